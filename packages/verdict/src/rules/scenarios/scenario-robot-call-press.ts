import type { Rule } from '../rule.ts'

/** A recorded voice: press one to speak to somebody. */
export const scenarioRobotCallPress: Rule<'scenario-robot-call-press'> = {
  code: 'scenario-robot-call-press',
  group: 'scenario',
  shows: 'A recorded voice: press one to speak to somebody.',
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
  must: {
    nl: [
      'Er is een betaling van 900 euro, druk 1 om een medewerker te spreken',
      'Dit is een automatisch bericht van de belastingdienst',
    ],
    fr: [
      'Un paiement de 900 € est en cours, appuyez sur 1 pour parler à un conseiller',
      'Ceci est un message automatique des impôts',
    ],
    de: [
      'Eine Zahlung von 900 € steht an, drücken Sie die 1, um mit einem Mitarbeiter zu sprechen',
      'Dies ist eine automatische Nachricht des Finanzamts',
    ],
    en: [
      'A payment of $900 is pending, press 1 to speak to an agent',
      'This is an automated message from the revenue office',
    ],
  },
  mustNot: {
    nl: ['De bel van de voordeur is stuk, klop maar.', 'Wees er om zes uur.'],
    fr: ['La sonnette est cassée, frappe.', 'Sois là à six heures.'],
    de: ['Die Klingel ist kaputt, klopf einfach.', 'Sei um sechs da.'],
    en: ["The doorbell's broken, just knock.", 'Be there at six.'],
  },
}
