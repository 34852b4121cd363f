/**
 * Asks to vote for somebody, or to support a candidate in a contest.
 */
import type { Rule } from '../rule.ts'

/** Asks to vote for somebody, or to support a candidate in a contest. */
export const askVote: Rule<'ask-vote'> = {
  code: 'ask-vote',
  group: 'ask',
  phrases: {
    nl: [
      '(stem|stemmen|stemt|stemmetje|stemde|vote|voten) ..7 (nichtje|nicht|neefje|neef|dochter|dochtertje|zoon|zoontje|kleindochter|kleinzoon|kind|finale|wedstrijd|<link>|link|foto|dansgroep|danswedstrijd|haar|hem|mij|petekind|buurmeisje|prijs)',
      '(nichtje|nicht|neefje|dochter|dochtertje|zoon|zoontje|kleindochter|petekind|vriendin|kind) ..8 (stem|stemmen|gestemd|stemt|vote|stemmetje)',
      '(doet|doen|deelneemt|meedoet|meedoen|zit) ..6 (wedstrijd|finale|danswedstrijd|talentenjacht|verkiezing|fotowedstrijd) ..8 (stem|stemmen|vote|stemmetje)',
      '(kan|kun|wil|kunt|kunde|zou) ..6 (stemmen|stem)',
      '(elke|iedere|jouw|je) stem telt',
      'breng ..3 stem uit',
    ],
    fr: [
      '(vote|votez|voter|votes|vot|voté) ..7 petite fille',
      '(vote|votez|voter|votes|vot|voté) ..7 petit fils',
      '(vote|votez|voter|votes|vot|voté) ..7 (nièce|neveu|fille|fils|concours|finale|<link>|lien|photo|elle|lui|moi|filleule|cousine|danse|prix|enfant)',
      '(nièce|neveu|fille|fils|filleule|cousine|amie|petite) ..9 (vote|voter|votez|voté|votes|voix)',
      '(participe|concours|finale|inscrite) ..8 (vote|voter|votez|voix)',
      '(peux|pourrais|pouvez|pourriez|veux) ..6 voter',
      '(chaque|ta|votre) (vote|voix) compte',
      '(donne|donnez) ..2 (ta|votre) voix',
    ],
    de: [
      '(stimm|stimme|stimmen|abstimmen|stimmt|voten|vote|votet|gestimmt) ..7 (nichte|neffe|neffen|tochter|sohn|enkelin|enkel|enkelkind|wettbewerb|finale|<link>|link|foto|sie|ihn|mich|patenkind|tanzwettbewerb|kind|preis)',
      '(nichte|neffe|tochter|sohn|enkelin|patenkind|freundin|kind) ..9 (stimme|stimmen|abstimmen|abgestimmt|vote|voten|stimm)',
      '(macht|nimmt|teilnimmt|mitmacht) ..6 (wettbewerb|finale|tanzwettbewerb|talentwettbewerb|fotowettbewerb) ..8 (stimme|stimmen|abstimmen|voten)',
      '(kannst|könntest|könnt|würdest|können) ..7 (abstimmen|voten|stimmen)',
      '(jede|deine|ihre) stimme zählt',
      '(gib|geben|gebt) ..4 stimme',
    ],
    en: [
      '(vote|voting|votes|voted) ..7 (niece|nephew|daughter|son|granddaughter|grandson|contest|competition|final|<link>|link|photo|her|him|me|goddaughter|cousin|dance|kid|award|friend|scholarship)',
      '(niece|nephew|daughter|son|goddaughter|cousin|friend|granddaughter|kid) ..9 (vote|voting|votes)',
      '(contest|competition|final|finals|pageant|talent) ..8 (vote|votes|voting)',
      '(can|could|would|will|please|pls) ..4 cast your vote',
      '(can|could|would|will|please|pls) ..4 vote',
      '(every|your|each) vote counts',
      'cast ..3 vote',
    ],
  },
  unless: {
    nl: [
      '(gemeenteraadsverkiezingen|stembureau|stembus|stembrief|oproepingsbrief|stempas|klassenraad|stemplicht)',
    ],
    fr: ['bureau de vote', '(élections|scrutin|procuration|isoloir|convocation)'],
    de: [
      '(wahllokal|wahlbenachrichtigung|bundestagswahl|briefwahl|landtagswahl|wahlschein|elternabend)',
    ],
    en: ['poll card', 'by post', '(polling|election|elections|ballot|referendum|councillor)'],
  },
}
