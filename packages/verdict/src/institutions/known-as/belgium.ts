import type { KnownAs } from './known-as.ts'

/** Names used in Belgium, in its three languages and English. */
export const BELGIUM: KnownAs = {
  names: {
    cardstop: 'Cardstop; Card-Stop; Stop Card; CardStop Belgium',
    kbc: 'KBC Bank; KBC Touch; KBC Sign; KBC Online; KBC Mobile; KBC Live; KBC Fraude; Secure4U',
    kbcbrussels: 'KBC Brussels Live; KBC Brussel; KBC Bruxelles',
    cbc: 'CBC Banque; CBC Touch; CBC Banque et Assurance',
    belfius: 'Belfius Bank; Belfius Banque; Belfius Direct',
    bnppf:
      'BNPPF; BNP; BNP Paribas; BNP Fortis; Fortis; Fortis Bank; Easy Banking; Easy Banking Web; Easy Banking Business',
    ing: 'ING België; ING Belgique; ING Belgium; ING Belgien; ING Bank; ING Smart Banking',
    argenta: 'Argenta Bank; Argenta Spaarbank',
    crelan: 'Crelan Bank; Crelan Sign; myCrelan; Crelan Mobile',
    'axa-bank': 'AXA Banque; AXA Bank Belgium',
    vdk: 'VDK; VDK Bank; VDK Spaarbank',
    keytrade: 'Keytrade; KeyPrivate',
    hellobank: 'Hello Bank; Hellobank',
    nagelmackers: 'Bank Nagelmackers; Banque Nagelmackers',
    triodos: 'Triodos Bank; Banque Triodos',
    bancontact:
      'Payconiq; Bancontact Payconiq; Bancontact Pay; Bancontact Company; Payconiq Bancontact; Bancontact Mister Cash',
    worldline: 'macarte; mijnkaart; Atos Worldline; MyCard; 3DSecure Worldline',
    nbb: 'NBB; BNB; Nationale Bank; Banque nationale',
    ag: 'AG; AG Verzekeringen; AG Assurances; AG Insurance Belgium',
    ethias: 'Ethias Verzekeringen; Ethias Assurances',
    axa: 'AXA Belgium; AXA Verzekeringen; AXA Assurances',
    dkv: 'DKV Belgium; DKV Hospi',
    orange: 'Orange; Orange BE; Orange Belgique; Orange België; Orange Belgien',
    digi: 'DIGI; DIGI Mobil; Digi Communications',
    mobilevikings: 'Mobile Viking; Mob Vikings; MVikings; Vikings; Viking Points',
    base: 'BASE Company; BASE Belgium; BASE shop',
    telenet: 'Telenet Business; Telenet Group; MyTelenet; Telenet TV',
    proximus:
      'Belgacom; MyProximus; Proximus Pickx; Pickx; Skynet; Proximus Business; Proximus NXT',
    voo: 'VOO; MyVOO',
    engie: 'ENGIE Electrabel; Electrabel; ENGIE Belgium',
    totalenergies: 'Total Energies; Lampiris',
    mega: 'Mega Energie; Mega Energy; MEGA',
    dewatergroep: 'Watergroep',
    nmbs: 'NMBS SNCB; SNCB International; NMBS Internationaal; Belgian Train; Belgiantrain; MyNMBS; MySNCB; NMBS Lost and Found',
    delijn: 'Lijn; De Lijn Vlaanderen; LijnControle',
    stib: 'MIVB STIB; Brupass; MOBIB',
    letec: 'Le TEC; TEC Wallonie; OTW; LETEC',
    viapass:
      'LEZ Brussels; LEZ Brussel; LEZ Bruxelles; LEZ Antwerpen; LEZ Gent; Low Emission Zone; Lage-emissiezone; Zone de basses émissions; Brussels LEZ; Satellic',
    bpost:
      'B-post; Be-post; bpost bank; MyBpost; bpack; bpost pakje; INFO-bpost; De Post; Poste belge; Belgian Post',
    mondialrelay: 'MondialRelay; InPost',
    'vinted-go': 'VintedGo; Vinted Locker',
    delhaize: 'AD Delhaize; Delhaize SuperPlus; Proxy Delhaize; Shop & Go',
    colruyt: 'Colruyt Group; Xtra; Colruyt Laagste Prijzen; Bio-Planet; Collect & Go',
    carrefour: 'Carrefour Market; Carrefour Express; Carrefour Belgium',
    'aldi-be': 'Aldi Belgium; Aldi België',
    'lidl-be': 'Lidl Plus; Lidl België; Lidl Belgique',
    action: 'Action Nederland; Action België; Action Belgique',
    bol: 'bol.com; bol BE',
    amazon: 'Amazon.com.be',
    vandenborre: 'Vandenborre; Vanden Borre Kitchen',
    '2dehands':
      '2 dehands; tweedehands.be; 2deHands.be; 2ememain; 2ememain.be; 2ème main; deuxièmemain',
    marketplace: 'Facebook Market; FB Marketplace; fb market; Messenger Marketplace; Marketplace',
    fin: `FOD Fin; SPF Fin; FOD Financien; FÖD Fin; MyMinfin; My Minfin; Minfin; Tax-on-web; Taxonweb; Tax on web; FODFIN; FOD Finance;
SPF Finance; Federale Overheidsdienst Financiën; Service public fédéral Finances; Föderaler Öffentlicher Dienst Finanzen; Finance belge; Belgische belastingdienst;
FPS Fin; AAFisc; Fisconet; Belgische Finanzamt; FODFINANCIEN; SPFFINANCES; Federal Public Service Finance; belastingen België; Ministère des Finances`,
    ebox: 'eBox; e-Box; My eBox; MyeBox; eBox Burger; eBox citoyen; e-Box Citizen',
    csam: 'CSAM; Mijn digitale sleutels; Mes clés numériques; eID',
    itsme: "Itsme; it’s me; It's me; itsme app; Belgian Mobile ID",
    energiehuis: 'Mijn VerbouwPremie; VerbouwPremie; Energiehuizen',
    'cm-mc': `Christelijke Mutualiteit; CM Ziekenfonds; CM-Gezondheidsfonds; Mutualité Chrétienne; MC Mutualité; Christliche Krankenkasse; CKK; CM mutualiteit;
Christelijk Ziekenfonds; CM-MediKo`,
    solidaris:
      'Solidaris Vlaanderen; Solidaris Wallonie; Bond Moyson; Socialistische Mutualiteit; De Voorzorg; Mutualité Solidaris; e-Mut; Solidaris Brabant',
    helan: 'Helan Onafhankelijk Ziekenfonds; OZ; Onafhankelijk Ziekenfonds',
    partenamut: 'Partena Mutualité; Partena Ziekenfonds; Partenamut Vlaanderen',
    lm: 'LM; LM Plus; Liberale Mutualiteiten; Mutualités libérales; MutPlus',
    vnz: 'VNZ; Vlaams en Neutraal Ziekenfonds; Neutraal Ziekenfonds',
    hziv: 'Hulpkas voor Ziekte en Invaliditeit; Caisse auxiliaire; CAAMI HZIV',
    riziv: 'RIZIV INAMI; Riziv; Inami',
    police: `lokale politie; federale politie; politiezone; politie zone; zone de police; police locale; police fédérale; Polizeizone; föderale Polizei; lokale Polizei;
local police; federal police; PolBru; PZ; Police on web; Police-on-web; Federal Computer Crime Unit; FCCU; Wijkagent; Cyber Unit; hoofdcommissariaat; commissariat; DJSOC; Polizei; Police Judiciaire; Gerechtelijke Politie`,
    verkeersboetes: `verkeersboete; Amende routière; Amendes routieres; Verkehrsbußgeld; Verkehrsbussgelder; Verkehrsbussgeld; traffic fine; Crossborder;
verkeersboetes.be; amendesroutieres.be; trafficfines.be; Bussen; onmiddellijke inning; perception immédiate`,
    justice: `FOD Just; SPF Just; JustOnWeb; Justonweb; Ministerie van Justitie; Ministère de la Justice; Federale Overheidsdienst Justitie; Service public fédéral Justice; FOD Justitie België`,
    europol: 'Europol EC3',
    safeonweb:
      'Centre for Cybersecurity Belgium; Centrum voor Cybersecurity België; Centre pour la Cybersécurité Belgique; CERT.be; verdacht@safeonweb.be; CCB Alert',
    economie:
      'FOD Eco; SPF Eco; Economische Inspectie; Inspection économique; Meldpunt.belgie.be; ConsumerConnect',
    fsma: 'FSMA Brussel; FSMA Bruxelles; Wikifin; Autorité des services et marchés financiers; Autoriteit voor Financiële Diensten en Markten',
    bosa: `BOSA; MyGov; MyGov.be; Mijn Overheid; Belgium.be; federale overheid; autorités fédérales; gouvernement fédéral; overheid België; Belgische overheid; Federal Government; État belge;
gouvernement belge; Belgische Regierung; Belgian government`,
    pensioen:
      'Federale Pensioendienst; Service fédéral des Pensions; Federale pensioen dienst; SFP; FPD; MyPension; Pensioendienst; Pensionsdienst; Mypension.be; pensioenlijn',
    rva: "RVA ONEM; Rijksdienst voor Arbeidsvoorziening; Office national de l'emploi",
    rjv: 'RJV ONVA; Rijksdienst voor Jaarlijkse Vakantie; Office national des vacances annuelles',
    rsz: 'RSZ ONSS; Social Security; Sécu; Sociale Zekerheid; Sozialversicherung; MySocialSecurity',
    vlaanderen: `Vlaamse Belastingdienst; VLABEL; Vlabel; Vlaamse regering; Mijn Burgerprofiel; Burgerprofiel; Vlaanderen.be; Vlaams Energiebedrijf; Vlaams Gewest; Opgroeien; Groeipakket; Wonen in Vlaanderen;
Vlaamse Sociale Bescherming; 1700; Vlaams Energie- en Klimaatagentschap; VEKA; Vlaamse overheid`,
    wallonie:
      'SPW; SPW Fiscalité; Service public de Wallonie; Région wallonne; Gouvernement wallon; Mon Espace Wallonie; FAMIWAL; Waals Gewest',
    brussels:
      'IRISbox; Irisbox; Bruxelles Fiscalité; Brussel Fiscaliteit; Brussels Fiscaliteit; Région bruxelloise; Région de Bruxelles-Capitale; parking.brussels; MyTax Brussels; Brussels Hoofdstedelijk Gewest; be.brussels',
    vdab: 'VDAB Vlaanderen; Mijn VDAB',
    forem: 'Le Forem',
    randstad: 'Randstad Group; Randstad Belgium',
    tempoteam: 'TempoTeam; Tempo Team',
    startpeople: 'StartPeople',
  },
  signs: {
    police: `wijkinspecteur; wijkagent; agent de quartier; hoofdinspecteur; inspecteur principal; onderzoeksrechter; directeur-generaal van de federale politie; commissaire;
Untersuchungsrichter; juge d'instruction; inspecteur van de; hoofdcommissaris; commissaris; inspecteur; inspectrice; Eric Snoeck; Nicolas Paelinck`,
    verkeersboetes: `snelheidsovertreding; excès de vitesse; Geschwindigkeitsüberschreitung; flitspaal; boete; PV de roulage; avis de flash; radar; roodlichtovertreding; verkeersovertreding; infraction routière`,
    fin: "personenbelasting; impôt des personnes physiques; voorafbetaling; aanslagbiljet; avertissement-extrait de rôle; belastingteruggave; belastingaangifte; précompte professionnel; remboursement d'impôt; Steuererklärung; tax return; terugbetaling van belastingen; déclaration d'impôt; energieprämie; Steuerrückerstattung",
    bpost: 'postbode; facteur; Briefträger; postman',
    itsme: 'its me app',
    vlaanderen: 'onroerende voorheffing; verkeersbelasting; jobbonus; zorgbudget',
    csam: "elektronische identiteitskaart; carte d'identité électronique",
    ebox: 'aangetekende elektronische zending',
    hziv: '',
    cardstop: 'kaartblokkering',
    solidaris: '',
    marketplace: '',
  },
}
