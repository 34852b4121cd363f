import type { Rule } from '../rule.ts'

/** Customs or import costs are due on a parcel. */
export const scenarioCustomsDue: Rule<'scenario-customs-due'> = {
  code: 'scenario-customs-due',
  group: 'scenario',
  phrases: {
    nl: [
      '(douane*|inklaring*|invoer*|inklaren|import*) ..8 (betaal*|kosten|<amount>|heffing|vrijgeven|vrijgegeven|pakket|pakje|zending|rechten|verschuldigd|voldoen|openstaand|btw|vastgehouden)',
      '(douanekosten|invoerrechten|inklaringskosten|douaneheffing|douanerechten|importheffing|invoerkosten|importkosten|douanetaks|douanevergoeding)',
      '(pakket|pakje|zending) ..5 douane*',
    ],
    fr: [
      '(douane|douanes|douanier|douaniers|dédouanement|importation) ..8 (payer|frais|<amount>|taxe|libérer|colis|paquet|envoi|droits|régler|dus|tva|retenu|bloqué|acquitter)',
      "(frais|droits|taxes|taxe|redevance) (de|d')? (douane|dédouanement|douaniers|douanier|importation|douanière|douanières)",
      "(frais|droits|taxes|taxe|redevance) (de|d')? d'importation",
      '(colis|paquet|envoi) ..5 (douane|douanes)',
    ],
    de: [
      '(zoll|zollamt|verzollung|einfuhr*|zollabfertigung|zollgebühr*|import*) ..8 (zahlen|bezahlen|gebühr*|<amount>|abgabe*|freigeb*|freigabe|paket|sendung|begleichen|fällig|mwst|zurückgehalten|kosten)',
      '(zollgebühr*|einfuhrabgabe*|zollkosten|einfuhrumsatzsteuer|zollabgabe*|importgebühr*|einfuhrzoll|verzollungskosten|verzollungsgebühr|einfuhrgebühr*)',
      '(paket|sendung|lieferung) ..5 zoll*',
    ],
    en: [
      '(customs|import|duty|duties|brexit) ..8 (pay|fee|fees|<amount>|charge|charges|duty|duties|release|parcel|package|shipment|clearance|due|vat|held|outstanding|tax|owed|payment)',
      '(customs|import) (fee|fees|duty|duties|charge|charges|clearance|tax|vat|costs|declaration|hold)',
      '(customs|import) charges due',
      '(parcel|package|shipment) ..5 customs',
    ],
  },
}
