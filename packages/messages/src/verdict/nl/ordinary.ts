import type { OrdinaryWords } from '../shape.ts'

/** Alledaagse verhalen. Ze pleiten voor een bericht, maar een oplichter kan ze ook vertellen. */
export const nlOrdinary: OrdinaryWords = {
  'scenario-ordinary-appointment':
    'Het gaat over een afspraak. Veel echte berichten zien er zo uit. Hebt u er een gemaakt?',
  'scenario-ordinary-bill-ready':
    'Er staat een factuur of afrekening klaar. Die kunt u in uw eigen account lezen, zonder dit bericht.',
  'scenario-ordinary-club-money':
    'Er wordt uw deel gevraagd van een rekening, een cadeau of een bijdrage. Kent u wie het vraagt? Dan is dat heel gewoon.',
  'scenario-ordinary-code':
    'U krijgt een eenmalige code. Hebt u die net zelf gevraagd? Dan is dat normaal. Geef de code nooit door.',
  'scenario-ordinary-family-plan':
    'Het gaat over gewone plannen. Zo schrijven familie en vrienden elkaar.',
  'scenario-ordinary-order-confirmed':
    'Het bevestigt een bestelling of boeking. Hebt u iets besteld? Dan is dat normaal.',
  'scenario-ordinary-parcel-on-its-way':
    'Het zegt waar een pakket is, en vraagt niets. Veel echte berichten zien er zo uit.',
  'scenario-ordinary-payment-done':
    'Het meldt een betaling en vraagt niets. In uw bankapp ziet u of het klopt.',
  'scenario-ordinary-public-notice':
    'Het is openbare informatie, bijvoorbeeld over afval of werken in de straat. Veel echte berichten zien er zo uit.',
  'scenario-ordinary-school':
    'Het is nieuws van een school, een crèche of een jeugdvereniging. Zit uw kind daar? Dan is dat normaal.',
  'scenario-ordinary-travel-info': 'Het is reisinformatie. Bent u op reis? Dan is dat normaal.',
  'scenario-ordinary-work-roster':
    'Het gaat over werkuren of verlof. Veel echte berichten van het werk zien er zo uit.',
}
