import type { Rule } from '../rule.ts'

/** A hotel or travel booking must be confirmed again with a card or is cancelled. */
export const scenarioBookingCardCheck: Rule<'scenario-booking-card-check'> = {
  code: 'scenario-booking-card-check',
  group: 'scenario',
  shows: 'A hotel or travel booking must be confirmed again with a card or is cancelled.',
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
  must: {
    nl: [
      'Uw boeking wordt geannuleerd, verifieer uw kaart via de link',
      'Hotel: bevestig uw reservering met uw kredietkaart',
    ],
    fr: [
      'Votre réservation sera annulée, vérifiez votre carte via le lien',
      'Hôtel : confirmez votre séjour avec votre carte',
    ],
    de: [
      'Ihre Buchung wird storniert, verifizieren Sie Ihre Karte über den Link',
      'Hotel: bitte bestätigen Sie Ihre Reservierung mit der Kreditkarte',
    ],
    en: [
      'Your booking will be cancelled, verify your card via the link',
      'Hotel: confirm your reservation with your credit card',
    ],
  },
  mustNot: {
    nl: ['Het ontbijt is van 7 tot 10 uur.', 'Kijk maar hoe laat je toekomt.'],
    fr: ['Le petit-déjeuner est de 7 à 10h.', 'Vois à quelle heure tu arrives.'],
    de: ['Frühstück gibt es von 7 bis 10.', 'Sag wann du ankommst.'],
    en: ['Breakfast is from 7 to 10.', 'Let me know what time you get in.'],
  },
}
