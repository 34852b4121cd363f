import type { Rule } from '../rule.ts'

/** A debt collector's last notice before court or seizure. */
export const scenarioDebtFinalNotice: Rule<'scenario-debt-final-notice'> = {
  code: 'scenario-debt-final-notice',
  group: 'scenario',
  phrases: {
    nl: [
      '(laatste|finale|ultieme) (aanmaning|herinnering|waarschuwing|sommatie|kennisgeving|mogelijkheid|kans) ..8 (deurwaarder|beslag*|betaal*|schuld|gerecht*|dossier|incasso|<amount>|rechtbank)',
      '(beslag|beslaglegging|loonbeslag|inbeslagname) ..8 (inboedel|rekening|loon|betaal*|goederen|voorkom*|vermijd*|bezittingen)?',
      '(incassobureau|deurwaarder|gerechtsdeurwaarder|incasso) ..8 (betaal*|schuld|<amount>|openstaand*|dossier|beslag|langskomen|factuur)',
      '(schuld|vordering) ..8 (deurwaarder|beslag|voldoen|betaal*|incasso|rechtbank|<amount>)',
      'openstaand bedrag ..8 (deurwaarder|beslag|voldoen|betaal*|incasso|rechtbank|<amount>)',
      'openstaande schuld ..8 (deurwaarder|beslag|voldoen|betaal*|incasso|rechtbank|<amount>)',
    ],
    fr: [
      '(dernier|dernière|ultime) (rappel|relance|avis|avertissement|sommation) ..8 (huissier|saisie|pay*|dette|justice|dossier|recouvrement|<amount>|tribunal)',
      '(dernier|dernière|ultime) mise en demeure ..8 (huissier|saisie|pay*|dette|justice|dossier|recouvrement|<amount>|tribunal)',
      'saisie ..8 (biens|compte|salaire|mobilier|pay*|éviter|meubles)?',
      '(huissier|recouvrement) ..8 (pay*|dette|<amount>|impayé*|dossier|saisie|créance|passer|régl*)',
      'cabinet de recouvrement ..8 (pay*|dette|<amount>|impayé*|dossier|saisie|créance|passer|régl*)',
      'société de recouvrement ..8 (pay*|dette|<amount>|impayé*|dossier|saisie|créance|passer|régl*)',
      'commissaire de justice ..8 (pay*|dette|<amount>|impayé*|dossier|saisie|créance|passer|régl*)',
      '(dette|créance|impayé) ..8 (huissier|saisie|régl*|pay*|recouvrement|tribunal|<amount>)',
      'montant dû ..8 (huissier|saisie|régl*|pay*|recouvrement|tribunal|<amount>)',
    ],
    de: [
      '(letzte|letzter|letztmalige|finale) (mahnung|erinnerung|warnung|aufforderung|zahlungsaufforderung|frist|zahlungserinnerung) ..8 (gerichtsvollzieher|pfändung|zahl*|schuld*|gericht*|akte|inkasso|<amount>)',
      '(pfändung|kontopfändung|lohnpfändung|zwangsvollstreckung)',
      '(inkasso*|gerichtsvollzieher|inkassobüro|inkassounternehmen) ..8 (zahl*|schuld*|<amount>|offen*|forderung|pfändung|aktenzeichen|begleich*)',
      '(schuld|forderung|rückstand|schulden) ..8 (gerichtsvollzieher|pfändung|begleich*|zahl*|inkasso|gericht|<amount>)',
      'offener betrag ..8 (gerichtsvollzieher|pfändung|begleich*|zahl*|inkasso|gericht|<amount>)',
    ],
    en: [
      '(final|last) (notice|reminder|demand|warning|notification) ..8 (bailiff*|court|pay*|debt|legal|collection*|enforcement|<amount>|balance)',
      '(seizure|repossession|garnish*|attachment) ..8 (goods|account|wages|property|assets|pay*)',
      '(bailiff*|collections) ..8 (pay*|debt|<amount>|outstanding|case|visit|balance|account|attend)',
      'debt collector* ..8 (pay*|debt|<amount>|outstanding|case|visit|balance|account|attend)',
      'debt collection ..8 (pay*|debt|<amount>|outstanding|case|visit|balance|account|attend)',
      'collection agency ..8 (pay*|debt|<amount>|outstanding|case|visit|balance|account|attend)',
      'enforcement agent* ..8 (pay*|debt|<amount>|outstanding|case|visit|balance|account|attend)',
      '(debt|arrears) ..8 (bailiff*|court|settle|pay*|collection*|enforcement|<amount>)',
      'amount owed ..8 (bailiff*|court|settle|pay*|collection*|enforcement|<amount>)',
      'outstanding balance ..8 (bailiff*|court|settle|pay*|collection*|enforcement|<amount>)',
    ],
  },
  unless: {
    fr: ['saisie informatique', 'saisie des notes', 'saisie de données'],
  },
}
