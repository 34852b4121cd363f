import type { KnownAs } from './known-as.ts'

/** Names used in France. */
export const FRANCE: KnownAs = {
  names: {
    laposte:
      'LaPoste; La Poste Mobile; Lettre suivie; Groupe La Poste; Laposte.net; La Poste Colis; Lettre recommandée La Poste; Colisimo; Post Française',
    'mondialrelay-fr': 'Mondial Relais; InPost; MR Colis; Mondiale Relay',
    'dpd-fr': 'Pickup Services; Pickup Station',
    vintedgo: 'Vinted delivery; Vinted Locker',
    impots: `Impôts; impot.gouv; service des impôts; Trésor public; Finances publiques; Direction Générale des Impôts; DDFIP; Centre des impôts; Centre des Finances; Trésorerie; Le fisc; FISC; Impot; impotsgouv; Ministère des Finances; Ministère de l'Économie; French tax`,
    ameli: `Carte Vitale; Sécu; Sécurité sociale; Caisse primaire; Assu Maladie; AmeliPro; Espace Santé; Vitale`,
    caf: "CAF; Caf.fr; Caisse d'allocations familiales; Allocation familiale; Prime CAF; CAF Prime; Mon Compte CAF; la CAF",
    antai: `amende.gouv; amendes gouv; Amendes; Amende; Télépaiement amendes; Agence nationale de traitement; Centre d'encaissement des amendes; CNT Rennes; Amende radar; Avis de contravention; Centre national de traitement`,
    'identite-laposte': 'Identité Numérique; ID Numérique; IdentiteNum',
    cpf: 'CPF; Compte formation; Compte personnel de formation; moncompteformation.gouv',
    francetravail: "Pôle emploi; RSA; Prime d'activité",
    'crit-air': "certificat qualité de l'air; Critair ZFE; ZFE",
    'service-public': 'gouvernement français; Gouv; Gouv.fr; info gouv; République Française',
    'orange-fr':
      'Orange France; Livebox; Sosh Orange; Service Orange; Orange et moi; Orange Mobile; Orange Fibre',
    sfr: 'SFR Mobile; SFR Box; RED SFR; REDbySFR; Service SFR; SFR Fibre; SFR RED; RED & Moi',
    free: 'Freebox; Free Telecom; FreeMobile; Abonné Free; Free Fibre; FreeConnect; Free Proxi',
    bouygues: 'Bouygues; Bytel; BouyguesTel; Bbox',
    edf: 'EDF Bleu; Électricité de France; EDF Info; EDF Particuliers',
    'engie-fr': 'GDF Suez; Gaz Passerelle',
    'totalenergies-fr': 'Total Direct Energie',
    bnp: 'BNP; Clé digitale; BNPP',
    sg: 'SocGen; Pass Sécurité SG; Société general; SoGé; Service SG; Sogecom',
    ca: 'Cr.Agricole; CA Île-de-France; SécuriPass; CA Centre-Est; CA Alpes; CAgricole; Credit Agri; MABANQUE; CA Nord Est',
    cm: 'CM; Crédit Mut; CM Arkéa',
    cic: 'CIC Banque; Banque CIC; CIC Est; CIC Ouest; Filbanque',
    ce: `CaisseEpargne; Sécur'Pass; Caisse Ep; CE Banque; CEIDF; L'Écureuil; Ecureuil; CE-SECURITE`,
    bp: "Banque Pop; BP; BPALC; BPAURA; Banque Popu; Cyberplus; BP Rives; Sécur'Pass BP; Service Fraude BP",
    lbp: 'BanquePostale; Banque Postal; LBP; Certicode; La Bq Postale',
    lcl: 'Crédit Lyonnais; LCL Banque; LCL Mes Comptes; Banque LCL',
    boursobank: 'Boursorama; Bourso; BoursoBanque',
    leboncoin: 'LBC; Bon Coin',
    sncf: 'SNCF; TGV INOUI; TGV; OUIGO; Inoui; Carte Avantage; Intercités; Transilien',
    ulys: 'Ulys Vinci; Télépéage Ulys; VINCI Autoroute',
    sanef: 'Sanef péage; Flux libre; péage A13; A13 A14; Bip&Go',
  },
  signs: {
    antai:
      'contravention; infraction routière; infraction radar; infraction; avis de contravention; excès de vitesse; radar; amende forfaitaire; amende; forfait minoré; stationnement impayé; amende majorée; feu rouge; amende impayée',
    impots: `remboursement d'impôt; taxe foncière; taxe d'habitation; avis d'imposition; impôt sur le revenu; indemnité inflation; déclaration de revenus; prélèvement à la source; dégrèvement; remboursement fiscal; crédit d'impôt; trop-perçu; dette fiscale; numéro fiscal; impôts`,
    ameli:
      'carte vitale; remboursement de soins; sécurité sociale; sécu; tiers payant; données de santé; feuille de soins; nouvelle carte vitale',
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
