import type { Rule } from '../rule.ts'

/** Money can only be taken out after a fee, tax or deposit. */
export const scenarioWithdrawalFee: Rule<'scenario-withdrawal-fee'> = {
  code: 'scenario-withdrawal-fee',
  group: 'scenario',
  shows: 'Money can only be taken out after a fee, tax or deposit.',
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
  must: {
    nl: [
      'Om uw winst te kunnen opnemen moet u eerst 10% belasting storten',
      'De uitbetaling gebeurt na betaling van de activatiekosten',
    ],
    fr: [
      'Pour effectuer le retrait de vos gains vous devez verser une taxe de 10%',
      'Le déblocage des fonds aura lieu après paiement des frais de transfert',
    ],
    de: [
      'Für die Auszahlung Ihrer Gewinne ist zuerst eine Steuer von 10 % fällig',
      'Die Auszahlung erfolgt nach Zahlung der Freigabegebühr',
    ],
    en: [
      'To withdraw your profits you must first pay 10% tax',
      'The payout follows once the release fee is paid',
    ],
  },
  mustNot: {
    nl: ['Gratis geld opnemen in heel Europa met uw kaart.', 'Morgen sluiten we vroeger.'],
    fr: ['Retirez gratuitement votre commande en magasin.', 'Demain nous fermons plus tôt.'],
    de: ['Mit Ihrer Karte europaweit kostenlos Geld holen.', 'Morgen schließen wir früher.'],
    en: ['Free cash machine use across Europe with your card.', 'We close early tomorrow.'],
  },
}
