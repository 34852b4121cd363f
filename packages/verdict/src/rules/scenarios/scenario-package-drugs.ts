import type { Rule } from '../rule.ts'

/** A parcel with drugs, money or forged papers in the reader's name. */
export const scenarioPackageDrugs: Rule<'scenario-package-drugs'> = {
  code: 'scenario-package-drugs',
  group: 'scenario',
  phrases: {
    nl: [
      '(pakket|pakje|zending) ..10 (drugs|verdovende|paspoorten|illegale|cocaïne|wapens|verboden|onderschept|verdacht|valse)',
      '(pakket|pakje|zending) ..10 geld in',
      '(drugs|cocaïne) ..10 (pakket|pakje|zending|douane)',
      '(drugs|cocaïne) ..10 uw naam',
      '(drugs|cocaïne) ..10 op naam',
      'verdovende middelen ..10 (pakket|pakje|zending|douane)',
      'verdovende middelen ..10 uw naam',
      'verdovende middelen ..10 op naam',
      'verboden goederen ..10 (pakket|pakje|zending|douane)',
      'verboden goederen ..10 uw naam',
      'verboden goederen ..10 op naam',
    ],
    fr: [
      '(colis|paquet|envoi) ..10 (drogue|stupéfiants|passeports|illégal*|cocaïne|armes|interdit*|intercepté|suspect|faux)',
      '(drogue|cocaïne|stupéfiants|substances) ..10 (colis|paquet|envoi|douane)',
      '(drogue|cocaïne|stupéfiants|substances) ..10 votre nom',
      'produits illicites ..10 (colis|paquet|envoi|douane)',
      'produits illicites ..10 votre nom',
    ],
    de: [
      '(paket|sendung|päckchen) ..10 (drogen|betäubungsmittel|reisepässe|illegale*|kokain|waffen|verbotene*|abgefangen|verdächtig*|gefälschte*)',
      '(drogen|kokain|betäubungsmittel|rauschgift) ..10 (paket|sendung|zoll|päckchen)',
      '(drogen|kokain|betäubungsmittel|rauschgift) ..10 ihren namen',
      '(drogen|kokain|betäubungsmittel|rauschgift) ..10 ihrem namen',
      'illegale substanzen ..10 (paket|sendung|zoll|päckchen)',
      'illegale substanzen ..10 ihren namen',
      'illegale substanzen ..10 ihrem namen',
    ],
    en: [
      '(parcel|package|shipment) ..10 (drugs|narcotics|passports|illegal|cocaine|weapons|prohibited|intercepted|suspicious|fake|contraband|seized)',
      '(drugs|cocaine|narcotics|contraband|mdma) ..10 (parcel|package|shipment|customs)',
      '(drugs|cocaine|narcotics|contraband|mdma) ..10 your name',
      'illegal substances ..10 (parcel|package|shipment|customs)',
      'illegal substances ..10 your name',
    ],
  },
  unless: {
    en: ['drugs payment'],
  },
}
