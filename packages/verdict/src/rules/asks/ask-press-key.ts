/**
 * A spoken menu or robot asks to press a key, or to say yes.
 */
import type { Rule } from '../rule.ts'

/** A spoken menu or robot asks to press a key, or to say yes. */
export const askPressKey: Rule<'ask-press-key'> = {
  code: 'ask-press-key',
  group: 'ask',
  phrases: {
    nl: [
      '(druk|toets|drukt|toetst|kies|duw) ..3 (1|2|3|9|0|een|twee|drie|vijf|negen|nul|sterretje|hekje|toets|ster|<number>)',
      '(toets|knop|cijfer) (1|2|een|twee|9|<number>) ..4 (indrukken|drukken|voor|om)',
      '(voor|om|wil|wenst) ..8 (druk|toets|kies) ..2 (1|2|een|twee|drie|<number>)',
      '(zeg|zegt) (nu)? (ja|nee|ok) ..3 (om|voor|als|na)',
      '(na|voor) de (toon|pieptoon|biep)',
    ],
    fr: [
      '(appuyez|tapez|faites|pressez|composez|touche|taper|appuyer|choisissez) (sur)? ..3 (1|2|3|9|0|un|deux|trois|cinq|neuf|zéro|étoile|dièse|<number>)',
      'touche (1|2|un|deux|9|étoile|dièse|<number>)',
      'pour ..8 (tapez|appuyez|faites|composez|tapé) ..2 (1|2|un|deux|trois|<number>)',
      '(dites|dire) (oui|non) ..3 (pour|après|si)',
      'après le (bip|signal)',
    ],
    de: [
      '(drücken|drücke|wählen|tippen|drück) (sie|bitte|jetzt)? ..4 (1|2|3|9|0|eins|zwei|drei|fünf|neun|null|raute|stern|taste|rautetaste|<number>)',
      '(taste|ziffer) (1|2|eins|zwei|9|<number>)',
      'die (1|2|eins|zwei|9) (drücken|wählen)',
      'sagen sie (ja|nein) ..3 (um|wenn|nach)',
      'nach dem (signalton|piepton|ton)',
    ],
    en: [
      '(press|dial|push|select|hit|choose) (key|the|number|option|digit)? ..1 (1|2|3|5|9|0|one|two|three|five|nine|zero|star|hash|pound|<number>)',
      '(key|option|digit) (1|2|one|two|9)',
      'to ..8 press ..2 (1|2|one|two|three|nine|<number>)',
      'say (yes|no) ..3 (to|after|if|now)',
      '(after|at) the (tone|beep)',
    ],
  },
}
