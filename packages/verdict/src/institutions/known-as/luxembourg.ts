import type { KnownAs } from './known-as.ts'

/** Names used in Luxembourg. */
export const LUXEMBOURG: KnownAs = {
  names: {
    spuerkeess: "BCEE; S-Net; Banque et Caisse d'Épargne de l'État; Spuerkees; SNet; Spuerkess",
    bil: 'BILnet; Banque Internationale à Luxembourg',
    bgl: 'BGL; BGLBNPP; BNP Paribas',
    'raiffeisen-lu':
      'Raiffeisen; R-Net; RNet; Raiffeisen Luxembourg; Raiffeisenbank; Bank Raiffeisen',
    'ing-lu': 'ING',
    'post-finance': 'eboo; CCP Connect; EBOO; CCPL',
    'post-lu':
      'POST; Post Telecom; POST Mobile; MyPOST; PackUp; Pack Up; Luxembourg Post; POST Packup; PostLux; Post.lu; POST Courrier; PackUp 24/24; Scoubido; Post Luxemburg',
    guichet:
      'Guichet; Guichet unique; GouvID; État luxembourgeois; Gouvernement luxembourgeois; Government Luxembourg; Guichet Luxembourg; Gouvernement Luxembourg',
    acd: 'Administration des contributions; contributions directes; Steuerverwaltung; Impôts Luxembourg; Steieramt; Steierverwaltung',
    cns: 'Caisse nationale de santé; Gesondheetskeess; Gesondheetskees',
    snca: 'Société nationale de circulation automobile',
    'police-lu':
      'Police Lëtzebuerg; Police Grand-Ducale; Polizei Luxemburg; Luxembourg police; Police Luxembourg; Police judiciaire; Polizei; Grand Ducal Police',
    'payconiq-lu': 'Digicash; Payconiq Luxembourg; Payconiq Lux; Payconiq LU; Payconiq',
    tango: 'Tango Luxembourg; MyTango; Proximus Lux',
    'orange-lu': 'Orange Luxembourg; Orange Lux',
    luxtram: 'Mobiliteit; mobiliteit.lu; Luxtram; CFL Luxembourg',
    'worldline-lu': 'Cetrel; Six Payment; Worldline; 3DSecure Luxembourg',
    lalux: 'La Luxembourgeoise',
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
