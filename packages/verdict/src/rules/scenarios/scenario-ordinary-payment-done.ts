import type { Rule } from '../rule.ts'

/** A payment was made, received or refused: a notice, nothing asked. */
export const scenarioOrdinaryPaymentDone: Rule<'scenario-ordinary-payment-done'> = {
  code: 'scenario-ordinary-payment-done',
  group: 'scenario',
  phrases: {
    nl: [
      '(betaald|betaling|afgeschreven|opgenomen|ontvangen|gestort|bijgeschreven|kaartbetaling|overschrijving|terugstorting|geldopname|opname) ..8 (<amount>|geslaagd|ontvangen|uitgevoerd|gelukt|saldo|geweigerd|aanvaard|rekening)',
      '(betaald|betaling|afgeschreven|opgenomen|ontvangen|gestort|bijgeschreven|kaartbetaling|overschrijving|terugstorting|geldopname|opname) ..8 goed ontvangen',
      '<amount> ..8 (betaald|afgeschreven|ontvangen|gestort|bijgeschreven|opgenomen|overgeschreven|aangerekend)',
      '<amount> ..8 met kaart',
      'bedankt voor (je|uw|de) betaling',
    ],
    fr: [
      '(paiement|payé|débité|reçu|versé|crédité|virement|retrait|achat|transaction|remboursement) ..8 (<amount>|accepté|reçu|effectué|solde|refusé|réussi|validé|carte)',
      '(paiement|payé|débité|reçu|versé|crédité|virement|retrait|achat|transaction|remboursement) ..8 bien reçu',
      '<amount> ..8 (payé|débité|reçu|versé|crédité|retiré|viré|réglé|débités)',
      '<amount> ..8 par carte',
      'merci pour votre paiement',
    ],
    de: [
      '(bezahlt|zahlung|abgebucht|erhalten|eingegangen|gutgeschrieben|kartenzahlung|überweisung|abhebung|lastschrift|zahlungseingang|gutschrift) ..8 (<amount>|erfolgreich|erhalten|ausgeführt|eingegangen|gelungen|saldo|abgelehnt|karte|kontostand)',
      '<amount> ..8 (bezahlt|abgebucht|erhalten|eingegangen|gutgeschrieben|abgehoben|überwiesen|ausgezahlt)',
      '<amount> ..8 mit karte',
      'danke für (ihre|deine) zahlung',
    ],
    en: [
      '(paid|payment|debited|received|deposited|credited|transfer|withdrawal|purchase|charged|spent|lodged) ..8 (<amount>|successful|received|made|approved|balance|declined|processed|account)',
      '(paid|payment|debited|received|deposited|credited|transfer|withdrawal|purchase|charged|spent|lodged) ..8 went through',
      'card payment ..8 (<amount>|successful|received|made|approved|balance|declined|processed|account)',
      'card payment ..8 went through',
      '<amount> ..8 (paid|debited|received|deposited|credited|card|withdrawn|transferred|spent|charged|lodged|at)',
      'thank you for your payment',
    ],
  },
  unless: {
    nl: ['(klik|annuleer|bel|bevestig)', 'was u', 'niet u'],
    fr: ['(cliquez|annul*|appelez|confirm*)', 'si vous n'],
    de: ['(klick*|stornier*|rufen|bestätig*)', 'waren sie'],
    en: ["(click|cancel|call|confirm|wasn't)", 'if this', 'not you'],
  },
}
