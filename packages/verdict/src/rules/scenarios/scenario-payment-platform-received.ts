import type { Rule } from '../rule.ts'

/** Money is said to wait on a payment platform until accepted or verified. */
export const scenarioPaymentPlatformReceived: Rule<'scenario-payment-platform-received'> = {
  code: 'scenario-payment-platform-received',
  group: 'scenario',
  phrases: {
    nl: [
      '(tikkie|payconiq|wero|paypal|ideal|bancontact|revolut|wise|sepa|payconic) ..8 (ontvangen|ontvang|accepteer|accepteren|klaar|wacht|geaccepteerd|verifi*|bevestig*|verloopt|vervalt|overgemaakt|gestort|openstaand)',
      '(tikkie|payconiq|wero|paypal|ideal|bancontact|revolut|wise|sepa|payconic) ..8 in behandeling',
      'bank app ..8 (ontvangen|ontvang|accepteer|accepteren|klaar|wacht|geaccepteerd|verifi*|bevestig*|verloopt|vervalt|overgemaakt|gestort|openstaand)',
      'bank app ..8 in behandeling',
      'western union ..8 (ontvangen|ontvang|accepteer|accepteren|klaar|wacht|geaccepteerd|verifi*|bevestig*|verloopt|vervalt|overgemaakt|gestort|openstaand)',
      'western union ..8 in behandeling',
      '(betaling|betaalverzoek|bedrag|storting) van <amount> ..8 (ontvangen|klaar|accepteer*|wacht|ontvang|behandeling|bevestig*|<link>)',
    ],
    fr: [
      '(paypal|lydia|payconiq|wero|paylib|bancontact|revolut|wise|sumeria|sepa) ..8 (reçu|recevoir|accepte*|attente|attend|disponible|vérifi*|confirm*|expire*|envoyé|crédité|bloqué|validez|encaisser)',
      '(paypal|lydia|payconiq|wero|paylib|bancontact|revolut|wise|sumeria|sepa) ..8 en cours',
      'western union ..8 (reçu|recevoir|accepte*|attente|attend|disponible|vérifi*|confirm*|expire*|envoyé|crédité|bloqué|validez|encaisser)',
      'western union ..8 en cours',
      'virement instantané ..8 (reçu|recevoir|accepte*|attente|attend|disponible|vérifi*|confirm*|expire*|envoyé|crédité|bloqué|validez|encaisser)',
      'virement instantané ..8 en cours',
      '(paiement|virement|demande|somme) de <amount> ..8 (reçu|reçue|attente|accept*|recevoir|disponible|confirm*|<link>|attend|encaisser)',
    ],
    de: [
      '(paypal|wero|payconiq|klarna|giropay|revolut|wise|sepa|echtzeitüberweisung|bluecode) ..8 (erhalten|empfangen|annehmen|bereit|wartet|ausstehend|verifizier*|bestätig*|verfällt|gutgeschrieben|gesendet|akzeptier*|freigeben|offen)',
      'western union ..8 (erhalten|empfangen|annehmen|bereit|wartet|ausstehend|verifizier*|bestätig*|verfällt|gutgeschrieben|gesendet|akzeptier*|freigeben|offen)',
      '(zahlung|überweisung|zahlungsanforderung|betrag) (über|von) <amount> ..8 (erhalten|wartet|annehmen|bereit|empfangen|bestätig*|<link>|ausstehend|gutgeschrieben|zurückgehalten)',
    ],
    en: [
      '(paypal|zelle|venmo|cashapp|revolut|wise|wero|payconiq|interac) ..8 (received|receive|accept|pending|waiting|ready|verify|confirm|expires|sent|credited|approve|release|deposited)',
      '(paypal|zelle|venmo|cashapp|revolut|wise|wero|payconiq|interac) ..8 on hold',
      'cash app ..8 (received|receive|accept|pending|waiting|ready|verify|confirm|expires|sent|credited|approve|release|deposited)',
      'cash app ..8 on hold',
      'western union ..8 (received|receive|accept|pending|waiting|ready|verify|confirm|expires|sent|credited|approve|release|deposited)',
      'western union ..8 on hold',
      'apple pay ..8 (received|receive|accept|pending|waiting|ready|verify|confirm|expires|sent|credited|approve|release|deposited)',
      'apple pay ..8 on hold',
      '(payment|transfer|request|deposit) of <amount> ..8 (received|pending|waiting|accept|ready|confirm|<link>|receive|claim)',
      '(payment|transfer|request|deposit) of <amount> ..8 on hold',
    ],
  },
  unless: {
    nl: ['(bedankt|betaald)', 'bedrag van <amount> betaald'],
  },
}
