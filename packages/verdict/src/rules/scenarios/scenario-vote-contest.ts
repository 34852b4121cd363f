import type { Rule } from '../rule.ts'

/** Asks a vote for somebody in a contest through a link. */
export const scenarioVoteContest: Rule<'scenario-vote-contest'> = {
  code: 'scenario-vote-contest',
  group: 'scenario',
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
}
