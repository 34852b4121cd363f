import type { Rule } from '../rule.ts'

/** Says to be the tax office. */
export const relationTaxOffice: Rule<'relation-tax-office'> = {
  code: 'relation-tax-office',
  group: 'relation',
  shows: "Says to be the tax office.",
  phrases: {
nl: ["(fod|belastingdienst|belastingen|fiscus|toeslagen|myminfin)", "fod financiën", "vlaamse belastingdienst", "dienst toeslagen", "mijn belastingdienst", "fiscale dienst", "blauwe envelop", "(belastingaangifte|aanslagbiljet|belastingteruggave|belastingschuld|aangifte) ..4 (verwerkt|teruggave|betaal*|schuld|openstaand|ingediend|controle|herziening)?", "federale overheidsdienst", "administratie (van)? (de)? (fiscaliteit|financiën)"],
fr: ["(impôts|impôt|impots|dgfip|spf|fisc|myminfin)", "spf finances", "trésor public", "direction générale des finances", "finances publiques", "centre des impôts", "administration fiscale", "service des impôts", "contributions directes", "(déclaration|avis) fiscale", "(déclaration|avis) d'impôt", "(déclaration|avis) de revenus", "(déclaration|avis) d'imposition", "(déclaration|avis) d'impôts"],
de: ["(finanzamt|steuerverwaltung|elster|bundesfinanzministerium|finanzonline|steueramt|finanzverwaltung|bzst|steuerbehörde|steuerkasse|finanzkasse)", "bundeszentralamt für steuern", "(steuererklärung|steuerbescheid|einkommensteuer*|steuerrückerstattung|steuerschuld|steuererstattung|steuernummer)"],
en: ["(hmrc|irs|ros)", "hm revenue", "revenue commissioners", "revenue.ie", "internal revenue", "inland revenue", "tax office", "tax authority", "tax department", "revenue online", "tax credit office", "franchise tax", "department of revenue", "tax (return|refund|rebate|bill|debt|credit|credits|account|arrears|owed|code|overpayment|calculation|year)", "council tax"],
},
  unless: {
en: ["tax free"],
},
  must: {
nl: ["Belastingdienst: u heeft een openstaande schuld", "FOD Financiën: uw aangifte werd verwerkt"],
fr: ["DGFIP : vous avez un impôt restant dû", "SPF Finances : votre déclaration a été traitée"],
de: ["Finanzamt: Sie haben eine offene Steuerschuld", "Elster: Ihr Steuerbescheid wurde erstellt"],
en: ["HMRC: you have an outstanding tax bill", "The IRS processed your return"],
},
  mustNot: {
nl: ["Mag ik je boormachine lenen?", "Uw trein heeft vertraging."],
fr: ["Je peux emprunter ta perceuse ?", "Votre train est retardé."],
de: ["Kann ich deine Bohrmachine leihen?", "Ihr Zug hat Verspätung."],
en: ["Can I borrow your drill?", "Your train is delayed."],
},
}
