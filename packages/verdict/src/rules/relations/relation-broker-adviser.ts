import type { Rule } from '../rule.ts'

/** Says to be a broker, trader, analyst or investment adviser. */
export const relationBrokerAdviser: Rule<'relation-broker-adviser'> = {
  code: 'relation-broker-adviser',
  group: 'relation',
  phrases: {
    nl: [
      '(beleggingsadviseur|beleggingsexpert|accountmanager|vermogensbeheerder|broker|makelaar|trader|analist|handelaar|beursexpert|mentor|hoogleraar|professor|beursanalist|tradingcoach|vermogensadviseur) ..4 (beleg*|trading|crypto|aandelen|beurs|platform|groep|invest*|rekening|winst|handel)?',
      'account manager ..4 (beleg*|trading|crypto|aandelen|beurs|platform|groep|invest*|rekening|winst|handel)?',
      'persoonlijke adviseur ..4 (beleg*|trading|crypto|aandelen|beurs|platform|groep|invest*|rekening|winst|handel)?',
      'financieel adviseur ..4 (beleg*|trading|crypto|aandelen|beurs|platform|groep|invest*|rekening|winst|handel)?',
      '(beleggers|investerings|trading|aandelen|crypto|beleggings|beurs) (groep|club|community|academie|team|platform|app)?',
      '(beleggersgroep|beleggersclub|investeringsgroep|beleggingsplatform|beleggingsgroep|investeringsplatform|handelsplatform|tradingplatform|beursgroep|aandelengroep|cryptogroep)',
    ],
    fr: [
      '(courtier|courtière|trader|analyste|broker|mentor)',
      'conseiller en investissement',
      'conseiller financier',
      'gestionnaire de compte',
      'account manager',
      'gestionnaire de patrimoine',
      'conseiller en placement',
      'conseiller patrimonial',
      'conseillère en investissement',
      'expert en trading',
      'coach trading',
      'chargé de clientèle',
      '(groupe|communauté|club|académie|plateforme|canal) (boursier|bourse|crypto*|vip|trading)',
      "(groupe|communauté|club|académie|plateforme|canal) d'investiss*",
      '(groupe|communauté|club|académie|plateforme|canal) de trading',
      "(groupe|communauté|club|académie|plateforme|canal) d'investissement",
      "(groupe|communauté|club|académie|plateforme|canal) d'investisseurs",
      '(groupe|communauté|club|académie|plateforme|canal) de placement',
      '(trading|investissement) (plateforme|automatique|ia|coach|groupe)',
    ],
    de: [
      '(anlageberater|anlageberaterin|finanzberater|finanzberaterin|accountmanager|kontomanager|vermögensverwalter|vermögensberater|broker|trader|analyst|börsenexperte|mentor|finanzexperte|handelsexperte|anlageexperte|börsenanalyst|tradingcoach)',
      'account manager',
      '(investment|trading|aktien|krypto|börsen|anleger|investoren) (gruppe|club|community|akademie|plattform|kanal)',
      '(anlegergruppe|investmentgruppe|aktiengruppe|tradinggruppe|handelsplattform|anlageplattform|investmentplattform|tradingplattform|börsengruppe|kryptogruppe|investorengruppe|aktienclub)',
    ],
    en: [
      '(investment|financial|trading|crypto|wealth|account|portfolio|stock) (adviser|advisor|consultant|expert|manager|analyst|coach|broker|mentor|specialist|professor|assistant)',
      '(broker|trader|stockbroker)',
      'forex trader',
      'fund manager',
      'crypto analyst',
      '(investment|investor|investors|trading|stock|stocks|crypto|vip|investing|signals) (group|community|club|academy|platform|channel|chat|team|circle)',
      '(professor|prof|mentor) ..5 (stock*|market*|trading|invest*|signals|group)',
    ],
  },
  unless: {
    nl: [
      '(professor|analist|mentor) (van|op|geeft|school|stage|in)',
      'crypto (is|fraude|oplichting)',
      'immo makelaar',
      'makelaar (voor|van|belt|komt|immo)',
    ],
    fr: ['courtier assurance*', 'courtier en assurance*', 'courtier en prêt'],
    en: ['account manager (at|for) (vodafone|bt|google)'],
  },
}
