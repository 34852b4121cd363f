import type { Rule } from '../rule.ts'

/** Says to be the card blocking service. */
export const relationCardStop: Rule<'relation-card-stop'> = {
  code: 'relation-card-stop',
  group: 'relation',
  shows: 'Says to be the card blocking service.',
  phrases: {
    nl: [
      '(cardstop|kaartstop|bankkaartstop|worldline|kaartblokkering|kaartservice|pasblokkade|kaartenblokkering)',
      'card stop',
      'card-stop',
      '(blokkeringsdienst|kaartendienst|kaartcentrale|kaartenafdeling|pasafdeling|kaartdienst)',
      '(dienst|afdeling) (kaarten|kaart|kaartblokkering|passen)',
    ],
    fr: [
      '(cardstop|worldline|interbancaire)',
      'card stop',
      'card-stop',
      'service opposition',
      "centre d'opposition",
      'opposition carte',
      'service cartes',
      'service des cartes',
      'centre des cartes',
      'service carte bancaire',
      'opposition (bancaire|cartes)',
    ],
    de: [
      '(sperrnotruf|kartensperr*|kartenservice|kartensperrdienst|cardstop|kartenabteilung|sperrdienst|kartenzentrale|worldline)',
      'sperr-notruf',
      'card stop',
      '(abteilung|dienst|service) (karten|kartensperrung|kartensperre)',
    ],
    en: [
      'cardstop',
      'card stop',
      'card services',
      'card security',
      'card protection',
      'card department',
      'lost and stolen',
      'card fraud team',
      'card centre',
      'card blocking',
      'visa security',
      'mastercard security',
      'card issuer',
      '(visa|mastercard|amex) (security|fraud|services|department)',
    ],
  },
  unless: {
    nl: [
      'bel ..4 cardstop',
      'bel ..4 card stop',
      'bel (dan)? (meteen|direct|onmiddellijk|eerst)? (naar)? card stop',
      'contacteer card stop',
    ],
    fr: [
      '(appelez|contactez|appeler|composez) ..3 (cardstop|interbancaire)',
      '(appelez|contactez|appeler|composez) ..3 card stop',
      "(appelez|contactez|appeler|composez) ..3 centre d'opposition",
    ],
    de: [
      'rufen sie ..4 (sperrnotruf|kartenservice)',
      'rufen sie ..4 sperr-notruf',
      'rufen sie ..4 card stop',
      'wählen sie ..4 (sperrnotruf|kartenservice)',
      'wählen sie ..4 sperr-notruf',
      'wählen sie ..4 card stop',
      'kontaktieren sie ..4 (sperrnotruf|kartenservice)',
      'kontaktieren sie ..4 sperr-notruf',
      'kontaktieren sie ..4 card stop',
      '116 116',
    ],
    en: [
      '(call|contact|ring|phone) ..3 card stop',
      '(call|contact|ring|phone) ..3 card services',
      '(call|contact|ring|phone) ..3 lost and stolen',
    ],
  },
  must: {
    nl: ['U spreekt met Card Stop, uw kaart wordt misbruikt', 'Met de kaartendienst van uw bank'],
    fr: [
      'Ici Card Stop, votre carte est utilisée frauduleusement',
      'Bonjour, service des cartes de votre banque',
    ],
    de: [
      'Hier ist der Sperrnotruf, Ihre Karte wird missbraucht',
      'Kartenservice Ihrer Bank, guten Tag',
    ],
    en: [
      'This is Card Stop, your card is being misused',
      "You're through to card services at your bank",
    ],
  },
  mustNot: {
    nl: ['Kaart verloren? Bel Card Stop.', 'De stop van het bad is kapot.'],
    fr: ['Carte perdue ? Appelez Card Stop.', "Le bus ne marque pas l'arrêt."],
    de: ['Karte weg? Rufen Sie den Sperr-Notruf an.', 'Der Bus hält heute nicht hier.'],
    en: ['Lost your card? Call Card Stop.', "The bus doesn't stop here today."],
  },
}
