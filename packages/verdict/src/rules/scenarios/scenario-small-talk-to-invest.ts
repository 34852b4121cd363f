import type { Rule } from '../rule.ts'

/** Personal talk turns to earning with crypto, gold or shares that a relative or mentor knows. */
export const scenarioSmallTalkToInvest: Rule<'scenario-small-talk-to-invest'> = {
  code: 'scenario-small-talk-to-invest',
  group: 'scenario',
  phrases: {
    nl: [
      '(oom|tante|mentor|vriend|vriendin|nicht|neef|analist|leraar|zus|broer|collega) ..8 (crypto|bitcoin|goud|beleg*|invest*|beurs|trading|aandelen|winst|usdt)',
      '(oom|tante|mentor|vriend|vriendin|nicht|neef|analist|leraar|zus|broer|collega) ..8 geld verdienen',
      '(ik|jou|je|u) ..5 (leren|tonen|uitleggen|helpen|meenemen|wegwijs) ..6 (beleg*|invest*|trading|crypto|winst|handelen|goud|platform)',
      '(ik|jou|je|u) ..5 (leren|tonen|uitleggen|helpen|meenemen|wegwijs) ..6 geld verdienen',
      '(naast|buiten) (mijn)? (werk|job|baan) ..6 (beleg*|invest*|crypto|trading|goud|aandelen|handel)',
      '(doe|doet|beleg|investeer|investeert|belegt|handel|zit) (je|u|ik|jij)? ..4 (in)? (crypto*|goud|aandelen|beleggingen|bitcoin|trading|beleggen|beurs)',
      'mijn (winst|rendement|opbrengst) ..6 (vandaag|gisteren|<amount>|week|deze)',
    ],
    fr: [
      '(oncle|tante|mentor|ami|amie|cousin|analyste|professeur|sœur|frère|collègue) ..8 (crypto*|bitcoin|or|investi*|bourse|trading|actions|profit*|placement*|usdt)',
      "(oncle|tante|mentor|ami|amie|cousin|analyste|professeur|sœur|frère|collègue) ..8 gagner de l'argent",
      "(je|t'|vous) ..5 (apprendre|montrer|expliquer|aider|enseigner|guider) ..6 (investir|trading|crypto*|gagner|bourse|placer|profit*|plateforme)",
      'à côté ..3 (travail|boulot|métier) ..6 (investi*|crypto*|trading|bourse|or|placement*)',
      'en dehors ..3 (travail|boulot|métier) ..6 (investi*|crypto*|trading|bourse|or|placement*)',
      'en plus ..3 (travail|boulot|métier) ..6 (investi*|crypto*|trading|bourse|or|placement*)',
      '(fais|faites|investis|investissez|place|tradez|trade) (tu|vous|je)? ..4 (crypto*|or|bourse|bitcoin|trading|actions|investissements)',
      'mes (gains|profits|bénéfices) ..6 (hier|<amount>|semaine|mois)',
      "mes (gains|profits|bénéfices) ..6 aujourd'hui",
    ],
    de: [
      '(onkel|tante|mentor|freund|freundin|cousin|analyst|lehrer|schwester|bruder|kollege) ..8 (krypto*|bitcoin|gold|investi*|börse|trading|aktien|gewinn*|anlage*|usdt|handel)',
      '(onkel|tante|mentor|freund|freundin|cousin|analyst|lehrer|schwester|bruder|kollege) ..8 geld verdien*',
      '(ich|dir|ihnen) ..5 (beibringen|zeigen|erklären|helfen|lehren) ..6 (investi*|trading|krypto*|geld|handel*|gewinn*|plattform|anlege*)?',
      '(neben|außerhalb) (meiner|der|meinem)? (arbeit|job|beruf) ..6 (investi*|krypto*|trading|börse|gold|anlage*|aktien)',
      '(machst|investierst|investieren|handelst|legst|trade|investiere|handle) (du|sie|ich)? ..4 (krypto*|gold|aktien|bitcoin|trading|börse|kryptowährung*)',
      '(mein|meine) (gewinn|gewinne|rendite) ..6 (heute|gestern|<amount>|woche|monat)',
    ],
    en: [
      '(uncle|aunt|mentor|friend|cousin|analyst|teacher|sister|brother|colleague) ..8 (crypto*|bitcoin|gold|invest*|stocks|trading|forex|profits|usdt|market)',
      '(uncle|aunt|mentor|friend|cousin|analyst|teacher|sister|brother|colleague) ..8 make money',
      '(i|you|u) ..5 (teach|show|guide|explain|help|share) ..6 (invest*|trading|crypto*|profit*|trade|earn)',
      '(i|you|u) ..5 (teach|show|guide|explain|help|share) ..6 make money',
      '(besides|outside|apart) (of|from)? (my)? (work|job) ..6 (invest*|crypto*|trading|gold|stocks|trade)',
      '(do|invest|trade|dabble) (you|i|in)? ..4 (crypto*|gold|stocks|bitcoin|trading|forex|cryptocurrency)',
      'my (profit|profits|returns|gains) ..6 (today|yesterday|<amount>|week|this)',
    ],
  },
  unless: {
    de: ['helfen (kisten|umzug|beim)'],
    en: ['do you (sell|buy) gold'],
  },
}
