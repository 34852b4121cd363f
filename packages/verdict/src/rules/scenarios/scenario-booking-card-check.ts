import type { Rule } from '../rule.ts'

/** A hotel or travel booking must be confirmed again with a card or is cancelled. */
export const scenarioBookingCardCheck: Rule<'scenario-booking-card-check'> = {
  code: 'scenario-booking-card-check',
  group: 'scenario',
  phrases: {
    nl: [
      '(reservering|boeking|verblijf|reservatie|booking|hotel|kamer|airbnb) ..10 (geannuleerd|bevestig*|kaart|verifi*|betaalgegevens|<link>|verificatie|creditcard|kredietkaart|betaalmethode|annul*|opnieuw|vooraf|verlies*)',
      '(kaart|kaartgegevens|creditcard) ..8 (reservering|boeking|verblijf|reservatie|hotel|boekingen)',
      '(bevestig|verifieer) ..5 (reservering|boeking|verblijf|reservatie|booking)',
    ],
    fr: [
      '(réservation|séjour|booking|hôtel|chambre|airbnb) ..10 (annulée|confirm*|carte|vérifi*|bancaires|<link>|vérification|annul*|préautorisation|prépaiement|garantie|valid*)',
      '(réservation|séjour|booking|hôtel|chambre|airbnb) ..10 moyen de paiement',
      '(réservation|séjour|booking|hôtel|chambre|airbnb) ..10 à nouveau',
      'carte ..8 (réservation|séjour|hôtel|booking)',
      'coordonnées bancaires ..8 (réservation|séjour|hôtel|booking)',
      '(confirmez|vérifiez|validez) ..5 (réservation|séjour|booking)',
    ],
    de: [
      '(reservierung|buchung|aufenthalt|booking|hotel|zimmer|airbnb|unterkunft) ..10 (storniert|bestätig*|karte|verifizier*|zahlungsdaten|<link>|verifizierung|kreditkarte|zahlungsmethode|storn*|erneut|vorab|kartendaten|überprüf*)',
      '(karte|kartendaten|kreditkarte) ..8 (reservierung|buchung|aufenthalt|hotel)',
      '(bestätigen|verifizieren) ..5 (reservierung|buchung|aufenthalt|booking)',
    ],
    en: [
      '(reservation|booking|stay|hotel|room|airbnb|accommodation) ..10 (cancelled|canceled|confirm*|card|verify|<link>|verification|cancel*|again|prepayment|validate|lose)',
      '(reservation|booking|stay|hotel|room|airbnb|accommodation) ..10 payment details',
      '(reservation|booking|stay|hotel|room|airbnb|accommodation) ..10 credit card',
      '(reservation|booking|stay|hotel|room|airbnb|accommodation) ..10 payment method',
      '(reservation|booking|stay|hotel|room|airbnb|accommodation) ..10 pre-authorisation',
      'card ..8 (reservation|booking|stay|hotel)',
      'card details ..8 (reservation|booking|stay|hotel)',
      'credit card ..8 (reservation|booking|stay|hotel)',
      '(confirm|verify|validate) ..5 (reservation|booking|stay)',
    ],
  },
  unless: {
    nl: ['restaurant', 'tafel', 'tandarts'],
    fr: ['restaurant', 'table', 'dentiste'],
    de: ['restaurant', 'tisch', 'zahnarzt'],
    en: ['restaurant', 'table', 'dentist'],
  },
}
