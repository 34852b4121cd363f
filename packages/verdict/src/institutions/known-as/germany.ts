import type { KnownAs } from './known-as.ts'

/** Names used in Germany. */
export const GERMANY: KnownAs = {
  names: {
    'dhl-de':
      'DHL Paket; DHL Packstation; Packstation; Deutsche Post; DHL Express; DHL Zustellung; DHLPaket; DHL Service; Post DHL; Post & DHL; DHL-Bote; Postident; DHL Group',
    hermes:
      'Hermes Paketshop; Hermes Versand; myHermes; Hermes Germany; Hermes Paket; Hermes Bote; Hermes Einrichtungs Service',
    'dpd-de': 'DPD Deutschland; DPD Paket',
    'gls-de': 'GLS Paket; GLS Germany; GLS PaketShop',
    sparkasse: `Sparkassen; S-pushTAN; pushTAN; S-Kreditkarte; Sparkasse Online; Stadtsparkasse; Kreissparkasse; KSK; SSK; Spk; S-ID-Check; Berliner Sparkasse; Haspa; Sparkassencard; Sparkassen-Finanzgruppe; Kreisparkasse; S-App; S ID Check; Sparkasse Sicherheit; SparkassenCard; S-Pushtan; Naspa; Ostsächsische Sparkasse; Frankfurter Sparkasse`,
    volksbank: `Volksbank; Raiffeisenbank; VR-Bank; VR Bank; VRBank; Volksbank Raiffeisenbank; Volks- und Raiffeisenbank; SecureGo; SecureGo plus; VR SecureGo; VR Secure Go; VR NetKey; VR-NetKey; VR BankingApp; Volksbanken; Raiffeisenbanken; VR-Banking; VR Mobile; Volksbank Online; VR-NetWorld; VoBa; Volks-Bank; VR Banken; VR Banking App; Raiffeisen; Volksbank eG; VR-SecureGo`,
    deutschebank:
      'DB Bank; DeutscheBank; Deutsche-Bank; Deutsche Bank AG; DB Secure; photoTAN Deutsche Bank; norisbank',
    commerzbank:
      'Commerz Bank; Coba; Commerz; photoTAN; Commerzbank AG; photo-TAN; Commerzbank photoTAN; mobileTAN',
    postbank: 'BestSign; Postbank BestSign; Post-Bank; Post Bank; Best Sign; Postbank ID',
    'ing-de': 'ING-DiBa; ING DiBa; DiBa; ING Deutschland; ING Banking to go; ING Bank',
    dkb: 'Deutsche Kreditbank; DKB Banking; TAN2go; DKB AG; DKB-App',
    targobank: 'Targo Bank; Targo; TARGOBANK AG',
    hypovereinsbank:
      'HVB; UniCredit; Hypo Vereinsbank; HypoVereins; Unicredit Bank; HVB Mobile; Hypo-Vereinsbank; appTAN HVB',
    consorsbank: 'Consors; Consors Bank; SecurePlus',
    'santander-de': 'Santander Bank; Santander Consumer; SantanderSign; Santander Consumer Bank',
    c24: 'C24 Bank',
    klarna: 'Klarna Bank',
    elster:
      'Mein ELSTER; MeinElster; Elster Online; Elster-Portal; Finanzamt; Finanz Amt; Finanzverwaltung; Steuerverwaltung; ELSTER Portal; MEINELSTER; Bundesfinanzministerium; Bundesministerium der Finanzen; BMF; Tax Office; Finanzbehörde; Steueramt; Elster Steuer; ElsterSecure; Steuerportal; Finanzamt Berlin',
    bzst: 'BZSt; Bundeszentralamt; Bundeszentralamt Steuern; Bundessteueramt',
    bundid:
      'Bund ID; BundID-Konto; Bund-ID; Bundesdruckerei; BundesID; Personalausweisportal; AusweisApp; Ausweis App; AusweisApp2; Online-Ausweis; Personalausweis-Portal; DeutschlandID; ID-Bund',
    zoll: 'Zollamt; Zollverwaltung; Hauptzollamt; Bundeszoll; Zoll Post; Zollabfertigung; Zoll Deutschland; Generalzolldirektion; German Customs; Zollgebühr; Zollstelle',
    rundfunk:
      'ARD ZDF; ARD ZDF Deutschlandradio; Rundfunkgebühr; Beitragsservice ARD ZDF; Rundfunkbeitragsservice; GEZ-Gebühr; ARD ZDF Beitragsservice; Rundfunkbeiträge',
    arbeitsagentur: `Arbeitsagentur; Agentur für Arbeit; Jobcenter; Job Center; Familienkasse; Kindergeldstelle; Kindergeldkasse; Kindergeld; Bundesagentur; Arbeitsamt; jobcenter.digital; Familien Kasse; Bürgergeldstelle; Arbeits Agentur; Kindergeld-Stelle; Employment Agency; Bürgergeld`,
    drv: 'Rentenversicherung; Deutsche Rente; DRV Bund; Dt. Rentenversicherung; Renten Versicherung; Rentenkasse; Deutsche Renten; Rentenservice; DRV Rheinland',
    bka: `Bundeskriminalamt; Bundespolizei; Kriminalpolizei; Kripo; Landeskriminalamt; LKA; Polizeipräsidium; Polizeidirektion; Polizeiinspektion; Polizei Berlin; Polizeiwache; Polizeirevier; Polizeidienststelle; Wasserschutzpolizei; Federal Police; Kriminalamt; Federal Criminal Police; german police; Polizei Köln; Polizei NRW; Polizei München; Staatsanwaltschaft; Kripo Köln; Polizeikommissariat; Polizeistation; Polizei Hamburg`,
    telekom:
      'Deutsche Telekom; T-Mobile; MagentaMobil; Magenta; T-Online; Telekom Deutschland; MeinMagenta; congstar; Telekom Service; Telekom Kundenservice; Magenta TV; MagentaTV; T-Com; Deutsche Telekom Technik',
    'vodafone-de':
      'Vodafone Deutschland; MeinVodafone; Kabel Deutschland; GigaKombi; Unitymedia; Vodafone GigaKabel',
    o2: 'Telefónica; O2; o2 Telefónica; O2 Germany; Mein o2; Telefonica o2; o2 Deutschland',
    '1und1': '1und1; 1 und 1; 1 & 1; 1&1 Mobilfunk; 1&1 Control-Center; 1u1',
    kleinanzeigen:
      'eBay Kleinanzeigen; eBay-Kleinanzeigen; Klein Anzeigen; eBay KA; ebay klein; Kleinanzeigen.de; Sicher bezahlen; Kleinanzeigen Sicher bezahlen; ebay Kleinanzeige',
    'amazon-de': 'Amazon.de; Amazon Deutschland; Amazon Kundenservice',
    'ebay-de': 'eBay.de; ebay Deutschland',
    otto: 'otto.de; OTTO Versand; OTTO Shop; Otto Office',
    bahn: 'DB; DB Navigator; bahn.de; Deutschebahn; DB Fernverkehr; DB Regio; BahnCard; Die Bahn; DB Vertrieb; DB Reisende; BahnBonus; DB Reise',
    adac: 'ADAC Pannenhilfe; ADAC e.V.; ADAC Mitgliedschaft',
    aok: 'AOK Plus; AOK Bayern; AOK Nordwest; AOK Rheinland; AOK Gesundheitskasse; AOK NordWest; Meine AOK; AOK Bonus; AOK Hessen; AOK Pflegekasse',
    tk: 'TK; Techniker Krankenkasse; TK-App; Die Techniker; TK Online; TK Safe; TK-Bonus; Techniker KK; TK Bonusprogramm',
    barmer: 'Barmer GEK; BARMER Krankenkasse; Meine Barmer; Barmer Ersatzkasse; BARMER-App',
    'gmx-webde':
      'GMX; WEB.DE; GMX Mail; WEBDE; Web de; GMX FreeMail; WEB.DE FreeMail; GMX.de; GMX-Postfach',
    'paypal-de': 'PayPal Deutschland; PayPal Europe',
  },
  signs: {
    arbeitsagentur:
      'Kinderzuschlag; Kinderbonus; Arbeitslosengeld; Grundsicherung; Sofortzuschlag; child benefit',
    elster:
      'Steuerbescheid; Steuererklärung; Einkommensteuer; Steuererstattung; Steuerrückerstattung; Steuernummer; Steuernachzahlung; Steuerrückzahlung; Steuerschuld; tax refund; tax return',
    bka: 'Kommissar; Kommissarin; Hauptkommissar; Oberkommissar; Kriminalkommissar; Wachtmeister; Staatsanwalt; Staatsanwältin; Kriminalhauptkommissar; Polizist; Polizistin; Hauptwachtmeister; Polizeikommissar; Oberstaatsanwalt; falsche Polizisten',
    bundid:
      'Personalausweis; eID; Online-Ausweisfunktion; digitaler Ausweis; elektronischer Ausweis',
    rundfunk: 'Rundfunkabgabe',
    sparkasse: 'chipTAN; S-Karte',
    aok: 'Gesundheitskarte; Pflegekasse; Krankenkasse; Gesundheitskasse; elektronische Gesundheitskarte',
    drv: 'Rentenbescheid; Rentenerhöhung; Rentenanpassung; Rentenausweis; Rentenzahlung; Rentenbonus',
    'dhl-de':
      'Postbote; Briefträger; Paketbote; Paketzusteller; Paketzentrum; Abholschein; Ihre Sendung; Ihr Paket',
    zoll: 'Einfuhrabgabe; Einfuhrabgaben; Zollgebühren; Einfuhrsteuer; Zollgebuehr',
    adac: 'Pannenhilfe',
    bahn: 'Fahrgastrechte; ICE',
    telekom: '',
  },
}
