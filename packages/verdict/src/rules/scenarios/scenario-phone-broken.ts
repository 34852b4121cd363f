import type { Rule } from '../rule.ts'

/** The phone is broken, lost, in water or stolen, so that the usual way of contact does not work. */
export const scenarioPhoneBroken: Rule<'scenario-phone-broken'> = {
  code: 'scenario-phone-broken',
  group: 'scenario',
  shows:
    'The phone is broken, lost, in water or stolen, so that the usual way of contact does not work.',
  phrases: {
    nl: [
      '(telefoon|gsm|mobiel|toestel|smartphone|iphone|scherm|gsmke|samsung|sim|simkaart) ..6 (kapot|stuk|gevallen|defect|gestolen|verloren|kwijt|gecrasht|water|wc|toilet|gebroken|dood|gebarsten|hersteld|reparatie|maken|wasmachine|barst|geblokkeerd|werkt|doet)',
      '(kapotte|gebroken|verloren|gestolen|defecte) (telefoon|gsm|scherm|mobiel|toestel|simkaart)',
      '(gevallen|beland) in (het|de)? (water|wc|toilet|bad|zwembad|lavabo|afwas)',
      '(geleend*|leen*|gsm|telefoon) ..3 van een vriend*',
      '(geleend*|leen*|gsm|telefoon) ..3 van een collega',
      '(geleend*|leen*|gsm|telefoon) ..3 van een vriendin',
      '(geleend*|leen*|gsm|telefoon) ..3 van mijn collega',
      'laten vallen',
      'scherm stuk',
      'whatsapp web',
    ],
    fr: [
      '(téléphone|portable|gsm|iphone|écran|tel|smartphone|mobile|samsung) ..6 (cassé|cassée|tombé|panne|volé|perdu|hs|eau|toilettes|wc|brisé|mort|réparation|fichu|foutu|bloqué|fonctionne|marche|allume|lave|fissuré|éclaté|bousillé|noyé|lâché|grillé)',
      'carte sim ..6 (cassé|cassée|tombé|panne|volé|perdu|hs|eau|toilettes|wc|brisé|mort|réparation|fichu|foutu|bloqué|fonctionne|marche|allume|lave|fissuré|éclaté|bousillé|noyé|lâché|grillé)',
      '(cassé|perdu|bousillé|explosé|volé|abîmé|noyé) (mon|le)? ..2 (téléphone|portable|gsm|écran|tel|iphone|mobile|smartphone)',
      "(cassé|perdu|bousillé|explosé|volé|abîmé|noyé) on m'a volé ..2 (téléphone|portable|gsm|écran|tel|iphone|mobile|smartphone)",
      'laissé tomber (mon|le)? ..2 (téléphone|portable|gsm|écran|tel|iphone|mobile|smartphone)',
      "laissé tomber on m'a volé ..2 (téléphone|portable|gsm|écran|tel|iphone|mobile|smartphone)",
      'fait tomber (mon|le)? ..2 (téléphone|portable|gsm|écran|tel|iphone|mobile|smartphone)',
      "fait tomber on m'a volé ..2 (téléphone|portable|gsm|écran|tel|iphone|mobile|smartphone)",
      "tombé dans l'eau",
      'tombé dans les toilettes',
      'tombé dans la piscine',
      'tombé dans le bain',
      "tombé dans l'évier",
      'tombé dans les wc',
      '(téléphone|portable|gsm) (de|prêté) ..2 (ami|amie|collègue|copine|copain|pote)',
      "(téléphone|portable|gsm) d'un ..2 (ami|amie|collègue|copine|copain|pote)",
      "(téléphone|portable|gsm) d'une ..2 (ami|amie|collègue|copine|copain|pote)",
    ],
    de: [
      '(handy|telefon|iphone|display|smartphone|bildschirm|sim|samsung|gerät) ..6 (kaputt|gefallen|defekt|gestohlen|verloren|wasser|klo|toilette|gebrochen|tot|geklaut|hinüber|waschmaschine|reparatur|schrott|funktioniert|gesprungen|weg|abgestürzt)',
      '(handy|telefon|iphone|display|smartphone|bildschirm|sim|samsung|gerät) ..6 geht nicht',
      '(handy|telefon|iphone|display|smartphone|bildschirm|sim|samsung|gerät) ..6 im eimer',
      '(kaputtes|verlorenes|defektes|gestohlenes) (handy|telefon|display)',
      'ins (wasser|klo|toilette|pool|badewanne|waschbecken|waschmaschine) ..2 (gefallen|geflogen|gerutscht)?',
      'in das (wasser|klo|toilette|pool|badewanne|waschbecken|waschmaschine) ..2 (gefallen|geflogen|gerutscht)?',
      'in die (wasser|klo|toilette|pool|badewanne|waschbecken|waschmaschine) ..2 (gefallen|geflogen|gerutscht)?',
      'in den (wasser|klo|toilette|pool|badewanne|waschbecken|waschmaschine) ..2 (gefallen|geflogen|gerutscht)?',
      '(handy|telefon) (von|vom|eines|einer) ..3 (freund|freundin|freundes|kollegen|kollegin|kumpel)',
    ],
    en: [
      '(phone|mobile|cell|iphone|screen|handset|sim|samsung|cellphone) ..6 (broken|broke|dropped|smashed|cracked|lost|stolen|water|toilet|dead|died|repair|damaged|fell|wrecked|washing|bust|knackered|gone|nicked)',
      '(phone|mobile|cell|iphone|screen|handset|sim|samsung|cellphone) ..6 broken down',
      '(phone|mobile|cell|iphone|screen|handset|sim|samsung|cellphone) ..6 stopped working',
      '(phone|mobile|cell|iphone|screen|handset|sim|samsung|cellphone) ..6 not working',
      "(phone|mobile|cell|iphone|screen|handset|sim|samsung|cellphone) ..6 won't turn",
      '(broke|dropped|smashed|cracked|lost|damaged|killed|wrecked) (my|the|me)? (old)? (phone|screen|mobile|iphone|cell|sim|handset)',
      '(down|in|into) the (toilet|loo|sink|bath|pool|water)',
      "(texting|messaging|using|borrowed|on|from) ..3 (friend's|friends|mate's|mates|colleague's|flatmate's|roommate's|someone's) (phone|mobile|cell)?",
    ],
  },
  must: {
    nl: [
      'mijn gsm is in het water gevallen',
      'Ik app van de telefoon van een vriendin, die van mij is kapot',
    ],
    fr: [
      "mon téléphone est tombé dans l'eau",
      "Je t'écris du portable d'une copine, le mien est cassé",
    ],
    de: [
      'mein Handy ist ins Wasser gefallen',
      'Ich schreib vom Handy einer Freundin, meins ist kaputt',
    ],
    en: ['my phone fell in the toilet', "Texting from a friend's phone, mine is broken"],
  },
  mustNot: {
    nl: ['De wasmachine wordt morgen hersteld.', 'Uw code is 223344.'],
    fr: ['Le lave-linge sera réparé demain.', 'Votre code est 223344.'],
    de: ['Die Spülmaschine wird morgen repariert.', 'Ihr Code lautet 223344.'],
    en: ['The dishwasher gets fixed tomorrow.', 'Your code is 223344.'],
  },
}
