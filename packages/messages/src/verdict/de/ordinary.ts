import type { OrdinaryWords } from '../shape.ts'

/** Alltägliche Geschichten. Sie sprechen für eine Nachricht; Kriminelle können sie auch erzählen. */
export const deOrdinary: OrdinaryWords = {
  'scenario-ordinary-appointment':
    'Es geht um einen Termin. Viele echte Nachrichten sehen so aus. Haben Sie einen ausgemacht?',
  'scenario-ordinary-bill-ready':
    'Eine Rechnung oder Abrechnung liegt bereit. Sie können sie in Ihrem Konto lesen, ohne diese Nachricht.',
  'scenario-ordinary-club-money':
    'Es geht um Ihren Anteil an Rechnung, Geschenk oder Beitrag. Kennen Sie die Person? Dann ist das ganz üblich.',
  'scenario-ordinary-code':
    'Sie bekommen einen Einmalcode. Haben Sie ihn gerade angefordert? Dann ist das normal. Geben Sie ihn nie weiter.',
  'scenario-ordinary-family-plan':
    'Es geht um alltägliche Pläne. So schreiben Familie und Freunde.',
  'scenario-ordinary-order-confirmed':
    'Eine Bestellung oder Buchung wird bestätigt. Haben Sie etwas bestellt? Dann ist das normal.',
  'scenario-ordinary-parcel-on-its-way':
    'Es steht da, wo ein Paket ist, und sonst wird nichts verlangt. Viele echte Nachrichten sehen so aus.',
  'scenario-ordinary-payment-done':
    'Eine Zahlung wird gemeldet, und nichts wird verlangt. In Ihrer Bank-App sehen Sie, ob es stimmt.',
  'scenario-ordinary-public-notice':
    'Das ist eine öffentliche Information, etwa zu Müll oder Bauarbeiten. Viele echte Nachrichten sehen so aus.',
  'scenario-ordinary-school':
    'Das ist eine Nachricht von Schule, Kita oder Verein. Ist Ihr Kind dort? Dann ist das normal.',
  'scenario-ordinary-travel-info':
    'Das ist eine Information zu einer Reise. Sind Sie unterwegs? Dann ist das normal.',
  'scenario-ordinary-work-roster':
    'Es geht um Schichten oder Urlaub. Viele echte Nachrichten von der Arbeit sehen so aus.',
}
