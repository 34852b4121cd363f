import type { Rule } from '../rule.ts'

/** Loyalty points are about to expire and must be exchanged. */
export const scenarioPointsExpire: Rule<'scenario-points-expire'> = {
  code: 'scenario-points-expire',
  group: 'scenario',
  phrases: {
    nl: [
      '(punten|spaarpunten|loyaltypunten|bonuspunten|klantenpunten|tegoedpunten|airmiles|zegels|getrouwheidspunten|credits) ..8 (vervallen|verlopen|verloopt|vervalt|inwisselen|inruilen|wissel|omruilen|verzilver*|kwijt|omwisselen|ingewisseld)',
      '(wissel|verzilver|gebruik|ruil|inwisselen|verzilveren|besteed) ..5 (punten|spaarpunten|zegels|bonuspunten)',
    ],
    fr: [
      '(points|miles) ..8 (expire*|expirent|échanger|perdus|échangez|convertir|convertissez|profitez|expiration|périmés|échangés)',
      '(points|miles) ..8 arrivent à',
      '(points|miles) ..8 utilisez-les',
      'points fidélité ..8 (expire*|expirent|échanger|perdus|échangez|convertir|convertissez|profitez|expiration|périmés|échangés)',
      'points fidélité ..8 arrivent à',
      'points fidélité ..8 utilisez-les',
      'points de fidélité ..8 (expire*|expirent|échanger|perdus|échangez|convertir|convertissez|profitez|expiration|périmés|échangés)',
      'points de fidélité ..8 arrivent à',
      'points de fidélité ..8 utilisez-les',
      'cagnotte fidélité ..8 (expire*|expirent|échanger|perdus|échangez|convertir|convertissez|profitez|expiration|périmés|échangés)',
      'cagnotte fidélité ..8 arrivent à',
      'cagnotte fidélité ..8 utilisez-les',
      '(échangez|utilisez|convertissez|échanger|utiliser|profitez) ..5 (points|miles)',
    ],
    de: [
      '(punkte|treuepunkte|bonuspunkte|prämienpunkte|meilen|sammelpunkte) ..8 (verfallen|einlösen|ablaufen|verlieren|eintauschen|einzulösen|verfall|abgelaufen|tauschen|ab)',
      '(punkte|treuepunkte|bonuspunkte|prämienpunkte|meilen|sammelpunkte) ..8 laufen ab',
      'payback-punkte ..8 (verfallen|einlösen|ablaufen|verlieren|eintauschen|einzulösen|verfall|abgelaufen|tauschen|ab)',
      'payback-punkte ..8 laufen ab',
      '(lösen|löse|nutzen|tauschen|einlösen) ..5 (punkte|treuepunkte|bonuspunkte|meilen|prämienpunkte)',
    ],
    en: [
      '(points|miles|rewards) ..8 (expire|expires|expiring|redeem|lost|lapse|redeemed|exchange|claim|expired|forfeited)',
      'reward points ..8 (expire|expires|expiring|redeem|lost|lapse|redeemed|exchange|claim|expired|forfeited)',
      'loyalty points ..8 (expire|expires|expiring|redeem|lost|lapse|redeemed|exchange|claim|expired|forfeited)',
      'bonus points ..8 (expire|expires|expiring|redeem|lost|lapse|redeemed|exchange|claim|expired|forfeited)',
      'club points ..8 (expire|expires|expiring|redeem|lost|lapse|redeemed|exchange|claim|expired|forfeited)',
      '(redeem|exchange|claim|convert|use) ..4 (points|miles|rewards)',
    ],
  },
}
