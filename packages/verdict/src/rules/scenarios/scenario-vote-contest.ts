import type { Rule } from '../rule.ts'

/** Asks a vote for somebody in a contest through a link. */
export const scenarioVoteContest: Rule<'scenario-vote-contest'> = {
  code: 'scenario-vote-contest',
  group: 'scenario',
  shows: 'Asks a vote for somebody in a contest through a link.',
  phrases: {
    nl: [
      '(stem|stemmen|stemmetje|stemde) ..8 (voor|op) ..4 (nicht|nichtje|dochter|vriendin|zoon|petekind|kind|mij|haar|hem|kleindochter|buurmeisje|wedstrijd|neefje|ballet*|school|mijn)',
      '(wedstrijd|danswedstrijd|contest|fotowedstrijd|talentenjacht|tekenwedstrijd|verkiezing|balletwedstrijd|finale|concours) ..8 (stem|stemmen|<link>|stem*)',
      '<link> ..6 (stem|stemmen)',
    ],
    fr: [
      '(vote|voter|votez|votes|voix) ..8 (pour|à) ..4 (nièce|fille|amie|fils|filleule|enfant|moi|elle|lui|concours|cousine|école|ma|mon|neveu)',
      '(vote|voter|votez|votes|voix) ..8 (pour|à) ..4 petite-fille',
      '(concours|compétition|finale) ..8 (vote|voter|votez|voix|<link>)',
      'concours de danse ..8 (vote|voter|votez|voix|<link>)',
      'concours photo ..8 (vote|voter|votez|voix|<link>)',
      'concours de dessin ..8 (vote|voter|votez|voix|<link>)',
      '<link> ..6 (vote|voter|votez)',
    ],
    de: [
      '(stimm|stimme|stimmen|abstimmen|vote|voten|abstimmung) ..8 für ..4 (nichte|tochter|freundin|sohn|patenkind|kind|mich|sie|ihn|enkelin|wettbewerb|cousine|schule|meine|meinen|neffen)',
      '(wettbewerb|tanzwettbewerb|contest|fotowettbewerb|malwettbewerb|finale|talentwettbewerb|ballettwettbewerb) ..8 (stimm*|abstimm*|vote*|<link>)',
      '<link> ..6 (abstimmen|stimme|voten)',
    ],
    en: [
      '(vote|voting|votes) ..8 for ..4 (niece|daughter|friend|son|goddaughter|child|me|her|him|granddaughter|contest|cousin|school|my|nephew)',
      '(contest|competition|final|finals|pageant|ballet) ..8 (vote|votes|voting|<link>)',
      'dance competition ..8 (vote|votes|voting|<link>)',
      'dance contest ..8 (vote|votes|voting|<link>)',
      'photo contest ..8 (vote|votes|voting|<link>)',
      'talent show ..8 (vote|votes|voting|<link>)',
      '<link> ..6 (vote|voting)',
    ],
  },
  unless: {
    nl: ['gemeenteraad*', 'verkiezingen', '(voor|tegen) het voorstel', 'mooie stem'],
    fr: ['bureau de vote', 'élections*', 'conseil municipal'],
    de: ['wahllokal', 'gemeinderat*', 'bundestagswahl'],
    en: ['polling (station|place)', 'election', 'ballot', 'council'],
  },
  must: {
    nl: [
      'Wil je stemmen voor mijn nichtje in de danswedstrijd?',
      'Stem hier op haar, ze zit in de finale van de wedstrijd <3',
    ],
    fr: [
      'Tu peux voter pour ma nièce au concours de danse ?',
      'Vote pour elle, elle est en finale du concours',
    ],
    de: [
      'Kannst du für meine Nichte beim Tanzwettbewerb abstimmen? Stimm für sie',
      'Im Finale vom Wettbewerb, bitte stimm ab',
    ],
    en: [
      'Can you vote for my niece in the dance contest?',
      "Please vote for her, she's in the final of the competition",
    ],
  },
  mustNot: {
    nl: ['U kan stemmen in lokaal 4 met uw oproepingsbrief.', 'Ik ben mijn stem kwijt.'],
    fr: [
      'Vous pouvez voter dans le bureau 4 avec votre convocation... bureau de vote',
      "J'ai plus de voix ce matin.",
    ],
    de: ['Ihr Wahllokal ist in der Grundschule, Raum 4.', 'Meine Stimme ist heute weg.'],
    en: ['Your polling station is room 4, bring ID to vote.', 'I lost my voice today.'],
  },
}
