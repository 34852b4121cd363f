import type { Rule } from '../rule.ts'

/** A loan is offered easily, to anybody, by message. */
export const scenarioLoanOffer: Rule<'scenario-loan-offer'> = {
  code: 'scenario-loan-offer',
  group: 'scenario',
  shows: "A loan is offered easily, to anybody, by message.",
  phrases: {
nl: ["(lening|krediet|leningen|geldlening|kredietlijn|kredieten) ..8 (<percent>|<amount>|direct|zonder|bkr|goedgekeurd|rente|binnen|aanvragen|snel|interesse|particulier|whatsapp|voordelig*|aanbieden)", "(lening|krediet|leningen|geldlening|kredietlijn|kredieten) ..8 zwarte lijst", "persoonlijke lening ..8 (<percent>|<amount>|direct|zonder|bkr|goedgekeurd|rente|binnen|aanvragen|snel|interesse|particulier|whatsapp|voordelig*|aanbieden)", "persoonlijke lening ..8 zwarte lijst", "lenen ..6 (whatsapp|zonder|snel|<amount>|direct|rente|contact|vandaag|<percent>)", "geld nodig ..6 (whatsapp|zonder|snel|<amount>|direct|rente|contact|vandaag|<percent>)", "geld lenen ..6 (whatsapp|zonder|snel|<amount>|direct|rente|contact|vandaag|<percent>)"],
fr: ["(prêt|crédit|prêts|financement|microcrédit) ..8 (<percent>|<amount>|rapide|sans|accordé|taux|sous|demande|intéressé*|particulier*|whatsapp|justificatif|approuvé|offre)", "(prêt|crédit|prêts|financement|microcrédit) ..8 interdit bancaire", "prêt personnel ..8 (<percent>|<amount>|rapide|sans|accordé|taux|sous|demande|intéressé*|particulier*|whatsapp|justificatif|approuvé|offre)", "prêt personnel ..8 interdit bancaire", "prêt entre particuliers ..8 (<percent>|<amount>|rapide|sans|accordé|taux|sous|demande|intéressé*|particulier*|whatsapp|justificatif|approuvé|offre)", "prêt entre particuliers ..8 interdit bancaire", "emprunter ..6 (whatsapp|rapide|<amount>|taux|contact*|<percent>|sans)?", "besoin d'argent ..6 (whatsapp|rapide|<amount>|taux|contact*|<percent>|sans)?", "besoin de financement ..6 (whatsapp|rapide|<amount>|taux|contact*|<percent>|sans)?"],
de: ["(kredit|darlehen|sofortkredit|privatkredit|kredite|kreditangebot|privatdarlehen) ..8 (<percent>|<amount>|sofort|ohne|schufa|genehmigt|zinsen|zinssatz|innerhalb|beantragen|schnell|interesse|whatsapp|bewilligt|angebot)", "geld benötigt ..6 (whatsapp|ohne|schnell|<amount>|zinsen)?", "geld leihen ..6 (whatsapp|ohne|schnell|<amount>|zinsen)?", "brauchen sie geld ..6 (whatsapp|ohne|schnell|<amount>|zinsen)?"],
en: ["(loan|loans) ..8 (<percent>|<amount>|instant|approved|interest|rate|within|apply|fast|interested|whatsapp|offer)", "(loan|loans) ..8 no credit", "(loan|loans) ..8 bad credit", "(loan|loans) ..8 pre-approved", "(loan|loans) ..8 same day", "credit line ..8 (<percent>|<amount>|instant|approved|interest|rate|within|apply|fast|interested|whatsapp|offer)", "credit line ..8 no credit", "credit line ..8 bad credit", "credit line ..8 pre-approved", "credit line ..8 same day", "personal loan ..8 (<percent>|<amount>|instant|approved|interest|rate|within|apply|fast|interested|whatsapp|offer)", "personal loan ..8 no credit", "personal loan ..8 bad credit", "personal loan ..8 pre-approved", "personal loan ..8 same day", "payday loan ..8 (<percent>|<amount>|instant|approved|interest|rate|within|apply|fast|interested|whatsapp|offer)", "payday loan ..8 no credit", "payday loan ..8 bad credit", "payday loan ..8 pre-approved", "payday loan ..8 same day", "line of credit ..8 (<percent>|<amount>|instant|approved|interest|rate|within|apply|fast|interested|whatsapp|offer)", "line of credit ..8 no credit", "line of credit ..8 bad credit", "line of credit ..8 pre-approved", "line of credit ..8 same day", "cash advance ..8 (<percent>|<amount>|instant|approved|interest|rate|within|apply|fast|interested|whatsapp|offer)", "cash advance ..8 no credit", "cash advance ..8 bad credit", "cash advance ..8 pre-approved", "cash advance ..8 same day", "borrow ..6 (whatsapp|instant|fast|<amount>|rate|<percent>|today)", "borrow ..6 no credit", "need cash ..6 (whatsapp|instant|fast|<amount>|rate|<percent>|today)", "need cash ..6 no credit", "need money ..6 (whatsapp|instant|fast|<amount>|rate|<percent>|today)", "need money ..6 no credit"],
},
  unless: {
nl: ["bibliotheek", "hypotheek*", "boek*"],
fr: ["(commande|colis|passeport|carte|vélo|voiture|dossier) ..4 prêt", "prêt (à|pour|en|au)", "tout est prêt", "es tu prêt", "crédit* de formation", "crédit* d'appel"],
en: ["student loan (repayment|statement)", "library", "on loan", "(can|could|may) (i|we) borrow"],
},
  must: {
nl: ["Lening nodig? Tot 50.000 euro zonder BKR, rente 2%", "Uw krediet van 15.000 euro is goedgekeurd"],
fr: ["Besoin d'un prêt ? Jusqu'à 50 000 € sans justificatif, taux 2%", "Votre crédit de 15 000 € est accordé"],
de: ["Kredit benötigt? Bis 50.000 € ohne Schufa, 2 % Zinsen", "Ihr Darlehen über 15.000 € wurde genehmigt"],
en: ["Need a loan? Up to $50,000 no credit check, 2% interest", "Your personal loan of $15,000 has been approved"],
},
  mustNot: {
nl: ["Mag ik je ladder lenen zonder gereedschap?", "De bib: uitleentermijn verlengd."],
fr: ["Tu me prêtes ton échelle ?", "La bibliothèque : emprunt prolongé."],
de: ["Leihst du mir deine Leiter?", "Bücherei: Leihfrist verlängert."],
en: ["Can I borrow your ladder?", "Library: your loan period was extended."],
},
}
