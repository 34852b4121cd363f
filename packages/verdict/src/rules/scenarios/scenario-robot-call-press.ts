import type { Rule } from '../rule.ts'

/** A recorded voice: press one to speak to somebody. */
export const scenarioRobotCallPress: Rule<'scenario-robot-call-press'> = {
  code: 'scenario-robot-call-press',
  group: 'scenario',
  phrases: {
    nl: [
      '(druk|toets|kies) ..2 (1|2|9|twee|nul|toets)',
      '(druk|toets) (op)? een',
      '(druk|toets|kies) ..2 (1|2|9) ..8 (medewerker|spreken|agent|verbonden|verder|annuleren|doorverbonden|verbinden|informatie|operator|toets|stoppen)?',
      'dit is een (automatisch|geautomatiseerd|opgenomen) (bericht|oproep)',
      '(automatische|opgenomen) (boodschap|oproep|stem|bericht)',
    ],
    fr: [
      '(appuyez|tapez|pressez|appuie) ..3 (1|2|9|un|deux|touche) ..8 (conseiller|parler|agent|relation|continuer|annuler|opérateur|mise|transféré|inspecteur)?',
      'ceci est un (message|appel) (automatique|enregistré|automatisé)',
      "il s'agit d'un (message|appel) (automatique|enregistré|automatisé)",
      '(message|appel) (automatique|enregistré|automatisé)',
    ],
    de: [
      '(drücken|wählen|drücke) ..4 (1|2|9|eins|zwei|die|taste|neun) ..8 (mitarbeiter|sprechen|agent|verbunden|fortfahren|stornieren|verbinden|berater|abbrechen|beamten)?',
      '(dies|das) ist (eine|ein) (automatische|automatisierte|automatischer|aufgezeichnete) (nachricht|anruf|ansage|mitteilung)',
      '(automatische|automatisierte|aufgezeichnete) (nachricht|ansage|stimme|anruf)',
    ],
    en: [
      '(press|dial|push|select) (the)? (number)? (1|2|9|one|two|any|zero|nine|0) ..8 (speak|agent|representative|connected|continue|cancel|operator|talk|now|officer|key)?',
      'this is an (automated|recorded|automatic) (message|call|voice)',
      'this is an pre-recorded (message|call|voice)',
      'this is a (automated|recorded|automatic) (message|call|voice)',
      'this is a pre-recorded (message|call|voice)',
      '(automated|recorded|automatic) (message|call|voice)',
      'pre-recorded (message|call|voice)',
    ],
  },
  unless: {
    nl: ['wachtrij', '(drukt|druk) (op|je) (bel|knop)'],
    fr: ['faites (un|deux) (tours|pas)'],
    de: ['drücken sie mir', 'drücken sie die daumen'],
  },
}
