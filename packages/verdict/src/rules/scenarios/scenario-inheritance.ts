import type { Rule } from '../rule.ts'

/** A large inheritance or a dying stranger's fortune for the reader. */
export const scenarioInheritance: Rule<'scenario-inheritance'> = {
  code: 'scenario-inheritance',
  group: 'scenario',
  phrases: {
    nl: [
      '(erfenis|nalatenschap|erfgenaam|fortuin|begunstigde|legaat|erfdeel|testament) ..8 (miljoen|<amount>|bank|u|uw|delen|contact*|ontvangen|familienaam|overschrijven|schenken|ontvanger)?',
      'overleden klant ..8 (miljoen|<amount>|bank|u|uw|delen|contact*|ontvangen|familienaam|overschrijven|schenken|ontvanger)?',
      'miljoen ..8 (erfenis|schenken|nalaten|delen|bank|ziek|kanker|weduwe|overschrijven)',
      'miljoen ..8 goede doelen',
      '(schenken|nalaten) ..6 (miljoen|fortuin|<amount>|geld)',
    ],
    fr: [
      '(héritage|succession|héritier|héritière|fortune|légataire|legs|testament) ..8 (million*|<amount>|banque|vous|votre|partager|contact*|recevoir|transfér*|donation)?',
      '(héritage|succession|héritier|héritière|fortune|légataire|legs|testament) ..8 nom de famille',
      'client décédé ..8 (million*|<amount>|banque|vous|votre|partager|contact*|recevoir|transfér*|donation)?',
      'client décédé ..8 nom de famille',
      'million* ..8 (héritage|léguer|donner|partager|banque|malade|cancer|veuve|œuvres|transfér*)',
      '(léguer|donation) ..6 (million*|fortune|<amount>|argent|biens)',
      'faire don ..6 (million*|fortune|<amount>|argent|biens)',
    ],
    de: [
      '(erbschaft|nachlass|erbe|erbin|vermögen|begünstigter|vermächtnis|testament|erben) ..8 (million*|<amount>|bank|sie|ihr|teilen|kontakt*|erhalten|nachnamen|überweis*|spenden)?',
      'verstorbener kunde ..8 (million*|<amount>|bank|sie|ihr|teilen|kontakt*|erhalten|nachnamen|überweis*|spenden)?',
      'verstorbenen kunden ..8 (million*|<amount>|bank|sie|ihr|teilen|kontakt*|erhalten|nachnamen|überweis*|spenden)?',
      'million* ..8 (erbschaft|vermachen|hinterlassen|teilen|bank|krank|krebs|witwe|spenden|überweis*|spende)',
      '(vermachen|schenken|hinterlassen) ..6 (million*|vermögen|<amount>|geld)',
    ],
    en: [
      '(inheritance|inherit|fortune|beneficiary|bequest|estate|bequeath|heir) ..8 (million*|<amount>|bank|you|your|share|contact*|receive|surname|transfer*|donate|unclaimed)?',
      'next of kin ..8 (million*|<amount>|bank|you|your|share|contact*|receive|surname|transfer*|donate|unclaimed)?',
      'deceased client ..8 (million*|<amount>|bank|you|your|share|contact*|receive|surname|transfer*|donate|unclaimed)?',
      'late client ..8 (million*|<amount>|bank|you|your|share|contact*|receive|surname|transfer*|donate|unclaimed)?',
      'million* ..8 (inheritance|bequeath|donate|share|bank|ill|cancer|widow|charity|transfer*|deceased|usd|dollars)',
      '(bequeath|donate|donation) ..6 (million*|fortune)',
    ],
  },
  unless: {
    nl: ['begunstigde (toegevoegd|toevoegen)'],
    fr: ['bonne fortune', 'wheel of fortune'],
    en: ['estate agent*', 'real estate', 'housing estate', 'estate car', 'cost a fortune'],
  },
}
