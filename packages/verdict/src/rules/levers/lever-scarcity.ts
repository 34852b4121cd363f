import type { Rule } from '../rule.ts'

/** Presses with scarcity: only today, last places, few left. */
export const leverScarcity: Rule<'lever-scarcity'> = {
  code: 'lever-scarcity',
  group: 'lever',
  shows: "Presses with scarcity: only today, last places, few left.",
  phrases: {
nl: ["(alleen|enkel|slechts) (vandaag|nu|nog|<number>) (geldig|plaatsen|beschikbaar|plekken|stuks)?", "(alleen|enkel|slechts) deze week (geldig|plaatsen|beschikbaar|plekken|stuks)?", "(alleen|enkel|slechts) dit weekend (geldig|plaatsen|beschikbaar|plekken|stuks)?", "(alleen|enkel|slechts) voor de eerste (geldig|plaatsen|beschikbaar|plekken|stuks)?", "(laatste|weinig|beperkt|beperkte) (plaatsen|plekken|plaats|stuks|exemplaren|beschikbaar|voorraad|aantal|kamers|beschikbaarheid)", "nog enkele (plaatsen|plekken|plaats|stuks|exemplaren|beschikbaar|voorraad|aantal|kamers|beschikbaarheid)", "(nog|maar) (<number>|enkele|paar) (plaatsen|plekken|stuks|over|vrij)", "(nog|maar) een paar (plaatsen|plekken|stuks|over|vrij)", "op is op", "wees er snel bij", "zolang de voorraad strekt", "(eenmalig*|uniek|unieke|exclusief|exclusieve) (kans|aanbod|aanbieding|gelegenheid|actie|uitnodiging)", "andere (geinteresseerden|kandidaten|kopers)", "(veel|meerdere) (geinteresseerden|kandidaten|kijkers|belangstelling|gegadigden)", "wie eerst (komt|is)", "mis (het|deze|dit) niet", "bijna (vol|volzet|uitverkocht)"],
fr: ["(seulement|uniquement|valable) (<number>|demain)", "(seulement|uniquement|valable) aujourd'hui", "(seulement|uniquement|valable) ce week", "(seulement|uniquement|valable) cette semaine", "(seulement|uniquement|valable) ce soir", "(seulement|uniquement|valable) pour les", "(dernières|dernière|dernier|derniers|quelques) (place|places|exemplaires|pièces|disponibilités|disponibles)", "(dernières|dernière|dernier|derniers|quelques) jours pour", "(dernières|dernière|dernier|derniers|quelques) jour pour", "(places|stock|quantités|nombre|offre|disponibilités) (limité|limitées|limités|limitée|limitées|comptées)", "(plus|reste|encore) (que)? (<number>|quelques) (places|exemplaires|pièces|place|disponibles)", "(offre|occasion|opportunité|chance) (unique|exceptionnelle|exclusive|rare|limitée)", "(offre|occasion|opportunité|chance) à ne pas", "premiers arrivés", "premier arrivé", "(plusieurs|autres|beaucoup) (personnes|intéressés|candidats|acheteurs|visites|demandes) (intéressées|intéressés|sur)?", "ne (manquez|ratez|rate|loupez) pas", "(presque|bientôt) (complet|épuisé|terminé)", "jusqu'à épuisement"],
de: ["(nur|lediglich) (heute|jetzt)", "(nur|lediglich) noch heute", "(nur|lediglich) diese woche", "(nur|lediglich) für kurze", "(nur|lediglich) noch <number>", "(nur|lediglich) noch wenige", "(nur|lediglich) für die ersten", "(nur|lediglich) dieses wochenende", "(letzte|wenige|limitierte|begrenzte|letzten) (plätze|platz|exemplare|stück|verfügbar*|anzahl|zimmer|stückzahl|plätzen)", "noch (<number>|wenige) (plätze|stück|frei|exemplare|verfügbar)", "noch ein paar (plätze|stück|frei|exemplare|verfügbar)", "solange der vorrat reicht", "(einmalige*|exklusive*|einzigartige*|seltene*) (chance|angebot|gelegenheit|einladung|möglichkeit|aktion)", "(viele|mehrere|weitere|andere) (interessenten|bewerber|anfragen|interessierte|käufer)", "wer zuerst kommt", "(fast|bald) (ausgebucht|ausverkauft|voll|vergriffen)", "verpass ..3 (nicht|chance|das)", "verpassen sie ..3 (nicht|chance|das)", "begrenzte (zeit|plätze)"],
en: ["(only|just) today", "(only|just) <number> left", "(only|just) <number> spots", "(only|just) <number> places", "(only|just) a few", "(only|just) available today", "(only|just) for the first", "(only|just) until tonight", "(limited|last|final|few|remaining) (spots|places|spaces|seats|slots|availability|stock|time|rooms|units|remaining|offer|number)", "(<number>|few) (spots|places|spaces|slots|seats) (left|remaining|available|open)", "couple of (spots|places|spaces|slots|seats) (left|remaining|available|open)", "while stocks last", "(exclusive|unique|rare) (opportunity|offer|chance|deal|invitation|invite)", "once in a lifetime (opportunity|offer|chance|deal|invitation|invite)", "one time (opportunity|offer|chance|deal|invitation|invite)", "limited time (opportunity|offer|chance|deal|invitation|invite)", "(other|several|many) (people|buyers|interested|applicants|viewers|enquiries|tenants) (interested|viewing|waiting|asking)?", "lots of (people|buyers|interested|applicants|viewers|enquiries|tenants) (interested|viewing|waiting|asking)?", "loads of (people|buyers|interested|applicants|viewers|enquiries|tenants) (interested|viewing|waiting|asking)?", "first come first served", "(almost|nearly|selling) (full|gone|fast)", "(almost|nearly|selling) sold out", "don't miss (out|this|it|your)", "going fast"],
},
  unless: {
en: ["many people", "loads of people"],
},
  must: {
nl: ["Slechts 5 plaatsen in onze beleggersgroep, op is op", "Er zijn veel geïnteresseerden voor het appartement"],
fr: ["Plus que 5 places dans notre groupe d'investisseurs", "Il y a plusieurs personnes intéressées par l'appartement"],
de: ["Nur noch 5 Plätze in unserer Anlegergruppe", "Es gibt viele Interessenten für die Wohnung"],
en: ["Only 5 spots left in our investor group", "Several people interested in the flat so be quick"],
},
  mustNot: {
nl: ["Hier zijn de foto's van het feest.", "Uw vlucht vertrekt van gate B12."],
fr: ["Voici les photos de la fête.", "Votre vol part de la porte B12."],
de: ["Hier sind die Fotos vom Fest.", "Ihr Flug geht ab Gate B12."],
en: ["Here are the photos of the party.", "Your flight leaves from gate B12."],
},
}
