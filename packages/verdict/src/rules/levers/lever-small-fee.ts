import type { Rule } from '../rule.ts'

/** Asks for a small or symbolic amount. */
export const leverSmallFee: Rule<'lever-small-fee'> = {
  code: 'lever-small-fee',
  group: 'lever',
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
}
