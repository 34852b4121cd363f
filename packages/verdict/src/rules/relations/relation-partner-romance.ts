import type { Rule } from '../rule.ts'

/** Speaks as a lover or admirer: darling, my love, I think of you. */
export const relationPartnerRomance: Rule<'relation-partner-romance'> = {
  code: 'relation-partner-romance',
  group: 'relation',
  shows: "Speaks as a lover or admirer: darling, my love, I think of you.",
  phrases: {
nl: ["(mijn|m'n) (liefste|lieve|schat|schatje|lief|engel|koningin|koning|prins|prinses|alles|hart|lieveling|zonnetje)", "(goedemorgen|goeiemorgen|slaapwel|welterusten|hallo|hey|dag) (mijn)? (schat|schatje|liefste|lieverd|mooie|engel|lieveling|knapperd)", "(hou|hield|houd) (zo)? van (jou|je|u)", "(hou|hield|houd) (zo)? veel van (jou|je|u)", "(denk|dacht) (altijd|steeds|constant|zo|voortdurend)? aan (jou|je|u)", "(denk|dacht) de hele dag aan (jou|je|u)", "(mis|miste) (je|jou|u) (zo|heel|enorm|nu)?", "(verliefd|zielsverwant|soulmate)", "mijn hart", "onze toekomst", "samen oud", "toekomst samen", "ware liefde", "eerste gezicht", "voor altijd", "(weduwnaar|weduwe|alleenstaand|gescheiden|vrijgezel) ..6 (zoek|leger|ingenieur|arts|chirurg|kinderen|dochter|zoon|jaar|offshore)", "(ingenieur|chirurg|generaal|soldaat|kapitein|arts) ..3 (missie|booreiland|boorplatform|leger|syrië|jemen|oekraïne|navo|zee|vn)"],
fr: ["(mon|ma) (amour|chéri|chérie|cœur|ange|reine|roi|âme|trésor|vie|bébé|princesse|douce|tendre|belle)", "(bonjour|coucou|bonsoir|hello) (mon|ma)? (chéri|chérie|amour|ange|beau|belle|coeur|trésor|bébé|beauté)", "bonne nuit (mon|ma)? (chéri|chérie|amour|ange|beau|belle|coeur|trésor|bébé|beauté)", "je t'aime", "je vous aime", "je t'adore", "(pense|pensais|pensé) (toujours|fort|tellement|constamment)? à (toi|vous)", "(pense|pensais|pensé) sans cesse à (toi|vous)", "(pense|pensais|pensé) tout le temps à (toi|vous)", "(pense|pensais|pensé) toute la journée à (toi|vous)", "(tu|vous) (me|m') (manques|manquez) (tellement|trop|énormément)?", "(amoureux|amoureuse)", "âme sœur", "notre avenir", "avenir ensemble", "coup de foudre", "grand amour", "mon cœur", "pour toujours", "destin nous", "(veuf|veuve|divorcé|divorcée|célibataire) ..6 (cherche|armée|ingénieur|chirurgien|médecin|enfants|fille|fils|ans|militaire|seul)", "(ingénieur|chirurgien|général|soldat|capitaine|médecin|militaire) ..3 (mission|plateforme|armée|syrie|yémen|ukraine|otan|mer|onu|pétrolière)"],
de: ["(mein|meine) (schatz|liebling|liebste|liebster|engel|königin|könig|herz|süße|süßer|traumfrau|traummann|prinzessin|liebe|sonnenschein)", "(mein|meine) ein und alles", "(hallo|hey|hi) (mein|meine)? (schatz|liebling|liebes|süße|süßer|hübsche|schöne|schöner|engel)", "(hallo|hey|hi) (mein|meine)? schöne frau", "guten morgen (mein|meine)? (schatz|liebling|liebes|süße|süßer|hübsche|schöne|schöner|engel)", "guten morgen (mein|meine)? schöne frau", "gute nacht (mein|meine)? (schatz|liebling|liebes|süße|süßer|hübsche|schöne|schöner|engel)", "gute nacht (mein|meine)? schöne frau", "(liebe|hab) (dich|sie) (so|sehr|lieb)", "(liebe|hab) (dich|sie) über alles", "ich liebe dich", "(denke|dachte|denk) (ständig|immer|nur|oft)? an (dich|sie|euch)", "(denke|dachte|denk) den ganzen tag an (dich|sie|euch)", "(denke|dachte|denk) jeden tag an (dich|sie|euch)", "(vermisse|vermiss) (dich|sie) (so|sehr|schon)?", "(verliebt|seelenverwandt*)", "unsere zukunft", "gemeinsame zukunft", "liebe auf den ersten", "große liebe", "für immer", "mein herz", "(witwer|witwe|geschieden|verwitwet|alleinstehend|single) ..6 (suche|armee|ingenieur|arzt|chirurg|kinder|tochter|sohn|jahre|army|allein)", "(ingenieur|chirurg|general|soldat|kapitän|arzt) ..3 (mission|bohrinsel|ölplattform|armee|syrien|jemen|ukraine|nato|see|un|us)"],
en: ["my (love|darling|dear|dearest|sweetheart|angel|queen|king|heart|everything|beautiful|handsome|soulmate|baby|princess)", "my one and only", "(goodnight|hello|hi|hey|morning) (my)? (darling|sweetheart|beautiful|gorgeous|handsome|love|honey|baby|dear|angel|sunshine)", "good morning (my)? (darling|sweetheart|beautiful|gorgeous|handsome|love|honey|baby|dear|angel|sunshine)", "good night (my)? (darling|sweetheart|beautiful|gorgeous|handsome|love|honey|baby|dear|angel|sunshine)", "i (really)? (love|adore) you (so|more|with|very)?", "(thinking|think|thought) (about|of) (you|u) (all|every|constantly|since|always)?", "(miss|missing) (you|u) (so|already|much|badly|my)", "(fallen|falling) in love", "(fallen|falling) for you", "soulmate", "in love with", "our future", "future together", "love at first", "true love", "forever yours", "meant for each", "my heart", "(widower|widow|widowed|divorced|single) ..6 (looking|army|engineer|doctor|surgeon|kids|daughter|son|years|military|lonely|offshore)", "(engineer|surgeon|general|soldier|captain|doctor|sergeant) ..3 (deployed|rig|army|syria|yemen|ukraine|nato|sea|un|us|mission|oil|peacekeeping)"],
},
  unless: {
en: ["my dear wife"],
},
  must: {
nl: ["Goedemorgen mijn liefste, ik denk de hele dag aan jou", "Ik ben een weduwnaar en werk als ingenieur op een booreiland"],
fr: ["Bonjour mon amour, je pense à toi toute la journée", "Je suis veuf et ingénieur sur une plateforme pétrolière"],
de: ["Guten Morgen mein Schatz, ich denke den ganzen Tag an dich", "Ich bin Witwer und arbeite als Ingenieur auf einer Bohrinsel"],
en: ["Good morning my darling, been thinking about you all day", "I'm a widower and work as an engineer on an oil rig"],
},
  mustNot: {
nl: ["Je pakket ligt bij de buren.", "De vergadering is om 14 uur."],
fr: ["Ton colis est chez les voisins.", "La réunion est à 14h."],
de: ["Dein Paket liegt bei den Nachbarn.", "Die Besprechung ist um 14 Uhr."],
en: ["Your parcel is with the neighbours.", "The meeting is at 2pm."],
},
}
