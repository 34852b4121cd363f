import type { Rule } from '../rule.ts'

/** Moves with illness, an accident, an emergency or being stuck. */
export const leverSympathy: Rule<'lever-sympathy'> = {
  code: 'lever-sympathy',
  group: 'lever',
  shows: "Moves with illness, an accident, an emergency or being stuck.",
  phrases: {
nl: ["(ziekenhuis|spoed|intensive|operatie|kanker|ziek|ziekte|chemo|leukemie|sterven|stervend|overleden|begrafenis) ..8 (geld|betalen|euro|helpen|hulp|nodig|kosten|steun|overmaken|<amount>)", "(ongeluk|ongeval|accident|noodgeval|noodsituatie|nood) (gehad|gebeurd|en|waarbij|veroorzaakt)?", "(zit|sta|ben) (vast|gestrand|geblokkeerd)", "(zit|sta|ben) in de problemen", "(zit|sta|ben) in nood", "(zit|sta|ben) zonder geld", "(vast|gestrand) (op|in) (de)? (luchthaven|buitenland|vliegveld|<number>)", "(beroofd|bestolen|overvallen|gestolen)", "portefeuille gestolen", "alles kwijt", "(arme|zieke|hongerige|weeskinder*|slachtoffers) (kinderen|dieren|kind|van|gezin*|mensen)?", "(help|steun) ..3 (alsjeblieft|ons|alstublieft|aub|mij|slachtoffers)", "ik (schaam|smeek)", "ik weet niet meer wat", "wanhopig", "in tranen", "grote problemen", "laatste hoop"],
fr: ["(hôpital|urgences|opération|opérée|opéré|cancer|malade|maladie|chimio|leucémie|mourant|mourante|décédé|décédée|obsèques|enterrement) ..8 (argent|payer|euros|aider|aide|besoin|frais|virement|don|<amount>|soutien)", "(accident|agressé|agression) ..4 (argent|aide|besoin|hôpital|voiture|grave|blessé)?", "urgence vitale ..4 (argent|aide|besoin|hôpital|voiture|grave|blessé)?", "(bloqué|bloquée|coincé|coincée) (à|au|en|dans|sans|aux)", "(bloqué|bloquée|coincé|coincée) l'aéroport", "(bloqué|bloquée|coincé|coincée) l'étranger", "(volé|agressé|braqué|dépouillé) ..4 (papiers|sac|portefeuille|argent|téléphone|passeport)", "(pauvres|orphelins|victimes|démunis)", "enfants malades", "(aide|aidez|aider) ..1 (moi|nous|stp) (stp)?", "(aide|aidez|aider) ..1 (moi|nous|stp) s'il", "(aide|aidez|aider) ..1 (moi|nous|stp) je t'en supplie", "(aide|aidez|aider) ..1 s'il (stp)?", "(aide|aidez|aider) ..1 s'il s'il", "(aide|aidez|aider) ..1 s'il je t'en supplie", "(désespéré|désespérée|galère)", "je t'en supplie", "je vous en supplie", "je vous en prie aidez", "j'ai honte", "en larmes", "en détresse", "gros problème", "gros souci", "dernier espoir"],
de: ["(krankenhaus|klinik|operation|krebs|krank|krankheit|chemo|leukämie|sterbe|sterbenskrank|gestorben|verstorben|beerdigung|notaufnahme) ..8 (geld|zahlen|bezahlen|euro|hilfe|helfen|brauche|kosten|spende|spenden|<amount>|überweisen)", "(unfall|verkehrsunfall|notfall|notlage|not) (gehabt|gebaut|verursacht|passiert|hatte|schwer)?", "(sitze|stecke|hänge|bin) ..4 (fest|gestrandet)", "(sitze|stecke|hänge|bin) ..4 in schwierigkeiten", "(sitze|stecke|hänge|bin) ..4 in not", "(sitze|stecke|hänge|bin) ..4 ohne geld", "(ausgeraubt|beraubt|überfallen|bestohlen|gestohlen)", "(arme|kranke|notleidende|hungernde|waisen*|opfer) (kinder|tiere|kind|familien|menschen|der|des)", "hilf (mir|uns) (bitte)?", "helfen sie ..3 (uns|mir|bitte|kindern)?", "bitte hilf ..3 (uns|mir|bitte|kindern)?", "bitte helfen ..3 (uns|mir|bitte|kindern)?", "(verzweifelt|flehe)", "in tränen", "schäme mich", "große probleme", "letzte hoffnung", "weiß nicht mehr weiter"],
en: ["(hospital|surgery|operation|cancer|sick|ill|illness|chemo|leukemia|leukaemia|dying|died|funeral) ..8 (money|pay|help|need|bills|costs|support|donate|donation|<amount>|transfer|fund)", "intensive care ..8 (money|pay|help|need|bills|costs|support|donate|donation|<amount>|transfer|fund)", "(had|been|in) (a|an|in)? (bad|serious|car|terrible)? ..1 (accident|crash|emergency)", "(family|real|medical) emergency", "(stuck|stranded|trapped) (abroad|at|in|with|here|overseas|without)", "(robbed|mugged)", "wallet stolen", "bag stolen", "passport stolen", "lost everything", "lost my wallet", "lost my bag", "lost my purse", "(poor|sick|starving|orphan*|victims|innocent|hungry) (children|animals|kids|families|people|of)", "(please|pls) help (me|us|them|him|her)?", "desperate", "i beg you", "begging you", "in tears", "in trouble", "last hope", "so ashamed", "don't know what to do", "dont know who else"],
},
  unless: {
de: ["notfall (ruf|app|praxis|dienst)"],
},
  must: {
nl: ["Ik heb een ongeval gehad en sta vast in Spanje", "Mijn dochter moet een operatie krijgen en ik heb geld nodig"],
fr: ["J'ai eu un accident et je suis coincé à l'étranger", "Ma fille doit être opérée et j'ai besoin d'argent"],
de: ["Ich hatte einen Unfall und sitze in Spanien fest", "Meine Tochter braucht eine Operation und ich brauche Geld"],
en: ["I've been in a car accident and I'm stuck in Spain", "My daughter needs surgery and I need money"],
},
  mustNot: {
nl: ["Het bezoekuur in het ziekenhuis is van 14 tot 20 uur.", "De treinen rijden morgen normaal."],
fr: ["Les visites à l'hôpital sont de 14h à 20h.", "Les trains roulent normalement demain."],
de: ["Die Besuchszeiten der Klinik sind von 14 bis 20 Uhr.", "Die Züge fahren morgen normal."],
en: ["Hospital visiting hours are 2pm to 8pm.", "Trains are running normally tomorrow."],
},
}
