import type { Rule } from '../rule.ts'

/** An order, booking or return is confirmed, shipped or ready. */
export const scenarioOrdinaryOrderConfirmed: Rule<'scenario-ordinary-order-confirmed'> = {
  code: 'scenario-ordinary-order-confirmed',
  group: 'scenario',
  phrases: {
    nl: [
      '(bestelling|order|reservatie|reservering|retour|boeking|tickets|bestelnummer|ordernummer) ..8 (bevestigd|ontvangen|klaar|verzonden|onderweg|bedankt|verwerkt|terugbetaald|afhalen|geplaatst|voorbereid|winkel|<number>)',
      '(bestelling|order|reservatie|reservering|retour|boeking|tickets|bestelnummer|ordernummer) ..8 in behandeling',
      'e-tickets ..8 (bevestigd|ontvangen|klaar|verzonden|onderweg|bedankt|verwerkt|terugbetaald|afhalen|geplaatst|voorbereid|winkel|<number>)',
      'e-tickets ..8 in behandeling',
      'bedankt voor (je|uw|jouw) (bestelling|aankoop|order|reservatie|boeking|reservering)',
    ],
    fr: [
      '(commande|réservation|retour|billets|achat|panier) ..8 (confirmée|reçue|prête|expédiée|merci|traitée|remboursé|retirer|confirmé|préparée|magasin|<number>|enregistrée|validée)',
      '(commande|réservation|retour|billets|achat|panier) ..8 en route',
      '(commande|réservation|retour|billets|achat|panier) ..8 en préparation',
      'e-billets ..8 (confirmée|reçue|prête|expédiée|merci|traitée|remboursé|retirer|confirmé|préparée|magasin|<number>|enregistrée|validée)',
      'e-billets ..8 en route',
      'e-billets ..8 en préparation',
      'numéro de commande ..8 (confirmée|reçue|prête|expédiée|merci|traitée|remboursé|retirer|confirmé|préparée|magasin|<number>|enregistrée|validée)',
      'numéro de commande ..8 en route',
      'numéro de commande ..8 en préparation',
      'merci pour (ta|votre) (commande|achat|réservation|confiance)',
    ],
    de: [
      '(bestellung|buchung|reservierung|retoure|tickets|bestellnummer|auftrag|auftragsnummer|rücksendung) ..8 (bestätigt|erhalten|abholbereit|versandt|unterwegs|danke|bearbeitet|erstattet|abholen|eingegangen|verschickt|vorbereitet|filiale|<number>|markt)',
      'e-tickets ..8 (bestätigt|erhalten|abholbereit|versandt|unterwegs|danke|bearbeitet|erstattet|abholen|eingegangen|verschickt|vorbereitet|filiale|<number>|markt)',
      'danke für (deine|ihre|die|eure) (bestellung|buchung|reservierung|einkauf|ihren|auftrag)',
      'vielen dank für (deine|ihre|die|eure) (bestellung|buchung|reservierung|einkauf|ihren|auftrag)',
    ],
    en: [
      '(order|booking|reservation|return|tickets|purchase) ..8 (confirmed|received|ready|shipped|dispatched|thanks|processed|refunded|collect|placed|store|<number>|packed|complete)',
      '(order|booking|reservation|return|tickets|purchase) ..8 being prepared',
      'e-tickets ..8 (confirmed|received|ready|shipped|dispatched|thanks|processed|refunded|collect|placed|store|<number>|packed|complete)',
      'e-tickets ..8 being prepared',
      'order number ..8 (confirmed|received|ready|shipped|dispatched|thanks|processed|refunded|collect|placed|store|<number>|packed|complete)',
      'order number ..8 being prepared',
      'thanks for (your|the) (order|booking|purchase|reservation|shopping)',
      'thank you for (your|the) (order|booking|purchase|reservation|shopping)',
    ],
  },
  unless: {
    nl: ['(betaal|annuleer)', 'bevestig uw', 'kaart'],
    fr: ['(payez|confirmez|annulez)', 'carte'],
    de: ['(zahlen|bestätigen|stornieren)', 'karte'],
    en: ['(pay|cancel)', 'confirm your', "wasn't you", 'not you', 'card'],
  },
}
