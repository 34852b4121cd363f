import type { Rule } from '../rule.ts'

/** A premium, allowance or support payment waits and must be claimed. */
export const scenarioAllowanceWaiting: Rule<'scenario-allowance-waiting'> = {
  code: 'scenario-allowance-waiting',
  group: 'scenario',
  phrases: {
    nl: [
      '(premie|toeslag|toelage|vergoeding|bonus|uitkering|steun|compensatie|zorgtoeslag|huurtoeslag|kinderbijslag|groeipakket|subsidie|koopkrachtpremie|huurpremie|steunmaatregel|energietoeslag|groeipremie) ..8 (aanvragen|klaar|wacht|uitbetaal*|uitbetaling|goedgekeurd|beschikbaar|ontvang*|bevestig*|<link>|toegekend|claim*)',
      '(premie|toeslag|toelage|vergoeding|bonus|uitkering|steun|compensatie|zorgtoeslag|huurtoeslag|kinderbijslag|groeipakket|subsidie|koopkrachtpremie|huurpremie|steunmaatregel|energietoeslag|groeipremie) ..8 recht op',
      '(premie|toeslag|toelage|vergoeding|bonus|uitkering|steun|compensatie|zorgtoeslag|huurtoeslag|kinderbijslag|groeipakket|subsidie|koopkrachtpremie|huurpremie|steunmaatregel|energietoeslag|groeipremie) ..8 niet opgehaald',
      '(recht|aanspraak) op ..5 (premie|toeslag|toelage|vergoeding|bonus|uitkering|steun|compensatie|tegemoetkoming|koopkrachtpremie|subsidie)',
    ],
    fr: [
      '(prime|allocation|aide|indemnité|bonus|chèque|caf|apl|subside|subvention|bourse|soutien) ..8 (demande*|attente|versée|versement|validée|disponible|recevoir|confirm*|<link>|accordée|réclam*|attend|accordé|bénéfici*)',
      '(prime|allocation|aide|indemnité|bonus|chèque|caf|apl|subside|subvention|bourse|soutien) ..8 droit à',
      '(prime|allocation|aide|indemnité|bonus|chèque|caf|apl|subside|subvention|bourse|soutien) ..8 non réclamée',
      'allocations familiales ..8 (demande*|attente|versée|versement|validée|disponible|recevoir|confirm*|<link>|accordée|réclam*|attend|accordé|bénéfici*)',
      'allocations familiales ..8 droit à',
      'allocations familiales ..8 non réclamée',
      "prime d'activité ..8 (demande*|attente|versée|versement|validée|disponible|recevoir|confirm*|<link>|accordée|réclam*|attend|accordé|bénéfici*)",
      "prime d'activité ..8 droit à",
      "prime d'activité ..8 non réclamée",
      'aide exceptionnelle ..8 (demande*|attente|versée|versement|validée|disponible|recevoir|confirm*|<link>|accordée|réclam*|attend|accordé|bénéfici*)',
      'aide exceptionnelle ..8 droit à',
      'aide exceptionnelle ..8 non réclamée',
      'allocation de rentrée ..8 (demande*|attente|versée|versement|validée|disponible|recevoir|confirm*|<link>|accordée|réclam*|attend|accordé|bénéfici*)',
      'allocation de rentrée ..8 droit à',
      'allocation de rentrée ..8 non réclamée',
      'droit à ..5 (prime|allocation|aide|indemnité|bonus|chèque|compensation|subside|soutien|subvention)',
    ],
    de: [
      '(bonus|zuschuss|zulage|beihilfe|pauschale|kindergeld|wohngeld|unterstützung|entschädigung|förderung|einmalzahlung|bürgergeld|familienbeihilfe|klimabonus|prämie|entlastungspaket|inflationsausgleich|familienbonus) ..8 (beantragen|anspruch|bereit|wartet|auszahl*|genehmigt|verfügbar|erhalten|bestätig*|<link>|bewilligt|anfordern|ausstehend|zusteht|steht)',
      'anspruch auf ..5 (bonus|zuschuss|zulage|beihilfe|pauschale|unterstützung|entschädigung|förderung|einmalzahlung|kindergeld|wohngeld|prämie)',
    ],
    en: [
      "(allowance|grant|benefit|support|payment|bonus|subsidy|compensation|stimulus|snap|welfare|relief|carer's) ..8 (claim|eligible|entitled|waiting|approved|available|apply|<link>|unclaimed|pending|qualify)",
      "(allowance|grant|benefit|support|payment|bonus|subsidy|compensation|stimulus|snap|welfare|relief|carer's) ..8 confirm your",
      'child benefit ..8 (claim|eligible|entitled|waiting|approved|available|apply|<link>|unclaimed|pending|qualify)',
      'child benefit ..8 confirm your',
      'universal credit ..8 (claim|eligible|entitled|waiting|approved|available|apply|<link>|unclaimed|pending|qualify)',
      'universal credit ..8 confirm your',
      'cost of living ..8 (claim|eligible|entitled|waiting|approved|available|apply|<link>|unclaimed|pending|qualify)',
      'cost of living ..8 confirm your',
      'fuel allowance ..8 (claim|eligible|entitled|waiting|approved|available|apply|<link>|unclaimed|pending|qualify)',
      'fuel allowance ..8 confirm your',
      'housing benefit ..8 (claim|eligible|entitled|waiting|approved|available|apply|<link>|unclaimed|pending|qualify)',
      'housing benefit ..8 confirm your',
      'one-off payment ..8 (claim|eligible|entitled|waiting|approved|available|apply|<link>|unclaimed|pending|qualify)',
      'one-off payment ..8 confirm your',
      '(eligible|entitled|qualify) (for|to) ..5 (allowance|grant|benefit|support|payment|bonus|subsidy|compensation|stimulus|relief)',
    ],
  },
  unless: {
    fr: ['aide (ménagère|soignante)', 'aide à domicile', '(merci|besoin) ..4 aide'],
    en: ['(customer|technical|tech) support', 'whatsapp support'],
  },
}
