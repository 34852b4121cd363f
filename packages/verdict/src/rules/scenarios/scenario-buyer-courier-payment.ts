import type { Rule } from '../rule.ts'

/** A buyer pays through a courier or platform link where the seller must receive or confirm the money. */
export const scenarioBuyerCourierPayment: Rule<'scenario-buyer-courier-payment'> = {
  code: 'scenario-buyer-courier-payment',
  group: 'scenario',
  shows:
    'A buyer pays through a courier or platform link where the seller must receive or confirm the money.',
  phrases: {
    nl: [
      '(koerier|bpost|postnl|dhl|vinted|2dehands|marktplaats|koeriersdienst|verzendservice|transport) ..10 (geld|betaling|betaald|ontvang*|link|kaartgegevens|bedrag|bevestig*|rekening|ophalen|verzekering|verzekeringskosten)',
      'gelijk oversteken ..10 (geld|betaling|betaald|ontvang*|link|kaartgegevens|bedrag|bevestig*|rekening|ophalen|verzekering|verzekeringskosten)',
      '(betaald|betaling|geld|bedrag) ..8 (via|met) ..3 (bpost|koerier|vinted|2dehands|postnl|link|platform|dhl|marktplaats|levering)',
      '(ontvang|ontvangen|bevestig|accepteer) ..4 (geld|betaling|bedrag) ..6 (link|kaart|<link>|bankkaart|rekening|formulier|koerier)?',
      'geld ophalen ..4 (geld|betaling|bedrag) ..6 (link|kaart|<link>|bankkaart|rekening|formulier|koerier)?',
    ],
    fr: [
      '(coursier|livreur|bpost|chronopost|vinted|leboncoin|transporteur|dhl|transport) ..10 (argent|paiement|payé|recevoir|lien|coordonnées|montant|confirm*|compte|fonds|assurance)',
      "(coursier|livreur|bpost|chronopost|vinted|leboncoin|transporteur|dhl|transport) ..10 récupérer l'argent",
      'mondial relay ..10 (argent|paiement|payé|recevoir|lien|coordonnées|montant|confirm*|compte|fonds|assurance)',
      "mondial relay ..10 récupérer l'argent",
      'la poste ..10 (argent|paiement|payé|recevoir|lien|coordonnées|montant|confirm*|compte|fonds|assurance)',
      "la poste ..10 récupérer l'argent",
      'livraison sécurisée ..10 (argent|paiement|payé|recevoir|lien|coordonnées|montant|confirm*|compte|fonds|assurance)',
      "livraison sécurisée ..10 récupérer l'argent",
      'paiement sécurisé ..10 (argent|paiement|payé|recevoir|lien|coordonnées|montant|confirm*|compte|fonds|assurance)',
      "paiement sécurisé ..10 récupérer l'argent",
      '(payé|paiement|argent|somme|réglé) ..8 (via|par|avec) ..3 (bpost|coursier|vinted|leboncoin|mondial|lien|plateforme|dhl|transporteur)',
      '(payé|paiement|argent|somme|réglé) ..8 (via|par|avec) ..3 la poste',
      '(recevoir|percevoir|encaisser|accepter|récupérer|confirmer|valider) ..6 (argent|paiement|somme|fonds|montant)',
    ],
    de: [
      '(kurier|dhl|spediteur|vinted|kleinanzeigen|ebay|käuferschutz|hermes|transport|abholdienst|spedition) ..10 (geld|zahlung|bezahlt|erhalten|link|kartendaten|betrag|bestätig*|konto|empfang*|versicherung)',
      '(kurier|dhl|spediteur|vinted|kleinanzeigen|ebay|käuferschutz|hermes|transport|abholdienst|spedition) ..10 abholung bezahlt',
      'sicher bezahlen ..10 (geld|zahlung|bezahlt|erhalten|link|kartendaten|betrag|bestätig*|konto|empfang*|versicherung)',
      'sicher bezahlen ..10 abholung bezahlt',
      '(bezahlt|zahlung|geld|betrag) ..8 (über|via|mit|per) ..3 (dhl|kurier|vinted|kleinanzeigen|link|plattform|hermes|spediteur|sicher)',
      '(erhalten|empfangen|annehmen|bestätigen|freigeben) ..6 (geld|zahlung|betrag)',
      '(geld|zahlung|betrag) ..4 (erhalten|empfangen|annehmen|bestätigen)',
    ],
    en: [
      '(courier|dhl|vinted|ebay|fedex|mover|evri|movers) ..10 (money|payment|paid|receive|link|amount|confirm|account|funds|insurance)',
      '(courier|dhl|vinted|ebay|fedex|mover|evri|movers) ..10 card details',
      'royal mail ..10 (money|payment|paid|receive|link|amount|confirm|account|funds|insurance)',
      'royal mail ..10 card details',
      'an post ..10 (money|payment|paid|receive|link|amount|confirm|account|funds|insurance)',
      'an post ..10 card details',
      'shipping agent ..10 (money|payment|paid|receive|link|amount|confirm|account|funds|insurance)',
      'shipping agent ..10 card details',
      'secure delivery ..10 (money|payment|paid|receive|link|amount|confirm|account|funds|insurance)',
      'secure delivery ..10 card details',
      'pickup agent ..10 (money|payment|paid|receive|link|amount|confirm|account|funds|insurance)',
      'pickup agent ..10 card details',
      '(paid|payment|money|amount) ..8 (via|through|with|using) ..3 (dhl|courier|vinted|royal|link|platform|post|fedex|evri|delivery)',
      '(receive|accept|claim|collect|confirm) ..4 (money|payment|funds)',
    ],
  },
  unless: {
    nl: ['tracking', 'afhaalpunt', '(pakket|pakje) (komt|wordt|is)'],
    fr: ['suivi', 'point relais'],
    de: ['sendungsverfolgung', 'packstation', 'rechnung'],
    en: ['tracking', 'collection point', 'direct debit', '(order|parcel|package) (is|has|will)'],
  },
  must: {
    nl: [
      'Ik betaal via bpost, u krijgt een link om het geld te ontvangen',
      'De koerier komt het ophalen, bevestig de betaling met uw kaart',
    ],
    fr: [
      "Je paie via Mondial Relay, vous recevrez un lien pour recevoir l'argent",
      'Le coursier viendra chercher le colis, confirmez le paiement avec votre carte',
    ],
    de: [
      'Ich zahle über DHL, Sie bekommen einen Link, um das Geld zu erhalten',
      'Der Kurier holt es ab, bestätigen Sie die Zahlung mit Ihrer Karte',
    ],
    en: [
      "I'll pay through DHL, you'll get a link to receive the money",
      'The courier will pick it up, confirm the payment with your card',
    ],
  },
  mustNot: {
    nl: ['Ik kom de fiets zaterdag halen en betaal cash.', 'De les gaat niet door.'],
    fr: ['Je passe prendre le vélo samedi et je paie en liquide.', 'Le cours est annulé.'],
    de: ['Ich hole das Rad am Samstag ab, bar.', 'Der Kurs fällt aus.'],
    en: ["I'll collect the bike Saturday and pay cash.", 'Class is off.'],
  },
}
