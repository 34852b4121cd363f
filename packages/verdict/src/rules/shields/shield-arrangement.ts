/**
 * Ordinary arrangements between people who know each other: fetching kids, keys, lifts, times,
 * groceries.
 */
import type { Rule } from '../rule.ts'

/** Ordinary arrangements between people who know each other: fetching kids, keys, lifts, times, groceries. */
export const shieldArrangement: Rule<'shield-arrangement'> = {
  code: 'shield-arrangement',
  group: 'shield',
  shows:
    'Ordinary arrangements between people who know each other: fetching kids, keys, lifts, times, groceries.',
  phrases: {
    nl: [
      '(kan|kun|kunt|kunde|wil|zou) (je|jij|ge|gij|u|iemand|ik) ..7 (ophalen|meebrengen|afzetten|meerijden|oppassen|komen|halen|helpen|bellen|wachten|langskomen|ruilen|meenemen|voederen|openen|passen|brengen|afspreken|babysitten|kijken)',
      '(haal|haalt|breng|brengt|zet|pak|neem|pik) (jij|je|ik|gij|hem|haar|de|even|u|ge) ..6 (op|mee|af|kinderen|school|station|sleutel|brood|melk|hond|kids|crèche|training)',
      'ik (kom|ben|vertrek|haal|breng|zit|rij|sta|wacht) ..6 (later|straks|om|op|over|trein|file|thuis|school|minuten|voor|aan|onderweg)',
      '(zullen|gaan|zien|spreken) (we|wij) ..6 (afspreken|om|zondag|vanavond|zaterdag|elkaar|morgen|samen|af)',
      '(sleutel|sleutels) ..6 (ligt|onder|bij|vergeten|liggen|brievenbus|mat)',
      '(morgen|vanavond|zaterdag|zondag|maandag|woensdag|vrijdag|donderdag|dinsdag) ..5 (vrij|thuis|goed|oké|afspreken|komen|past|lukt|langs|bij|eten|training)',
      '(lukt|past|kan|oke) (het|dat|je|voor) ..5 (jou|om|morgen|zaterdag|vrijdag|zondag|nog|maandag|iedereen)',
      '(ben|zijn) (je|jij|ge|jullie) ..3 (thuis|vrij|klaar|onderweg|daar|morgen|zaterdag|vanavond)',
      'hoe laat ..3 (spreken|moet|begint|kom|ben|zijn|afspreken|komen|is)',
      'waar ..3 (spreken|moet|begint|kom|ben|zijn|afspreken|komen|is)',
    ],
    fr: [
      '(tu|vous) (peux|pourrais|pouvez|saurais|passes|viens|prends|ramènes) ..7 (chercher|récupérer|déposer|ramener|garder|passer|prendre|venir|aider|appeler|attendre|apporter|nourrir|enfants|école|pain|babysitter)',
      '(va|vas|passe|passer|aller|prends|récupère|ramène|dépose) ..4 (chercher|prendre|enfants|école|gare|pain|clés|lait|chien|petits|petite|crèche|récupérer)',
      "je t'attends ..6 plus tard",
      "je t'attends ..6 (tantôt|à|vers|train|retard|maison|école|minutes|devant|bouchons|dans|chercher)",
      'je (viens|pars|suis|passe|rentre|arrive|récupère|dépose|finis) ..6 plus tard',
      'je (viens|pars|suis|passe|rentre|arrive|récupère|dépose|finis) ..6 (tantôt|à|vers|train|retard|maison|école|minutes|devant|bouchons|dans|chercher)',
      'on (se|peut|va) ..5 (voit|retrouve|rejoint|appelle|voir|retrouver|dimanche|samedi|demain|rappelle)',
      '(clé|clés|clef|clefs) ..6 (sous|chez|oublié|boîte|voisin|paillasson|dans)',
      'ce soir ..5 (libre|maison|possible|dispo|ok|convient|arrange|chez|manger|viens|bon)',
      '(demain|samedi|dimanche|lundi|mercredi|vendredi|jeudi|mardi) ..5 (libre|maison|possible|dispo|ok|convient|arrange|chez|manger|viens|bon)',
      'ça (te|vous|va|marche|ira) ..5 (va|convient|arrange|samedi|pour|dimanche|demain|toi|vous)',
      "t'es ..3 en route",
      "t'es ..3 (maison|libre|prêt|prête|là|arrivé|chez)",
      'tu es ..3 en route',
      'tu es ..3 (maison|libre|prêt|prête|là|arrivé|chez)',
      'vous êtes ..3 en route',
      'vous êtes ..3 (maison|libre|prêt|prête|là|arrivé|chez)',
      'es-tu ..3 en route',
      'es-tu ..3 (maison|libre|prêt|prête|là|arrivé|chez)',
      'quelle heure',
      'on se voit où',
    ],
    de: [
      '(kannst|könntest|könnt|magst|kann) (du|ihr|wer|jemand|ich|bitte) ..7 (abholen|mitbringen|absetzen|mitnehmen|aufpassen|kommen|holen|helfen|anrufen|warten|vorbeikommen|tauschen|füttern|vorbeischauen|bringen|einkaufen|babysitten)',
      '(holst|bringst|nimmst|hol|bring|nimm|holt|bringt) (du|ihr|bitte|die|den|mal|noch|ich|euch) ..6 (ab|mit|kinder|schule|bahnhof|schlüssel|brot|milch|hund|kita|training|kleine|kleinen)',
      'ich (komme|komm|bin|fahr|fahre|hol|hole|bring|steh|steck|warte|sitz|geh) ..6 (später|gleich|um|zug|stau|zuhause|schule|minuten|vor|am|im|unterwegs|daheim|los|nach|in)',
      '(sollen|wollen|treffen|sehen) wir ..6 (treffen|uns|um|sonntag|heute|samstag|morgen|zusammen|am)',
      'schlüssel ..6 (liegt|unter|bei|vergessen|liegen|briefkasten|matte|nachbarin|im)',
      'heute abend ..5 (zeit|frei|daheim|ok|treffen|kommen|passt|klappt|vorbei|essen|training|hause)',
      '(morgen|samstag|sonntag|montag|mittwoch|freitag|donnerstag|dienstag) ..5 (zeit|frei|daheim|ok|treffen|kommen|passt|klappt|vorbei|essen|training|hause)',
      '(passt|klappt|geht) (es|das|dir|euch|bei) ..5 (dir|um|morgen|samstag|freitag|sonntag|noch|montag|euch|so|heute)',
      '(bist|seid) (du|ihr) ..3 (daheim|zuhause|frei|fertig|unterwegs|da|morgen|samstag|heute)',
      '(wann|wo) (treffen|kommst|sollen|fängt|bist|seid|holst)',
    ],
    en: [
      '(can|could|would|will) (you|u|ya|someone|anyone|i) ..7 (collect|pick|drop|bring|mind|babysit|come|grab|help|wait|swap|feed|fetch|walk|cover|lift|swing|ring|get)',
      '(pick|drop|collect|grab|bring|fetch|get) (up|off|the|him|her|them|me|some|a) ..6 (kids|school|station|keys|bread|milk|dog|training|creche|boys|girls|up|football|lift|nursery)',
      '(im|ill|i) (be|on|at|running|leaving|outside|stuck|waiting|home|coming|picking|heading|just) ..6 (late|later|at|train|traffic|home|school|minutes|mins|outside|by|way|in|up|around)',
      '(shall|will|lets|should) (we)? ..4 (meet|go|say|do|catch|grab|head)',
      '(key|keys) ..6 next door',
      '(key|keys) ..6 (under|mat|with|left|in|neighbour|forgot|box)',
      '(tomorrow|tonight|saturday|sunday|monday|wednesday|friday|thursday|tuesday) ..5 (free|home|ok|suit|works|work|around|good|over|dinner|training|ours)',
      '(does|is|would) (that|it|saturday|sunday|tomorrow|friday|this) ..4 still on',
      '(does|is|would) (that|it|saturday|sunday|tomorrow|friday|this) ..4 (suit|work|ok|alright|good)',
      'are (you|ye|yous) ..3 (home|free|ready|around|still|coming|outside|there|in)',
      'what time',
      '(give|gimme) ..3 (lift|hand)',
    ],
  },
  must: {
    nl: [
      'Kan jij de kinderen straks van school ophalen? Ik zit in de file.',
      'Sleutel ligt onder de mat, ik kom iets later',
    ],
    fr: [
      "Tu peux aller chercher les enfants à l'école ? Je suis dans les bouchons.",
      "Les clés sont sous le paillasson, j'arrive vers 19h",
    ],
    de: [
      'Kannst du die Kinder heute von der Schule abholen? Ich steck im Stau.',
      'Schlüssel liegt unter der Matte, ich komm etwas später',
    ],
    en: [
      "Can you pick the kids up from school? I'm stuck in traffic.",
      "Keys are under the mat, I'll be a bit late",
    ],
  },
  mustNot: {
    nl: [
      'Uw sessie is verlopen, vernieuw uw gegevens.',
      'Profiteer van 20 % korting in al onze winkels.',
    ],
    fr: [
      'Votre session a expiré, renouvelez vos données.',
      'Profitez de 20 % de remise dans tous nos magasins.',
    ],
    de: [
      'Ihre Sitzung ist abgelaufen, erneuern Sie Ihre Daten.',
      'Sichern Sie sich 20 % Rabatt in allen Filialen.',
    ],
    en: ['Your session has expired, renew your details.', 'Enjoy 20% off in all our shops.'],
  },
}
