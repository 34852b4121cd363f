import type { KnownAs } from './known-as.ts'

/** Names used in Germany. */
export const GERMANY: KnownAs = {
  names: {
    'dhl-de': 'Packstation; DHLPaket',
    hermes:
      'Hermes Paketshop; Hermes Versand; myHermes; Hermes Germany; Hermes Paket; Hermes Bote; Hermes Einrichtungs Service',
    sparkasse: `Sparkassen; pushTAN; S-Kreditkarte; Stadtsparkasse; Kreissparkasse; KSK; SSK; Spk; S-ID-Check; Haspa; Sparkassencard; Sparkassen-Finanzgruppe; Kreisparkasse; S-App; Naspa`,
    volksbank: `Volksbank; Raiffeisenbank; VRBank; SecureGo; VR Secure Go; VR NetKey; VR BankingApp; Volksbanken; Raiffeisenbanken; VR-Banking; VR Mobile; VR-NetWorld; VoBa; VR Banken; Raiffeisen`,
    deutschebank: 'DB Bank; DB Secure',
    commerzbank: 'Coba; Commerz',
    postbank: 'BestSign; Best Sign',
    'ing-de': 'DiBa',
    dkb: 'Deutsche Kreditbank; TAN2go',
    targobank: 'Targo',
    hypovereinsbank: 'Hypo; HVB; UniCredit; HypoVereins; HVB Mobile; appTAN HVB',
    consorsbank: 'Consors; SecurePlus',
    'santander-de': 'Santander Bank; Santander Consumer; SantanderSign',
    elster:
      'MeinElster; Finanzamt; Finanz Amt; Finanzverwaltung; Steuerverwaltung; Bundesfinanzministerium; Bundesministerium der Finanzen; Tax Office; Finanzbehörde; Steueramt; ElsterSecure; Steuerportal; Finanzamt Berlin',
    bzst: 'BZSt; Bundeszentralamt; Bundessteueramt',
    bundid:
      'Bundesdruckerei; BundesID; Personalausweisportal; AusweisApp; AusweisApp2; Online-Ausweis; DeutschlandID; ID-Bund',
    zoll: 'Zollamt; Zollverwaltung; Hauptzollamt; Bundeszoll; Zoll Post; Zollabfertigung; Zoll Deutschland; Generalzolldirektion; German Customs; Zollgebühr; Zollstelle',
    rundfunk: 'ARD ZDF; Rundfunkgebühr; Rundfunkbeitragsservice; Rundfunkbeiträge',
    arbeitsagentur: `Arbeitsagentur; Agentur für Arbeit; Jobcenter; Job Center; Familienkasse; Kindergeldstelle; Kindergeldkasse; Kindergeld; Bundesagentur; Arbeitsamt; jobcenter.digital; Bürgergeldstelle; Employment Agency; Bürgergeld`,
    drv: 'DRV; Rentenversicherung; Deutsche Rente; DRV Bund; Rentenkasse; Deutsche Renten; Rentenservice; DRV Rheinland',
    bka: `Bundeskriminalamt; Bundespolizei; Kriminalpolizei; Kripo; Landeskriminalamt; LKA; Polizeipräsidium; Polizeidirektion; Polizeiinspektion; Polizei Berlin; Polizeiwache; Polizeirevier; Polizeidienststelle; Wasserschutzpolizei; Federal Police; Kriminalamt; Federal Criminal Police; german police; Polizei Köln; Polizei NRW; Polizei München; Staatsanwaltschaft; Kripo Köln; Polizeikommissariat; Polizeistation; Polizei Hamburg`,
    telekom: 'T-Mobile; MagentaMobil; T-Online; MeinMagenta; MagentaTV; T-Com',
    'vodafone-de':
      'Vodafone Deutschland; MeinVodafone; Kabel Deutschland; GigaKombi; Vodafone GigaKabel',
    o2: 'Telefónica; o2 Telefónica; O2 Germany; Mein o2; Telefonica o2; o2 Deutschland',
    '1und1': '1und1; 1&1 Mobilfunk; 1&1 Control-Center; 1u1',
    kleinanzeigen: 'eBay KA; ebay klein; ebay Kleinanzeige',
    otto: 'otto.de; OTTO Versand; OTTO Shop; Otto Office',
    bahn: 'DB; DB Navigator; bahn.de; DB Fernverkehr; DB Regio; BahnCard; DB Vertrieb; DB Reisende; BahnBonus; DB Reise',
    aok: 'AOK Plus; AOK Bayern; AOK Nordwest; AOK Rheinland; AOK Gesundheitskasse; Meine AOK; AOK Bonus; AOK Hessen; AOK Pflegekasse',
    tk: 'TK; TK-App; TK Online; TK Safe; TK-Bonus; TK Bonusprogramm',
  },
  signs: {
    arbeitsagentur:
      'Kinderzuschlag; Kinderbonus; Arbeitslosengeld; Grundsicherung; Sofortzuschlag; child benefit',
    elster:
      'Steuerbescheid; Steuererklärung; Einkommensteuer; Steuererstattung; Steuerrückerstattung; Steuernummer; Steuernachzahlung; Steuerrückzahlung; Steuerschuld; tax refund; tax return',
    bka: 'Kommissar; Kommissarin; Hauptkommissar; Polizeihauptkommissar; Polizeioberkommissar; Oberkommissar; Kriminalkommissar; Wachtmeister; Staatsanwalt; Staatsanwältin; Kriminalhauptkommissar; Polizist; Polizistin; Hauptwachtmeister; Polizeikommissar; Oberstaatsanwalt; falsche Polizisten',
    bundid:
      'Personalausweis; eID; Online-Ausweisfunktion; digitaler Ausweis; elektronischer Ausweis',
    rundfunk: 'Rundfunkabgabe',
    sparkasse: 'chipTAN; S-Karte',
    aok: 'Gesundheitskarte; Pflegekasse; Krankenkasse; Gesundheitskasse; elektronische Gesundheitskarte',
    drv: 'Rentenbescheid; Rentenerhöhung; Rentenanpassung; Rentenausweis; Rentenzahlung; Rentenbonus',
    'dhl-de': 'Postbote; Briefträger; Paketbote; Paketzusteller; Paketzentrum; Abholschein',
    zoll: 'Einfuhrabgabe; Einfuhrabgaben; Zollgebühren; Einfuhrsteuer; Zollgebuehr',
    adac: 'Pannenhilfe',
    bahn: 'Fahrgastrechte; ICE',
  },
}
