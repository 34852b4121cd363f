import type { Rule } from '../rule.ts'

/** A small payment is due before a parcel is delivered. */
export const scenarioParcelFee: Rule<'scenario-parcel-fee'> = {
  code: 'scenario-parcel-fee',
  group: 'scenario',
  phrases: {
    nl: [
      '(pakket|pakje|zending|levering|bestelling) ..10 (kosten|verzendkosten|portkosten|administratiekosten|betaling|betalen|bijbetalen|<amount>|herleveringskosten|leveringskosten|frankering|betaald|voldaan|inklaringskosten)',
      '(pakket|pakje|zending|levering|bestelling) ..10 te weinig gefrankeerd',
      '(verzendkosten|portkosten|leveringskosten|herleveringskosten|bezorgkosten|frankeringskosten|verwerkingskosten|administratiekosten|opslagkosten|afhandelingskosten|herbezorging*|toeslag) ..6 (betaal*|<amount>|voldoen|openstaand*|onbetaald|ontbreken|verschuldigd)',
      '(verzendkosten|portkosten|leveringskosten|herleveringskosten|bezorgkosten|frankeringskosten|verwerkingskosten|administratiekosten|opslagkosten|afhandelingskosten|herbezorging*|toeslag) ..6 te voldoen',
      '(verzendkosten|portkosten|leveringskosten|herleveringskosten|bezorgkosten|frankeringskosten|verwerkingskosten|administratiekosten|opslagkosten|afhandelingskosten|herbezorging*|toeslag) ..6 niet betaald',
      '(verzendkosten|portkosten|leveringskosten|herleveringskosten|bezorgkosten|frankeringskosten|verwerkingskosten|administratiekosten|opslagkosten|afhandelingskosten|herbezorging*|toeslag) ..6 niet voldaan',
      '(betaal|betaling|voldoe|voldoen|vereffen|regel|betaalt) ..8 (pakket|pakje|zending|levering|bezorging|verzendkosten|herlevering)',
      'onvoldoende (gefrankeerd|frankering|port|porto)',
      'te weinig (gefrankeerd|frankering|port|porto)',
    ],
    fr: [
      '(colis|paquet|envoi|livraison|commande|pli) ..10 (frais|régler|règlement|paiement|payer|payés|réglés|affranchissement|acquitter|<amount>|supplément|port|acquittés|impayés)',
      '(colis|paquet|envoi|livraison|commande|pli) ..10 affranchissement insuffisant',
      "(frais|taxe|supplément) (de|d') (livraison|port|affranchissement|expédition|réexpédition|traitement|relivraison|gestion|envoi|stockage|réacheminement|représentation) ..6 (payer|régler|<amount>|dus|impayés|non|acquitter|attente|requis|reglés|restant)",
      "(frais|taxe|supplément) (de|d') (livraison|port|affranchissement|expédition|réexpédition|traitement|relivraison|gestion|envoi|stockage|réacheminement|représentation) ..6 s'élèvent",
      '(payez|payer|réglez|régler|acquittez|paiement|acquitter|verser) ..8 (colis|paquet|envoi|livraison|frais|port|réexpédition|expédition)',
      'affranchissement (insuffisant|incomplet|manquant)',
    ],
    de: [
      '(paket|sendung|lieferung|päckchen|bestellung|zustellung) ..10 (gebühr|gebühren|kosten|versandkosten|porto|zahlung|bezahlen|zahlen|nachporto|<amount>|frankiert|begleichen|bezahlt|beglichen|zustellgebühr|liefergebühr|fehlbetrag)',
      '(paket|sendung|lieferung|päckchen|bestellung|zustellung) ..10 unzureichend frankiert',
      '(versandkosten|versandgebühr*|zustellgebühr*|liefergebühr*|nachporto|porto|bearbeitungsgebühr*|lagergebühr*|nachentgelt|strafporto|zustellkosten|lieferkosten) ..6 (zahlen|bezahlen|<amount>|offen|begleichen|ausstehend|fällig|fehlen|unbezahlt|entrichten|beglichen)',
      '(versandkosten|versandgebühr*|zustellgebühr*|liefergebühr*|nachporto|porto|bearbeitungsgebühr*|lagergebühr*|nachentgelt|strafporto|zustellkosten|lieferkosten) ..6 nicht bezahlt',
      '(zahlen|bezahlen|begleichen|zahlung|überweisen|entrichten) ..8 (paket|sendung|lieferung|zustellung|versandkosten|zustellgebühr|freigabe)',
      '(unzureichend|ungenügend) frankiert',
      'nicht ausreichend frankiert',
    ],
    en: [
      '(parcel|package|delivery|shipment|item|redelivery|letter|order) ..10 (fee|fees|charge|charges|unpaid|underpaid|postage|shortfall|<amount>|pay|payment|surcharge|paid|handling|settle)',
      '(parcel|package|delivery|shipment|item|redelivery|letter|order) ..10 shipping cost',
      '(shipping|delivery|redelivery|postage|handling|storage|processing|release|admin) (fee|fees|charge|charges|cost|costs|shortfall) ..6 (pay|<amount>|unpaid|due|outstanding|required|owed|must|pending|remaining|not|of|needs)?',
      're-delivery (fee|fees|charge|charges|cost|costs|shortfall) ..6 (pay|<amount>|unpaid|due|outstanding|required|owed|must|pending|remaining|not|of|needs)?',
      '(pay|payment|settle|paying|settling) ..8 (parcel|package|delivery|redelivery|shipment|postage|release)',
      '(insufficient|underpaid|unpaid) (postage|shipping)',
    ],
  },
  unless: {
    nl: ['tikkie', 'gratis (verzending|levering)', '(incl|inclusief|excl) verzendkosten'],
    fr: [
      'livraison (gratuite|offerte)',
      'frais de port (offerts|gratuits|inclus)',
      'sans frais',
      'contre remboursement',
    ],
    de: [
      'versandkostenfrei',
      'kostenloser versand',
      'gratis versand',
      '(inkl|inklusive|zzgl) versandkosten',
    ],
    en: [
      'free (delivery|shipping|postage)',
      '(excluding|including|incl|excl|plus) (delivery|postage|shipping)',
    ],
  },
}
