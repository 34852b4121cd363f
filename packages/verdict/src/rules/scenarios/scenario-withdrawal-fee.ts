import type { Rule } from '../rule.ts'

/** Money can only be taken out after a fee, tax or deposit. */
export const scenarioWithdrawalFee: Rule<'scenario-withdrawal-fee'> = {
  code: 'scenario-withdrawal-fee',
  group: 'scenario',
  phrases: {
    nl: [
      '(opnemen|opname|uitbetaling|uitbetalen|vrijgave|vrijgeven|opgenomen|uitbetaald) ..10 (kosten|commissie|belasting|storten|storting|waarborg|<percent>|vooraf|eerst|taks|vergoeding|activatie*)',
      '(eerst|vooraf) ..6 (storten|betalen|belasting|kosten|waarborg|commissie|storting) ..8 (opnemen|uitbetal*|vrij*|winst|geld|saldo|tegoed)',
      '(vrijgavekosten|opnamekosten|transactiekosten|uitbetalingskosten|activatiekosten|vrijstellingskosten)',
    ],
    fr: [
      '(retrait|retirer|versement|déblocage|débloquer|libération|encaisser|virement) ..10 (frais|commission|taxe|dépôt|caution|<percent>|préalable|impôt|activation)',
      "(retrait|retirer|versement|déblocage|débloquer|libération|encaisser|virement) ..10 d'abord",
      'avant ..6 (déposer|payer|verser|frais|taxe|dépôt|commission) ..8 (retrait|retirer|débloquer|gains|fonds|argent|solde|profits)',
      "d'abord ..6 (déposer|payer|verser|frais|taxe|dépôt|commission) ..8 (retrait|retirer|débloquer|gains|fonds|argent|solde|profits)",
      'au préalable ..6 (déposer|payer|verser|frais|taxe|dépôt|commission) ..8 (retrait|retirer|débloquer|gains|fonds|argent|solde|profits)',
      'frais de (retrait|déblocage|transaction|transfert|libération|notaire|activation|virement)',
    ],
    de: [
      '(auszahlung|auszahlen|abheben|freigabe|freigeben|auszuzahlen|abhebung|ausgezahlt) ..10 (gebühr*|kommission|provision|steuer*|einzahl*|kaution|<percent>|vorab|zuerst|vorher|kosten)',
      '(zuerst|vorab|vorher|erst) ..6 (einzahlen|bezahlen|zahlen|gebühr*|steuer*|überweisen) ..8 (auszahl*|abheben|freig*|gewinn*|geld|guthaben)',
      '(auszahlungsgebühr*|freigabegebühr*|transaktionsgebühr*|überweisungsgebühr*|aktivierungsgebühr*|auszahlungskosten)',
    ],
    en: [
      '(withdraw|withdrawal|payout|release|withdrawing|withdrawals|disbursement) ..10 (fee|fees|commission|tax|deposit|<percent>|upfront|first|charge|activation|unlock)',
      'cash out ..10 (fee|fees|commission|tax|deposit|<percent>|upfront|first|charge|activation|unlock)',
      '(first|upfront|before|must) ..6 (deposit|pay|fee|tax|commission|transfer) ..8 (withdraw*|release*|profit*|funds|money|balance|payout|winnings)',
      '(withdrawal|release|processing|transfer|activation|clearance|unlock|gas) (fee|fees|charge|tax|deposit)',
    ],
  },
  unless: {
    fr: ['retrait (gratuit|dab)', 'retrait en magasin', 'sans frais'],
    en: ['press release', 'free (cash)? withdrawals', 'parcel', 'package'],
  },
}
