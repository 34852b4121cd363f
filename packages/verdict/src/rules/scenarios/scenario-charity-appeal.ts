import type { Rule } from '../rule.ts'

/** Asks a gift for a disaster, war or illness. */
export const scenarioCharityAppeal: Rule<'scenario-charity-appeal'> = {
  code: 'scenario-charity-appeal',
  group: 'scenario',
  phrases: {
    nl: [
      '(doneer|doneren|gift|donatie|schenk|steun|stort|help|donaties) ..8 (slachtoffers|aardbeving|overstroming*|oorlog|kinderen|vluchtelingen|gaza|oekraïne|operatie|ziek*|hongersnood|ramp|dieren|getroffen|weeskinderen|kanker)',
      '(slachtoffers|aardbeving|overstroming*|oorlog|vluchtelingen|operatie|gezinnen) ..8 (doneer|doneren|gift|donatie|steun|stort|help|bijdrage|<amount>|<iban>|<link>)',
      '(geld|hulp) (inzamelen|ingezameld|inzameling)',
    ],
    fr: [
      '(don|donnez|donner|dons|soutenez|aidez|versez|aider|cagnotte) ..8 (victimes|séisme|inondations|guerre|enfants|réfugiés|gaza|ukraine|opération|malad*|famine|catastrophe|animaux|sinistrés|orphelins|cancer)',
      '(victimes|séisme|inondations|guerre|réfugiés|opération|sinistrés) ..8 (don|donnez|dons|soutenez|aidez|contribu*|<amount>|<iban>|<link>|cagnotte)',
    ],
    de: [
      '(spende|spenden|unterstützen|helfen|spendet|hilf|unterstütze) ..8 (opfer*|erdbeben*|flut*|krieg*|kinder*|flüchtlinge*|gaza|ukraine|operation|krank*|hunger*|katastrophe|tiere*|betroffene*|waisen*|krebs)',
      '(opfer|erdbeben*|flut*|krieg*|flüchtlinge*|operation) ..8 (spende*|spenden|unterstütz*|helfen|beitrag|<amount>|<iban>|<link>)',
    ],
    en: [
      '(donate|donation|give|support|help|donations|gift) ..8 (victims|earthquake|flood*|war|refugees|gaza|ukraine|operation|famine|disaster|animals|orphans|cancer|starving|sick)',
      '(donate|donation|give|support|help|donations|gift) ..8 sick children',
      '(donate|donation|give|support|help|donations|gift) ..8 children in',
      '(victims|earthquake|floods|war|refugees|operation) ..8 (donate|donation|support|help|contribution|<amount>|<iban>|<link>|give)',
    ],
  },
  unless: {
    nl: ['bloed*'],
    fr: ['don de sang', 'don du sang'],
    de: ['blutspende*', 'blut'],
    en: ['blood'],
  },
}
