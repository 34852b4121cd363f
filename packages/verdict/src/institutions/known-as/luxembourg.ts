import type { KnownAs } from './known-as.ts'

/** Names used in Luxembourg. */
export const LUXEMBOURG: KnownAs = {
  names: {
    spuerkeess:
      "BCEE; S-Net; Banque et Caisse d'Épargne de l'État; Spuerkees; Spuerkeess Banque; SNet; Spuerkess; Zebra Spuerkeess",
    bil: 'BILnet; Banque Internationale à Luxembourg; BIL Luxembourg; BIL Banque',
    bgl: 'BGL; BGL BNP; BGLBNPP; Web Banking BGL; BGL BNPP; BNP Paribas Luxembourg; BNP Paribas; BGL Bank',
    'raiffeisen-lu':
      'Raiffeisen; R-Net; RNet; Raiffeisen Luxembourg; Raiffeisenbank; Bank Raiffeisen',
    'ing-lu': 'ING; ING Lux; My ING; ING Luxembourg Bank',
    'post-finance': 'POST Finance; eboo; CCP Connect; PostFinance; EBOO; CCPL',
    luxtrust: 'Luxtrust Mobile; LuxTrust Token; Lux Trust; LuxTrust Scan; Luxtrust App',
    'post-lu':
      'POST; Post Telecom; POST Mobile; MyPOST; PackUp; Pack Up; POST Lux; Luxembourg Post; POST Packup; PostLux; Post.lu; POST Telecom; POST Courrier; PackUp 24/24; POST LUXEMBOURG SMS; Scoubido; EPT; P&T; Post Luxemburg',
    guichet:
      'MyGuichet.lu; My Guichet; Guichet; Guichet unique; GouvID; État luxembourgeois; Gouvernement luxembourgeois; Government Luxembourg; Guichet Luxembourg; Gouvernement Luxembourg',
    acd: 'Administration des contributions; contributions directes; Steuerverwaltung; ACD Luxembourg; Impôts Luxembourg; Steieramt; Steierverwaltung',
    cns: 'Caisse nationale de santé; CNS Luxembourg; Gesondheetskeess; Gesondheetskees; Caisse nationale de Santé',
    snca: 'Société nationale de circulation automobile; SNCA Luxembourg; SNCA Sandweiler',
    'police-lu':
      'Police Lëtzebuerg; Police Grand-Ducale; Police grand ducale; Polizei Luxemburg; Luxembourg police; Police Luxembourg; Police judiciaire; Polizei; Commissariat; Grand Ducal Police',
    'payconiq-lu':
      'Digicash; Payconiq Luxembourg; Payconiq Lux; Digicash Payconiq; Payconiq LU; Payconiq',
    tango: 'Tango Luxembourg; MyTango; Proximus Lux',
    'orange-lu': 'Orange Luxembourg; Orange Lux',
    luxtram: 'Mobiliteit; mobiliteit.lu; Luxtram; CFL Luxembourg',
    enovos: 'Enovos Luxembourg',
    'worldline-lu': 'Cetrel; Six Payment; Worldline; Worldline Lux; 3DSecure Luxembourg',
    lalux: 'La Luxembourgeoise; LaLux Assurances',
    foyer: 'Foyer Assurances; Foyer Assurance; Le Foyer',
  },
  signs: {
    acd: "remboursement d'impôt; Steuererklärung; déclaration d'impôt; Steuerrückerstattung; tax refund; Steierkaart",
    'police-lu':
      "commissaire; inspecteur; Kommissar; juge d'instruction; police officer; excès de vitesse; radar",
    'post-lu': 'facteur; Bréifdréier; Briefträger',
    guichet: 'prime énergie; prime logement; Kindergeld; allocation familiale; chèque-service',
    cns: 'carte de sécurité sociale; caisse de maladie; Krankenkasse',
  },
}
