import type { Rule } from '../rule.ts'

/** Shock call: a relative caused an accident or was arrested, bail or costs must be paid. */
export const scenarioAccidentArrest: Rule<'scenario-accident-arrest'> = {
  code: 'scenario-accident-arrest',
  group: 'scenario',
  phrases: {
    nl: [
      '(dochter|zoon|kleinzoon|kleindochter|man|vrouw|neef|kind|mama|papa|broer|zus) ..8 (ongeval|ongeluk|aangereden|aanrijding|gearresteerd|aangehouden|politie|cel|vastzit|vastgehouden|doodgereden|opgepakt|ziekenhuis)',
      '(borg|borgsom|borgtocht|waarborg|vrijlating) ..6 (betaal*|vrij*|rechter|rechtbank|parket|cash|euro|<amount>|cel|gevangenis*)',
      '(ongeval|ongeluk|aanrijding) ..8 (dodelijk*|overleden|zwanger*|overleed|borg|gestorven|kind|doodgereden|schuld)',
      'ik (heb|had) (een)? (zwaar|erg|dodelijk)? (ongeval|ongeluk|accident) (gehad|veroorzaakt)',
      'anders ..4 (cel|gevangenis)',
    ],
    fr: [
      '(fille|fils|mari|femme|neveu|enfant|maman|papa|frère|mamie|papy|soeur) ..8 (accident|renversé|arrêté|arrêtée|police|cellule|prison|gendarmerie|interpellé|interpellée|commissariat|tué)',
      '(fille|fils|mari|femme|neveu|enfant|maman|papa|frère|mamie|papy|soeur) ..8 garde à vue',
      'petit-fils ..8 (accident|renversé|arrêté|arrêtée|police|cellule|prison|gendarmerie|interpellé|interpellée|commissariat|tué)',
      'petit-fils ..8 garde à vue',
      'petite-fille ..8 (accident|renversé|arrêté|arrêtée|police|cellule|prison|gendarmerie|interpellé|interpellée|commissariat|tué)',
      'petite-fille ..8 garde à vue',
      '(caution|libération|libérer) ..6 (payer|juge|tribunal|procureur|espèces|euros|<amount>|prison|verser|liquide|sortir|liberté)',
      'mise en liberté ..6 (payer|juge|tribunal|procureur|espèces|euros|<amount>|prison|verser|liquide|sortir|liberté)',
      'accident ..8 (mortel|décédé|décédée|enceinte|grave|caution|mort|morte|renversé|responsable)',
      "j'ai (eu|causé|provoqué) (un)? (grave|gros|terrible)? accident",
      'sinon ..4 (prison|cellule)',
    ],
    de: [
      '(tochter|sohn|enkel|enkelin|mann|frau|neffe|kind|mama|papa|bruder|schwester|oma|opa) ..8 (unfall|überfahren|verhaftet|festgenommen|polizei|zelle|haft|gefängnis|untersuchungshaft|angefahren|totgefahren|krankenhaus)',
      '(kaution|freilassung|auslösung|haftverschonung) ..6 (zahl*|richter|gericht|staatsanwalt*|bar|euro|<amount>|gefängnis|hinterleg*|haft|frei*|leisten|bezahl*|stellen)',
      '(unfall|verkehrsunfall|autounfall) ..8 (tödlich*|gestorben|schwanger*|verstorben|kaution|tot|radfahrerin|radfahrer|schuld|verursacht|schwer*)',
      'ich (hab|habe|hatte) ..2 unfall',
      'ich (hab|habe|hatte) ..2 jemanden überfahren',
      'ich (hab|habe|hatte) ..2 jemanden angefahren',
      'ich (hab|habe|hatte) ..2 unfall gebaut',
      'sonst ..4 (gefängnis|haft)',
    ],
    en: [
      '(daughter|son|grandson|granddaughter|husband|wife|nephew|kid|mum|mom|dad|brother|sister|grandma|gran|nan|grandad) ..8 (accident|crash|arrested|police|jail|custody|cell|detained|prison)',
      '(daughter|son|grandson|granddaughter|husband|wife|nephew|kid|mum|mom|dad|brother|sister|grandma|gran|nan|grandad) ..8 knocked down',
      '(daughter|son|grandson|granddaughter|husband|wife|nephew|kid|mum|mom|dad|brother|sister|grandma|gran|nan|grandad) ..8 police station',
      '(daughter|son|grandson|granddaughter|husband|wife|nephew|kid|mum|mom|dad|brother|sister|grandma|gran|nan|grandad) ..8 hit a',
      '(daughter|son|grandson|granddaughter|husband|wife|nephew|kid|mum|mom|dad|brother|sister|grandma|gran|nan|grandad) ..8 ran over',
      '(bail|bond) ..6 (pay|judge|court|cash|released|<amount>|jail|dollars|pounds|post|lawyer|attorney|money|set)',
      'bail money ..6 (pay|judge|court|cash|released|<amount>|jail|dollars|pounds|post|lawyer|attorney|money|set)',
      '(accident|crash) ..8 (fatal|died|pregnant|killed|bail|seriously|critical|dead|injured|arrested|fault)',
      "(i've|i|ive) (had|caused) (a|an)? (bad|serious|car|terrible|awful)? (accident|crash|wreck)",
      "(i've|i|ive) been in (a|an)? (bad|serious|car|terrible|awful)? (accident|crash|wreck)",
      "(i've|i|ive) got into (a|an)? (bad|serious|car|terrible|awful)? (accident|crash|wreck)",
      '(or|otherwise) ..4 (jail|prison)',
    ],
  },
  unless: {
    nl: ['ouderavond'],
    fr: ['caution locative', "caution de l'appartement", 'caution du logement'],
    de: ['mietkaution'],
    en: ['parents evening', 'bail out'],
  },
}
