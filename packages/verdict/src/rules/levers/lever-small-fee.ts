import type { Rule } from '../rule.ts'

/** Asks for a small or symbolic amount. */
export const leverSmallFee: Rule<'lever-small-fee'> = {
  code: 'lever-small-fee',
  group: 'lever',
  shows: 'Asks for a small or symbolic amount.',
  phrases: {
    nl: [
      '(slechts|maar|enkel|amper|symbolisch*|klein|kleine|gering|geringe|beperkte|beperkt) (een)? ..2 (bedrag|kost|kosten|kostprijs|bijdrage|vergoeding|betaling|vergoeding|<amount>) (van)?',
      '(symbolisch|symbolische|klein|kleine|miniem) (bedrag|bijdrage|betaling|kost|verificatiebetaling|som)',
      '(bedrag|kosten|vergoeding|verificatie) van (1|0|<number>|één|een) (euro|cent|eurocent|ct)',
      '(1|één|een) (eurocent|cent)',
      '(verzendkosten|inklaringskosten|administratiekosten|herleveringskosten|leveringskosten|dossierkosten|afhandelingskosten|douanekosten|activatiekosten|bezorgkosten|herbezorging*|frankeerkosten|portkosten) ..4 (van|<amount>|betaal*|voldoen|te)',
    ],
    fr: [
      '(seulement|juste|simplement|uniquement|modique|petit|petite|faible|symbolique|minime) (la|une|un|le)? ..2 (somme|montant|frais|participation|contribution|paiement|<amount>) (de|symbolique)?',
      '<amount> (seulement|symbolique)',
      '<amount> à régler',
      '<amount> à payer pour',
      '(somme|montant|paiement) (symbolique|modique|minime) (de)?',
      '(euro|montant|somme) symbolique',
      '(1|un) (centime|cent)',
      "(frais|montant|solde) (de|d') (livraison|expédition|douane|dossier|port|traitement|affranchissement|réexpédition|relivraison|réacheminement|activation|gestion|stockage|envoi|dédouanement) ..4 (de|<amount>|régler|payer)",
      "(frais|montant|solde) (de|d') (livraison|expédition|douane|dossier|port|traitement|affranchissement|réexpédition|relivraison|réacheminement|activation|gestion|stockage|envoi|dédouanement) ..4 s'élevant",
    ],
    de: [
      '(nur|lediglich|bloß|geringe*|kleine*|symbolische*|minimale*) (einen|eine|ein)? ..2 (betrag|gebühr|summe|kosten|versandkosten|zahlung|beitrag|<amount>) (von)?',
      '(symbolisch*|gering*|klein*) (betrag|gebühr|beitrag|summe|verifizierungszahlung)',
      '(1|einen|einem|ein) (cent|eurocent)',
      '(versandkosten|zollgebühr*|bearbeitungsgebühr*|zustellgebühr*|lieferkosten|liefergebühr*|nachporto|porto|freigabegebühr|aktivierungsgebühr|versandgebühr*|zollkosten|einfuhrabgabe*|servicegebühr|portokosten|fehlbetrag|restbetrag) ..4 (von|<amount>|zahlen|begleichen|bezahlen|in)',
    ],
    en: [
      '(only|just|small|nominal|tiny|token|minor|symbolic|modest) (a|the)? ..2 (fee|amount|payment|charge|cost|contribution|deposit|postage|<amount>) (of)?',
      '(fee|charge|postage|amount|payment) of (only|just|<amount>)',
      '(1p|1c)',
      'one penny',
      'one cent',
      '1 cent',
      '(delivery|redelivery|shipping|customs|handling|processing|postage|release|admin|activation|clearance|storage|verification|import|shortfall) (fee|charge|charges|cost|costs|duty) (of|is|<amount>|due|to|for|outstanding|unpaid|remains|required)',
      're-delivery (fee|charge|charges|cost|costs|duty) (of|is|<amount>|due|to|for|outstanding|unpaid|remains|required)',
    ],
  },
  must: {
    nl: [
      'Betaal slechts 1,99 euro om uw pakket vrij te geven.',
      'Enkel de verzendkosten van 2,95 zijn te betalen',
    ],
    fr: [
      'Réglez seulement 1,99 € pour débloquer votre colis.',
      'Frais de réexpédition de 2,95 € à payer',
    ],
    de: [
      'Zahlen Sie nur 1,99 €, um Ihr Paket freizugeben.',
      'Die Zustellgebühr von 2,95 € ist noch offen',
    ],
    en: ['Pay only £1.99 to release your parcel.', 'A redelivery fee of £2.95 is due'],
  },
  mustNot: {
    nl: ['De huur van deze maand is betaald.', 'Tot morgen op het werk.'],
    fr: ['Le loyer de ce mois est payé.', 'À demain au boulot.'],
    de: ['Die Miete für diesen Monat ist bezahlt.', 'Bis morgen auf der Arbeit.'],
    en: ["This month's rent has been paid.", 'See you at work tomorrow.'],
  },
}
