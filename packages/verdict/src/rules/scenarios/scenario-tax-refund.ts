import type { Rule } from '../rule.ts'

/** A tax refund waits and must be claimed or an account filled in. */
export const scenarioTaxRefund: Rule<'scenario-tax-refund'> = {
  code: 'scenario-tax-refund',
  group: 'scenario',
  shows: 'A tax refund waits and must be claimed or an account filled in.',
  phrases: {
    nl: [
      '(belasting*|fiscus|fod|aanslag|aangifte|personenbelasting|inkomstenbelasting|belastingdienst|btw) ..8 (teruggave|terugbetaling|terug|tegoed|teruggestort|teveel|terugbetaald|terugstorting|terugkrijgen|uitbetaling|restitutie)',
      '(belasting*|fiscus|fod|aanslag|aangifte|personenbelasting|inkomstenbelasting|belastingdienst|btw) ..8 te veel',
      'fod financiën ..8 (teruggave|terugbetaling|terug|tegoed|teruggestort|teveel|terugbetaald|terugstorting|terugkrijgen|uitbetaling|restitutie)',
      'fod financiën ..8 te veel',
      '(teruggave|terugbetaling|tegoed|teruggaaf) ..6 (belasting*|fiscale|fod|aanslag|aangifte|inkomsten*|fiscus|belastingdienst)',
      '(belastingteruggave|belastingteruggaaf|belastingtegoed)',
    ],
    fr: [
      '(impôt|impôts|dgfip|fisc|fiscal|fiscale|déclaration|spf) ..8 (remboursement|rembourser|remboursé|restitution|crédit|rembours*|restitué|restituée)',
      '(impôt|impôts|dgfip|fisc|fiscal|fiscale|déclaration|spf) ..8 trop perçu',
      '(impôt|impôts|dgfip|fisc|fiscal|fiscale|déclaration|spf) ..8 trop-perçu',
      '(impôt|impôts|dgfip|fisc|fiscal|fiscale|déclaration|spf) ..8 trop versé',
      '(impôt|impôts|dgfip|fisc|fiscal|fiscale|déclaration|spf) ..8 trop payé',
      'spf finances ..8 (remboursement|rembourser|remboursé|restitution|crédit|rembours*|restitué|restituée)',
      'spf finances ..8 trop perçu',
      'spf finances ..8 trop-perçu',
      'spf finances ..8 trop versé',
      'spf finances ..8 trop payé',
      'trésor public ..8 (remboursement|rembourser|remboursé|restitution|crédit|rembours*|restitué|restituée)',
      'trésor public ..8 trop perçu',
      'trésor public ..8 trop-perçu',
      'trésor public ..8 trop versé',
      'trésor public ..8 trop payé',
      'finances publiques ..8 (remboursement|rembourser|remboursé|restitution|crédit|rembours*|restitué|restituée)',
      'finances publiques ..8 trop perçu',
      'finances publiques ..8 trop-perçu',
      'finances publiques ..8 trop versé',
      'finances publiques ..8 trop payé',
      '(remboursement|restitution|crédit) ..6 (impôt|impôts|fiscal|fiscale|dgfip|spf|fisc)',
      "(remboursement|restitution|crédit) ..6 d'impôt",
      "(remboursement|restitution|crédit) ..6 d'impôts",
      "(remboursement|restitution|crédit) ..6 taxe d'habitation",
      'trop-perçu ..6 (impôt|impôts|fiscal|fiscale|dgfip|spf|fisc)',
      "trop-perçu ..6 d'impôt",
      "trop-perçu ..6 d'impôts",
      "trop-perçu ..6 taxe d'habitation",
    ],
    de: [
      '(steuer*|finanzamt|elster|finanzonline|einkommensteuer|lohnsteuer*|bundeszentralamt|bzst) ..8 (rückerstattung|erstattung|rückzahlung|zurück|guthaben|überzahlung|auszahlung|erstattet|erstattungsbetrag|erstatten|gutschrift)',
      '(rückerstattung|erstattung|rückzahlung|guthaben|erstattungsbetrag) ..6 (steuer*|finanzamt|einkommensteuer|lohnsteuer)',
      '(steuererstattung*|steuerrückerstattung*|steuerrückzahlung|steuerguthaben)',
    ],
    en: [
      '(tax|hmrc|irs|revenue|paye|vat) ..8 (refund|rebate|repayment|owed|overpaid|overpayment|credit|back|refunds|reimbursement)',
      '(tax|hmrc|irs|revenue|paye|vat) ..8 return of',
      'council tax ..8 (refund|rebate|repayment|owed|overpaid|overpayment|credit|back|refunds|reimbursement)',
      'council tax ..8 return of',
      '(refund|rebate|repayment|overpayment) ..6 (tax|hmrc|irs|revenue)',
    ],
  },
  unless: {
    en: ['revenue (from|growth|back|bus)'],
  },
  must: {
    nl: [
      'U hebt recht op een belastingteruggave van 312,40 euro',
      'FOD Financiën: terugbetaling van uw belasting wacht',
    ],
    fr: [
      "Vous avez droit à un remboursement d'impôt de 312,40 €",
      'SPF Finances : un remboursement de vos impôts vous attend',
    ],
    de: [
      'Sie haben Anspruch auf eine Steuerrückerstattung von 312,40 €',
      'Finanzamt: Eine Rückzahlung Ihrer Steuern wartet',
    ],
    en: ['You are due a tax refund of £312.40', 'HMRC: a rebate on your tax is waiting'],
  },
  mustNot: {
    nl: ['Vergeet je aangifte niet in te dienen.', 'Mag ik morgen mijn boek terug?'],
    fr: ["N'oubliez pas de déposer votre déclaration.", 'Tu me rends mon livre demain ?'],
    de: ['Denk an die Steuererklärung.', 'Krieg ich morgen mein Buch wieder?'],
    en: ["Don't forget to file your tax return.", 'Can I have my book back tomorrow?'],
  },
}
