import type { Rule } from '../rule.ts'

/** Says to collect for a good cause. */
export const relationCharity: Rule<'relation-charity'> = {
  code: 'relation-charity',
  group: 'relation',
  shows: "Says to collect for a good cause.",
  phrases: {
nl: ["(vzw|stichting|unicef|hulporganisatie|inzamelactie|benefiet|liefdadigheid|collecte|noodfonds|ngo|hulpfonds|oxfam|weeshuis|dierenasiel|wwf|greenpeace|kwf)", "goed doel", "goede doel", "rode kruis", "artsen zonder grenzen", "kom op tegen kanker", "11.11.11", "giro 555", "warmste week", "(doneer|doneren|gift|giften|schenking|donatie|donaties|schenk|steun) ..4 (slachtoffers|kinderen|aardbeving|oorlog|vluchtelingen|ons|hulp|<amount>|honger|project|onderzoek|doel|dieren)?", "(slachtoffers|vluchtelingen|overstroming*|aardbeving*)", "getroffen gezinnen"],
fr: ["(asbl|association|ong|unicef|fondation|collecte|téléthon|cagnotte|télévie|oxfam|refuge|orphelinat|emmaüs|greenpeace|wwf)", "croix rouge", "médecins sans frontières", "restos du cœur", "secours populaire", "secours catholique", "œuvre caritative", "fonds d'urgence", "cap 48", "handicap international", "(don|dons|donnez|donner|soutenez|parrainez|donation|générosité) ..4 (victimes|enfants|séisme|guerre|réfugiés|aide|<amount>|faim|projet|recherche|cause|association|animaux)?", "faire un don ..4 (victimes|enfants|séisme|guerre|réfugiés|aide|<amount>|faim|projet|recherche|cause|association|animaux)?", "(victimes|réfugiés|sinistrés|inondations|séisme)", "familles touchées", "tremblement de terre"],
de: ["(hilfsorganisation|stiftung|drk|unicef|caritas|spendenaktion|spendenaufruf|wohltätig*|nothilfe|hilfsfonds|tierheim|waisenhaus|misereor|diakonie|wwf|greenpeace|benefiz*)", "rotes kreuz", "ärzte ohne grenzen", "brot für die welt", "aktion deutschland hilft", "(spende|spenden|spendet|spendenkonto|gespendet) ..4 (opfer|kinder|erdbeben|krieg|flüchtlinge|hilfe|<amount>|hunger|projekt|uns|forschung|tiere)?", "unterstützen sie ..4 (opfer|kinder|erdbeben|krieg|flüchtlinge|hilfe|<amount>|hunger|projekt|uns|forschung|tiere)?", "(erdbebenopfer|flutopfer|flüchtlinge|kriegsopfer|flutkatastrophe|erdbeben|hungersnot)"],
en: ["(charity|charities|foundation|unicef|fundraiser|fundraising|ngo|appeal|nonprofit|oxfam|gofundme|trocaire|trócaire|goal|orphanage|barnardos|hospice)", "red cross", "doctors without borders", "relief fund", "non profit", "salvation army", "save the children", "concern worldwide", "animal shelter", "cancer research", "st vincent de paul", "food bank", "(donate|donation|donations|give|gift|donating) ..4 (victims|earthquake|war|refugees|relief|charity|hunger|cause|appeal|research|animals)", "(donate|donation|donations|give|gift|donating) ..4 children in", "(donate|donation|donations|give|gift|donating) ..4 families in", "donat* <amount>", "<amount> donation", "(victims|refugees|earthquake|famine)", "flood victims"],
},
  unless: {
fr: ["don de sang", "don du sang", "association sportive", "donner (un|le|la|ton|votre|des) (coup|code|nom|rdv|clé*|avis|nouvelles)"],
de: ["blutspende*", "blut spenden"],
en: ["(my|our|the|your|a|career|savings) goal", "goal (is|of|kick|was|keeper)", "blood donation", "donate blood", "appeal (a|the|this|your|against|within|online)"],
},
  must: {
nl: ["Noodfonds: doneer 10 euro voor de slachtoffers van de aardbeving", "Wij zamelen in voor een goed doel"],
fr: ["Fonds d'urgence : donnez 10 € pour les victimes du séisme", "Notre ASBL organise une collecte"],
de: ["Nothilfe: Spenden Sie 10 € für die Erdbebenopfer", "Wir machen eine Spendenaktion"],
en: ["Relief fund: donate $10 to the earthquake victims", "We're running a fundraiser for charity"],
},
  mustNot: {
nl: ["Ik haal de kinderen op om vier uur.", "De garage belt u terug."],
fr: ["Je récupère les enfants à 16h.", "Le garage vous rappelle."],
de: ["Ich hole die Kinder um vier ab.", "Die Werkstatt ruft zurück."],
en: ["I'll get the kids at four.", "The garage will call you back."],
},
}
