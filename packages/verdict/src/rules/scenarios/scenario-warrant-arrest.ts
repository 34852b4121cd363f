import type { Rule } from '../rule.ts'

/** A warrant, summons or criminal case against the reader. */
export const scenarioWarrantArrest: Rule<'scenario-warrant-arrest'> = {
  code: 'scenario-warrant-arrest',
  group: 'scenario',
  shows: 'A warrant, summons or criminal case against the reader.',
  phrases: {
    nl: [
      '(aanhoudingsbevel|arrestatiebevel|dagvaarding|strafzaak|aanklacht|strafdossier|huiszoekingsbevel|oproeping|convocatie)',
      'gerechtelijke procedure',
      '(u|je) ..4 (verdachte|gearresteerd|aangeklaagd|gedagvaard|vervolgd)',
      '(u|je) ..4 verdacht van',
      '(procedure|dossier|klacht|onderzoek|zaak) ..3 tegen u',
      '(procedure|dossier|klacht|onderzoek|zaak) ..3 op uw naam',
      '(procedure|dossier|klacht|onderzoek|zaak) ..3 tegen jou',
      '(arrestatie|aanhouding) ..6 (vermijden|voorkomen|voorkom|binnen)',
    ],
    fr: [
      '(perquisition|infractions)',
      "mandat d'arrêt",
      "mandat d'amener",
      'convocation judiciaire',
      'citation à comparaître',
      'plainte pénale',
      'poursuites judiciaires',
      'procédure judiciaire',
      'procédure pénale',
      'vous ..4 (suspect|arrêté|inculpé|poursuivi|accusé)',
      'vous ..4 mis en cause',
      'vous ..4 mis en examen',
      '(procédure|dossier|plainte|enquête|mandat) ..3 contre vous',
      '(procédure|dossier|plainte|enquête|mandat) ..3 à votre nom',
      '(procédure|dossier|plainte|enquête|mandat) ..3 à votre encontre',
      '(procédure|dossier|plainte|enquête|mandat) ..3 vous concernant',
      'arrestation ..6 (éviter|sous|immédiate)',
    ],
    de: [
      '(haftbefehl|vorladung|strafverfahren|anklage|ermittlungsverfahren|strafanzeige|durchsuchungsbefehl|anklageschrift)',
      'sie ..4 (beschuldigt*|verhaftet|angeklagt|verdächtig*|verfolgt|tatverdächtig*)',
      '(verfahren|anzeige|ermittlung*|akte) ..3 gegen sie',
      '(verfahren|anzeige|ermittlung*|akte) ..3 auf ihren namen',
      '(festnahme|verhaftung) ..6 (vermeiden|verhindern|droht)',
    ],
    en: [
      '(warrant|summons|lawsuit|indictment|subpoena) ..8 (against|your|you|issued|name|press|filed|<number>)?',
      'arrest warrant ..8 (against|your|you|issued|name|press|filed|<number>)?',
      'criminal case ..8 (against|your|you|issued|name|press|filed|<number>)?',
      'criminal charges ..8 (against|your|you|issued|name|press|filed|<number>)?',
      'court summons ..8 (against|your|you|issued|name|press|filed|<number>)?',
      'legal case ..8 (against|your|you|issued|name|press|filed|<number>)?',
      'you ..4 (suspect|arrested|indicted|prosecuted|accused)',
      'you ..4 charged with',
      '(case|complaint|investigation|proceedings|charges) ..3 against you',
      '(case|complaint|investigation|proceedings|charges) ..3 in your name',
      '(case|complaint|investigation|proceedings|charges) ..3 under your name',
      'arrest ..6 (avoid|prevent|imminent)',
    ],
  },
  unless: {
    nl: ['oproepingsbrief'],
    en: ['warrant* (card|officer)'],
  },
  must: {
    nl: [
      'Er is een aanhoudingsbevel tegen u, druk op 1',
      'Strafdossier: u wordt gedagvaard wegens cybercrime',
    ],
    fr: [
      "Un mandat d'arrêt a été émis, appuyez sur 1",
      'Procédure pénale : vous êtes poursuivi pour cybercriminalité',
    ],
    de: [
      'Gegen Sie liegt ein Haftbefehl vor, drücken Sie die 1',
      'Strafverfahren: Sie werden wegen Cyberkriminalität beschuldigt',
    ],
    en: [
      'There is an arrest warrant in your name, press 1',
      'Criminal case: you are being prosecuted for cybercrime',
    ],
  },
  mustNot: {
    nl: ['De jury heeft beslist: onze taart wint.', 'Ik ga lopen in het park.'],
    fr: ['Le jury a tranché : notre gâteau gagne.', 'Je vais courir au parc.'],
    de: ['Die Jury hat entschieden: unser Kuchen gewinnt.', 'Ich geh laufen im Park.'],
    en: ["The jury's decided: our cake wins.", "I'm off for a run in the park."],
  },
}
