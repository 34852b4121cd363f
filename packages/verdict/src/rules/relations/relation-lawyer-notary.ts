import type { Rule } from '../rule.ts'

/** Says to be a lawyer, notary or representative of one. */
export const relationLawyerNotary: Rule<'relation-lawyer-notary'> = {
  code: 'relation-lawyer-notary',
  group: 'relation',
  phrases: {
    nl: [
      '(advocaat|advocate|advocatenkantoor|notaris|notariskantoor|notariaat|raadsman|raadsvrouw|jurist|meester|mr) ..2 (van|hier|uit|te|namens|de|aan)?',
      'juridisch adviseur ..2 (van|hier|uit|te|namens|de|aan)?',
      'pro deo ..2 (van|hier|uit|te|namens|de|aan)?',
      '(cliënt|cliënte|erflater|nalatenschap|begunstigde|erfgenaam)',
    ],
    fr: [
      '(avocat|avocate|notaire|notaires|juriste|maître) ..2 (de|ici|à|du|au|votre)?',
      "cabinet d'avocats ..2 (de|ici|à|du|au|votre)?",
      'étude notariale ..2 (de|ici|à|du|au|votre)?',
      'conseil juridique ..2 (de|ici|à|du|au|votre)?',
      '(défunt|succession|bénéficiaire|héritier|légataire)',
      'mon client',
      'ma cliente',
    ],
    de: [
      '(rechtsanwalt|rechtsanwältin|anwalt|anwältin|anwaltskanzlei|kanzlei|notar|notarin|notariat|rechtsbeistand|verteidiger|strafverteidiger|pflichtverteidiger|jurist|rechtsanwaltskanzlei)',
      '(mandant|mandantin|erblasser|nachlass|begünstigter|erbe|nachlassverwalter)',
    ],
    en: [
      '(lawyer|solicitor|solicitors|attorney|barrister|notary|paralegal|esq)',
      'law firm',
      'legal counsel',
      'public defender',
      'legal representative',
      'law office',
      'law offices',
      'legal department',
      'legal adviser',
      'legal advisor',
      '(deceased|beneficiary|heir|executor|probate)',
      'my client',
      'next of kin',
      'late client',
    ],
  },
  unless: {
    nl: ['meester (lisa|ann|jan|tom)', 'meester van de klas', 'de meester', 'met de meester'],
    fr: ['contremaître', 'maître nageur', "maître d'école"],
  },
}
