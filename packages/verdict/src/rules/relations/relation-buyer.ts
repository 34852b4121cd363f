import type { Rule } from '../rule.ts'

/** Says to be interested in buying what the reader sells. */
export const relationBuyer: Rule<'relation-buyer'> = {
  code: 'relation-buyer',
  group: 'relation',
  shows: "Says to be interested in buying what the reader sells.",
  phrases: {
nl: ["is (het|de|dit|deze|uw|je|jouw|die) ..4 (nog)? (beschikbaar|vrij)", "is (het|de|dit|deze|uw|je|jouw|die) ..4 (nog)? te koop", "is (het|de|dit|deze|uw|je|jouw|die) ..4 (nog)? te krijgen", "nog (beschikbaar|vrij)", "nog te koop", "nog te krijgen", "(ik|wij|we) (wil|willen|zou|koop|kopen|neem|ben|had) ..5 (kopen|overnemen|geinteresseerd|interesse|aankopen|kopen|hebben)", "(geinteresseerd|interesse) in (uw|je|jouw|de|het|dat|die)", "(uw|je|jouw) (advertentie|zoekertje|artikel|product|item|aanbieding|annonce)", "(op|via|van) (vinted|marktplaats|2dehands|tweedehands|marketplace|2ehands|ebay)", "(op|via|van) facebook marketplace", "(laatste|beste) prijs", "wat is prijs"],
fr: ["est (il|elle|ce|toujours|encore) ..3 (disponible|dispo)", "est (il|elle|ce|toujours|encore) ..3 à vendre", "(toujours|encore) (disponible|dispo)", "(toujours|encore) à vendre", "(toujours|encore) en vente", "(toujours|encore) d'actualité", "(je|j') (veux|voudrais|souhaite|aimerais|achète|suis|prends|serais) ..4 (acheter|intéressé|intéressée|acquérir|acheteur|preneur|preneuse|acheteuse)", "(intéressé|intéressée) par (votre|ton|le|la|cette|ce|vos)", "(votre|ton) (annonce|article|produit|bien|objet|vélo|canapé|poussette)", "(sur|via) (vinted|leboncoin|2ememain|marketplace|2èmemain|ebay)", "(sur|via) le bon coin", "(sur|via) facebook marketplace", "(dernier|meilleur) prix"],
de: ["(ist|sind) (der|die|das|dein|ihr|ihre|artikel|noch|es) ..4 (noch)? (verfügbar|da|erhältlich|aktuell|frei)", "(ist|sind) (der|die|das|dein|ihr|ihre|artikel|noch|es) ..4 (noch)? zu haben", "noch (verfügbar|erhältlich|aktuell)", "noch zu haben", "noch zu verkaufen", "(ich|wir) (möchte|will|würde|nehme|kaufe|hätte|bin|wir) ..5 (kaufen|interesse|interessiert|nehmen|abkaufen|erwerben)", "(interesse|interessiert) (an|am) (ihrem|deinem|ihrer|deiner|dem|der|ihren|deinen)", "(ihre|deine|ihr|dein|ihrer) (anzeige|artikel|inserat|angebot|annonce)", "(bei|auf|über|von) (kleinanzeigen|ebay|vinted|willhaben|marketplace|quoka)", "(bei|auf|über|von) ebay kleinanzeigen", "(bei|auf|über|von) facebook marketplace", "(letzter|letzte) preis", "was ist preis"],
en: ["is (the|this|it|your|that) ..4 (still)? available", "is (the|this|it|your|that) ..4 (still)? for sale", "is (the|this|it|your|that) ..4 (still)? up for grabs", "still (available|selling)", "still for sale", "still up for sale", "still have it", "(i|i'd|we|i'm|im) (want|would|like|love|will|am)? ..3 (buy|purchase|buying|purchasing)", "(i|i'd|we|i'm|im) (want|would|like|love|will|am)? ..3 interested in", "(i|i'd|we|i'm|im) (want|would|like|love|will|am)? ..3 take it", "interested in (your|the|buying|purchasing|it|this)", "your (ad|advert|listing|item|posting|advertisement)", "(on|from|via) (vinted|marketplace|ebay|gumtree|donedeal|craigslist|adverts|depop|offerup)", "(on|from|via) facebook marketplace", "(on|from|via) done deal", "(last|best|lowest) price"],
},
  unless: {
en: ["interested in (your|the) (profile|work|business)"],
},
  must: {
nl: ["Hallo, is de fiets nog beschikbaar? Ik wil hem kopen", "Ik zag uw zoekertje op 2dehands, ik heb interesse"],
fr: ["Bonjour, le vélo est toujours disponible ? Je souhaite l'acheter", "J'ai vu votre annonce sur leboncoin, je suis intéressée"],
de: ["Hallo, ist das Fahrrad noch verfügbar? Ich möchte es kaufen", "Ich habe Ihre Anzeige bei Kleinanzeigen gesehen und habe Interesse"],
en: ["Hi, is the bike still available? I want to buy it", "Saw your listing on DoneDeal, I'm interested"],
},
  mustNot: {
nl: ["De huisarts is afwezig.", "De bus is vertraagd."],
fr: ["Le médecin est absent.", "Le bus est en retard."],
de: ["Der Hausarzt ist abwesend.", "Der Bus hat Verspätung."],
en: ["The GP is away.", "The bus is late."],
},
}
