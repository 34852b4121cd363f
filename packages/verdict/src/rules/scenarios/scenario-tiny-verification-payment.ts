import type { Rule } from '../rule.ts'

/** A tiny payment, often one cent, to verify identity or account. */
export const scenarioTinyVerificationPayment: Rule<'scenario-tiny-verification-payment'> = {
  code: 'scenario-tiny-verification-payment',
  group: 'scenario',
  shows: "A tiny payment, often one cent, to verify identity or account.",
  phrases: {
nl: ["(eurocent|cent) ..8 (verifi*|bevestig*|betaal*|identi*|controle|overmaken|validatie|koppel*|stort|tikkie)", "1 cent ..8 (verifi*|bevestig*|betaal*|identi*|controle|overmaken|validatie|koppel*|stort|tikkie)", "één cent ..8 (verifi*|bevestig*|betaal*|identi*|controle|overmaken|validatie|koppel*|stort|tikkie)", "0,01 ..8 (verifi*|bevestig*|betaal*|identi*|controle|overmaken|validatie|koppel*|stort|tikkie)", "0.01 ..8 (verifi*|bevestig*|betaal*|identi*|controle|overmaken|validatie|koppel*|stort|tikkie)", "(verificatiebetaling|verificatietransactie|controlebetaling|bevestigingsbetaling|identificatiebetaling)", "(betaal*|stort|overmaken|maak) ..6 (cent|eurocent|verificatie|verifiëren|identificatie|<amount>) ..6 (verifi*|identi*|bevestig*|echt|controle)", "(verifi*|identi*) ..6 (eurocent|cent|symbolisch*|<amount>)", "(verifi*|identi*) ..6 1 cent", "(verifi*|identi*) ..6 kleine betaling"],
fr: ["centime ..8 (vérifi*|confirm*|pay*|identi*|contrôle|virer|valid*|verser|virement)", "1 centime ..8 (vérifi*|confirm*|pay*|identi*|contrôle|virer|valid*|verser|virement)", "un centime ..8 (vérifi*|confirm*|pay*|identi*|contrôle|virer|valid*|verser|virement)", "1 cent ..8 (vérifi*|confirm*|pay*|identi*|contrôle|virer|valid*|verser|virement)", "0,01 ..8 (vérifi*|confirm*|pay*|identi*|contrôle|virer|valid*|verser|virement)", "0.01 ..8 (vérifi*|confirm*|pay*|identi*|contrôle|virer|valid*|verser|virement)", "paiement de vérification", "transaction de vérification", "virement de vérification", "paiement de contrôle", "paiement symbolique", "(pay*|vers*|virement|virez) ..6 (centime|cent|symbolique|<amount>) ..6 (vérifi*|identi*|confirm*|valid*)", "(vérifi*|identi*|valid*) ..6 (centime|symbolique)", "(vérifi*|identi*|valid*) ..6 1 centime", "(vérifi*|identi*|valid*) ..6 petit paiement"],
de: ["(eurocent|cent) ..8 (verifizier*|bestätig*|zahl*|identi*|kontroll*|überweis*|validier*)", "1 cent ..8 (verifizier*|bestätig*|zahl*|identi*|kontroll*|überweis*|validier*)", "einen cent ..8 (verifizier*|bestätig*|zahl*|identi*|kontroll*|überweis*|validier*)", "ein cent ..8 (verifizier*|bestätig*|zahl*|identi*|kontroll*|überweis*|validier*)", "0,01 ..8 (verifizier*|bestätig*|zahl*|identi*|kontroll*|überweis*|validier*)", "0.01 ..8 (verifizier*|bestätig*|zahl*|identi*|kontroll*|überweis*|validier*)", "(verifizierungszahlung|testüberweisung|bestätigungszahlung|verifikationszahlung|kontrollzahlung|verifizierungsüberweisung)", "(zahl*|überweis*) ..6 (cent|eurocent|symbolisch*|<amount>) ..6 (verifizier*|identi*|bestätig*|echt*)", "(verifizier*|identi*) ..6 (eurocent|cent|symbolisch*)", "(verifizier*|identi*) ..6 1 cent", "(verifizier*|identi*) ..6 kleine zahlung"],
en: ["(1p|1c|penny) ..8 (verify|verification|confirm*|pay|identity|check|send|validate|transfer|test)", "1 cent ..8 (verify|verification|confirm*|pay|identity|check|send|validate|transfer|test)", "one cent ..8 (verify|verification|confirm*|pay|identity|check|send|validate|transfer|test)", "one penny ..8 (verify|verification|confirm*|pay|identity|check|send|validate|transfer|test)", "0.01 ..8 (verify|verification|confirm*|pay|identity|check|send|validate|transfer|test)", "verification payment", "test payment", "verification transaction", "verification charge", "verification transfer", "test transfer", "(pay|send|transfer) ..6 (cent|penny|1p|<amount>|symbolic) ..6 (verify|verification|identity|confirm|prove)", "(verify|verification|validate) ..6 (penny|1p|symbolic)", "(verify|verification|validate) ..6 1 cent", "(verify|verification|validate) ..6 small payment"],
},
  unless: {
de: ["zahlungsanweisung", "<number> cent pro"],
},
  must: {
nl: ["Kan je 1 cent overmaken ter verificatie?", "Doe een verificatiebetaling van 0,01 euro"],
fr: ["Peux-tu virer 1 centime pour vérification ?", "Effectuez un paiement de vérification de 0,01 €"],
de: ["Kannst du 1 Cent zur Verifizierung überweisen?", "Bitte eine Verifizierungszahlung von 0,01 € tätigen"],
en: ["Can you send 1p to verify the account?", "Make a verification payment of €0.01"],
},
  mustNot: {
nl: ["De geldautomaat is buiten dienst.", "Het kost 50 cent per kopie."],
fr: ["Le distributeur est hors service.", "La copie coûte 50 centimes."],
de: ["Der Geldautomat ist außer Betrieb.", "Eine Kopie kostet 50 Cent."],
en: ["The cash machine is out of order.", "A copy costs 50 cents."],
},
}
