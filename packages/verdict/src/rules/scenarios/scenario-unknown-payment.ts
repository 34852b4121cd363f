import type { Rule } from '../rule.ts'

/** A payment the reader does not know is announced; act if it was not you. */
export const scenarioUnknownPayment: Rule<'scenario-unknown-payment'> = {
  code: 'scenario-unknown-payment',
  group: 'scenario',
  shows: "A payment the reader does not know is announced; act if it was not you.",
  phrases: {
nl: ["(betaling|transactie|overschrijving|afschrijving|aankoop|bestelling|opvraging|afhaling|domiciliering|betaalverzoek) ..8 <amount> ..8 (niet|onbekend|herken*|annuleer*|u|jij|stoppen|weiger*|goedgekeurd)?", "(betaling|transactie|overschrijving|afschrijving|aankoop|bestelling|opvraging|afhaling|domiciliering|betaalverzoek) ..8 <amount> ..8 in behandeling", "(herken|herkent|erkent|deed|heeft) (u|je) (deze|dit|die) ..3 (niet|betaling|transactie|aankoop|overschrijving)", "(niet|dit) u (was|gedaan|uitgevoerd|bent|afkomstig)?", "(niet|dit) van u (was|gedaan|uitgevoerd|bent|afkomstig)?", "(niet|dit) door u (was|gedaan|uitgevoerd|bent|afkomstig)?", "(was|bent) (u|jij|je) (dit|dat|het)? niet", "(betaling|transactie|overschrijving|bestelling) ..5 (annuleren|stoppen|betwisten|blokkeren|ongedaan|tegenhouden|stopzetten|weigeren)", "(betaling|transactie|overschrijving|bestelling) ..5 te annuleren", "(annuleer|stop|blokkeer|betwist|weiger) ..3 (betaling|transactie|overschrijving|bestelling|opdracht)"],
fr: ["(paiement|transaction|virement|prélèvement|achat|commande|retrait|débit|opération) ..8 <amount> ..8 (pas|inconnu*|reconnai*|annul*|vous|origine|refus*|opposition|attente|validé)?", "(reconnaissez|reconnais) ..4 (pas|opération|paiement|transaction|achat|cet|cette)", "reconnaissez-vous ..4 (pas|opération|paiement|transaction|achat|cet|cette)", "pas (effectué|autorisé|initié|vous)", "pas à l'origine", "pas l'auteur", "(paiement|transaction|virement|commande|opération|achat|prélèvement) ..5 (annuler|bloquer|contester|refuser|stopper|suspendre)", "(paiement|transaction|virement|commande|opération|achat|prélèvement) ..5 l'annuler", "(annulez|bloquez|contestez|stopper|annuler|bloquer|contester|refusez) ..3 (paiement|transaction|virement|commande|opération|achat|prélèvement)"],
de: ["(zahlung|transaktion|überweisung|abbuchung|kauf|bestellung|lastschrift|abhebung|umsatz|echtzeitüberweisung) ..8 <amount> ..8 (nicht|unbekannt*|erkenn*|stornier*|sie|stoppen|widerruf*|veranlasst|genehmigt|abgelehnt)?", "(erkennen|kennen) sie (diese|diesen|die|den)", "nicht von ihnen", "nicht selbst", "nicht sie", "waren sie das nicht", "sie das nicht", "nicht veranlasst", "nicht autorisiert", "nicht beauftragt", "sie nicht", "(zahlung|transaktion|überweisung|abbuchung|bestellung) ..5 (stornieren|stoppen|ablehnen|widerrufen|abbrechen|blockieren|reklamieren)", "(zahlung|transaktion|überweisung|abbuchung|bestellung) ..5 zu stornieren", "(zahlung|transaktion|überweisung|abbuchung|bestellung) ..5 zu stoppen", "(stornieren|stoppen|widerrufen|storno) ..4 (zahlung|transaktion|überweisung|abbuchung|bestellung|hier|<link>|<phone>)"],
en: ["(payment|transaction|transfer|charge|purchase|order|withdrawal|debit|payee) ..8 <amount> ..8 (not|unknown|recogni*|cancel|you|dispute|stop|attempted|approved|pending|declined|decline)?", "direct debit ..8 <amount> ..8 (not|unknown|recogni*|cancel|you|dispute|stop|attempted|approved|pending|declined|decline)?", "(don't|didn't|dont) (recognise|recognize|authorise|authorize|make|request|know|place|approve)", "do not (recognise|recognize|authorise|authorize|make|request|know|place|approve)", "did not (recognise|recognize|authorise|authorize|make|request|know|place|approve)", "(if|was|were) (this|that|it|you) (not|wasn't|isn't) (you)?", "(if|was|were) (this|that|it|you) was not (you)?", "(if|was|were) (this|that|it|you) not you (you)?", "not you", "wasn't you", "(payment|transaction|transfer|order|charge|purchase) ..5 (cancel|stop|dispute|decline|reverse|block)", "(cancel|stop|dispute|decline|block|reverse|reject) ..3 (payment|transaction|transfer|order|charge|purchase)"],
},
  must: {
nl: ["Betaling van 489,00 EUR aan Coolblue. Was u dit niet? Annuleer hier", "Herkent u deze transactie niet? Bel ons"],
fr: ["Paiement de 489,00 € chez Fnac. Ce n'est pas vous ? Annuler ici", "Vous ne reconnaissez pas cette transaction ? Appelez-nous"],
de: ["Zahlung über 489,00 EUR an MediaMarkt. Waren Sie das nicht? Hier stornieren", "Erkennen Sie diese Transaktion nicht? Rufen Sie an"],
en: ["Payment of £489.00 to Currys. Not you? Cancel here", "If you don't recognise this transaction, call us"],
},
  mustNot: {
nl: ["De vergadering werd verplaatst naar dinsdag.", "Tot zo, ik neem de fiets"],
fr: ["La réunion est déplacée à mardi.", "À tout de suite, je prends le vélo"],
de: ["Die Besprechung ist auf Dienstag verschoben.", "Bis gleich, ich nehm das Rad"],
en: ["The meeting moved to Tuesday.", "See you soon, I'll cycle"],
},
}
