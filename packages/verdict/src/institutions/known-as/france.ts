import type { KnownAs } from './known-as.ts'

/** Names used in France. */
export const FRANCE: KnownAs = {
  names: {
    laposte:
      'LaPoste; Colissimo; La Poste Mobile; Lettre suivie; Groupe La Poste; Laposte.net; La Poste Colis; Lettre recommandée La Poste; Colissimo Suivi; Colisimo; Colissimo Info; Post Française',
    chronopost: 'Chrono Post; Chronopost Shop2Shop; Chronopost International',
    'mondialrelay-fr':
      'MondialRelay; Mondial Relais; Mondial-Relay; Mondial Relay Locker; InPost; MR Colis; Mondiale Relay',
    'dpd-fr': 'DPD Pickup; Predict DPD; Pickup Services; Pickup Station',
    vintedgo: 'VintedGo; Vinted delivery; Vinted Locker',
    relaiscolis: 'RelaisColis; Relais-Colis',
    impots: `Impots gouv; Impôts; impots.gouv; impot.gouv; service des impôts; Trésor public; Trésor Public; Direction des finances publiques; Finances publiques; DGFIP; Direction Générale des Impôts; DDFIP; Centre des impôts; Centre des Finances; Trésorerie; Le fisc; FISC; Impot; Service des finances publiques; impotsgouv; Ministère des Finances; Ministère de l'Économie; Prime Macron; French tax`,
    ameli: `Ameli.fr; Assurance maladie; l'Assurance Maladie; CPAM; Carte Vitale; Mon espace santé; Sécu; Sécurité sociale; Securite sociale; Caisse primaire; CPAM Paris; Assu Maladie; AmeliPro; compte ameli; Ameli Assurance; Espace Santé; Service Ameli; Vitale`,
    caf: "CAF; Caf.fr; Allocations familiales; Caisse d'allocations familiales; Allocation familiale; Prime CAF; CAF Prime; Mon Compte CAF; la CAF",
    antai: `amende.gouv; amendes gouv; amendes.gouv; amende gouv; ANTAI gouv; Amendes; Amende; Télépaiement amendes; Agence nationale de traitement; Centre d'encaissement des amendes; CNT Rennes; Forfait post-stationnement; antai.gouv; Amende radar; Avis de contravention; Amendes-gouv; Centre national de traitement`,
    franceconnect: 'France Connect; FranceConnect+; France-Connect',
    'identite-laposte':
      "L'Identité Numérique; Identité Numérique; Identité numérique La Poste; Identité Numérique de La Poste; ID Numérique; IdentiteNum",
    cpf: 'CPF; MonCompteFormation; Compte formation; Compte personnel de formation; Mon CPF; moncompteformation.gouv; Compte CPF; droits CPF; formation CPF; CPF Formation',
    francetravail:
      "Pôle emploi; Pole emploi; France-Travail; FranceTravail; Pôle Emploi Info; Pôle-emploi; RSA; Prime d'activité",
    'crit-air':
      "CritAir; Crit air; Certificat Crit'Air; certificat qualité de l'air; vignette Crit'Air; vignette crit air; Critair ZFE; ZFE",
    'service-public':
      'Service Public; Service-Public.fr; Servicepublic; service public gouv; gouvernement français; Gouvernement; Gouv; Gouv.fr; info gouv; INSEE; Insee; République Française; ANTS; France Titres',
    'orange-fr':
      'Orange France; Orange Bank; Livebox; Sosh Orange; Service Orange; Orange et moi; Orange Mobile; Orange Fibre; Wanadoo; Max it',
    sosh: 'Sosh Mobile',
    sfr: 'SFR Mobile; SFR Box; RED by SFR; RED SFR; REDbySFR; Red by SFR; Service SFR; SFR Fibre; SFR RED; RED & Moi',
    free: 'Free Mobile; Freebox; Free Telecom; FreeMobile; Abonné Free; Free Fibre; Freebox Ultra; FreeConnect; Espace Abonné Free; Freebox Pop; Free Proxi; Freemobile',
    bouygues:
      'Bouygues; Bouygues Télécom; Bytel; BouyguesTel; Bbox; B&You; BouyguesTelecom; B and You',
    edf: 'EDF Bleu; Électricité de France; EDF Info; EDF Particuliers',
    'engie-fr': 'GDF Suez; ENGIE France; Gaz Passerelle; Engie particuliers; ENGIE Home',
    'totalenergies-fr': 'Total Energies; Total Direct Energie; TotalEnergies Electricité',
    bnp: 'BNP; BNPParibas; BNP Parisbas; BNP Paris bas; Clé digitale; BNP PF; Mes Comptes BNP; BNPP',
    sg: 'SocGen; Société Générale; SocieteGenerale; Soc Gen; Pass Sécurité SG; Société general; SoGé; Service SG; Sogecom',
    ca: 'CreditAgricole; Crédit Agricole Mutuel; Credit agricole; Cr.Agricole; Cr Agricole; CA Île-de-France; Ma Banque; SécuriPass; CA Centre-Est; CA Alpes; CAgricole; Securipass; Credit Agri; MABANQUE; CA Nord Est',
    cm: 'Crédit Mutuel; CreditMutuel; Credit Mutuel; CM; Caisse de Crédit Mutuel; Crédit Mut; CM Arkéa; Crédit Mutuel de Bretagne; Credit Mut',
    cic: 'CIC Banque; Banque CIC; CIC Est; CIC Ouest; Filbanque',
    ce: `CaisseEpargne; Caisse Epargne; Caisse d'Épargne; Caisse d epargne; CaissedEpargne; Sécur'Pass; Caisse Ep; Secur Pass; CE Banque; CEIDF; la Caisse d'Epargne; L'Écureuil; Ecureuil; CE-SECURITE`,
    bp: "Banque Pop; BanquePopulaire; Banque Populaire; BP; BPCE; BPALC; BPAURA; Banque Popu; Cyberplus; Natixis; BP Rives; Sécur'Pass BP; Service Fraude BP",
    lbp: 'Banque Postale; La Banque Postal; BanquePostale; Banque Postal; LBP; Certicode; LaBanquePostale; La Bq Postale; Certicode Plus; Certi code; Service LBP',
    lcl: 'Crédit Lyonnais; LCL Banque; Le Crédit Lyonnais; LCL Mes Comptes; Banque LCL',
    boursobank: 'Boursorama; Boursorama Banque; Bourso; Bourso Bank; BoursoBanque',
    fortuneo: 'Fortuneo Banque',
    'hellobank-fr': 'Hello Bank; HelloBank',
    leboncoin: 'Le Bon Coin; LeBonCoin; LBC; Le boncoin; Bon Coin; Lebon coin; Leboncoin.fr',
    sncf: 'SNCF; SNCF Voyageurs; TGV INOUI; TGV; OUIGO; Oui.sncf; Inoui; Carte Avantage; SNCF Avantage; SNCF-Connect; Intercités; Transilien',
    ulys: 'Ulys Vinci; Télépéage Ulys; VINCI Autoroute',
    sanef:
      'Sanef Flux Libre; Sanef péage; Flux libre; péage A13; A13 A14; SAPN; Bip&Go; péage flux libre; APRR',
    doctolib: 'Docto lib; Doctolib.fr',
    'amazon-fr': 'Amazon.fr; Amazon France',
  },
  signs: {
    antai:
      'contravention; infraction routière; infraction radar; infraction; avis de contravention; excès de vitesse; radar; amende forfaitaire; amende; stationnement; forfait minoré; stationnement impayé; amende majorée; feu rouge; amende impayée; PV',
    impots: `remboursement d'impôt; taxe foncière; taxe d'habitation; avis d'imposition; impôt sur le revenu; indemnité inflation; déclaration de revenus; prélèvement à la source; dégrèvement; remboursement fiscal; crédit d'impôt; trop-perçu; dette fiscale; numéro fiscal; chèque énergie; timbre fiscal; impôts`,
    ameli:
      'carte vitale; remboursement de soins; sécurité sociale; sécu; tiers payant; données de santé; feuille de soins; mutuelle; nouvelle carte vitale',
    laposte: 'facteur; avis de passage; votre facteur; boîte aux lettres',
    'service-public': "recensement; carte d'identité; passeport biométrique",
    cpf: 'compte formation; droits à la formation',
    'crit-air': 'vignette écologique; pastille écologique',
    ulys: 'péage; télépéage; badge télépéage',
    francetravail: "actualisation mensuelle; demandeur d'emploi; conseiller emploi",
    caf: 'aide au logement; APL; prime de rentrée; allocation rentrée',
    'orange-fr': 'voicemail Orange; messagerie 888',
  },
}
