import type { LeverWords } from '../shape.ts'

/** Was drängt oder lockt. Auch Echtes tut das manchmal. */
export const deLevers: LeverWords = {
  'lever-authority':
    'Ein Gesetz, eine Behörde oder ein Aktenzeichen soll amtlich wirken. Das kann jeder schreiben.',
  'lever-curiosity':
    'Sie werden neugierig gemacht, damit Sie etwas öffnen. Fragen Sie sich zuerst, wer das wirklich schickt.',
  'lever-deadline':
    'Sie bekommen wenig Zeit. Echte Fristen gibt es auch, aber wer sich beeilt, prüft nicht.',
  'lever-easy-work':
    'Leichte, gut bezahlte Arbeit wird angeboten. Oft sollen Sie später selbst Geld einzahlen.',
  'lever-fear-fraud':
    'Angeblich missbraucht jemand Ihr Konto, Ihre Karte oder Ihr Gerät. Wer erschrickt, handelt, ohne zu prüfen.',
  'lever-flattery':
    'Sie bekommen Komplimente. Die können ehrlich sein, aber auch Kriminelle gewinnen so Ihr Vertrauen.',
  'lever-helpful':
    'Man will Ihnen angeblich helfen. Auch Kriminelle sind am Telefon oft freundlich und hilfsbereit.',
  'lever-profit': 'Gewinn wird versprochen. Das kann niemand ehrlich tun.',
  'lever-refund':
    'Sie sollen Geld zurückbekommen. Mit so einer Geschichte kommen Kriminelle an Ihre Bankdaten.',
  'lever-reward':
    'Ein Preis, ein Geschenk oder ein Gutschein wird angeboten. Sie haben nirgends mitgemacht? Dann ist es vielleicht ein Köder.',
  'lever-scarcity': 'Sie sollen schnell sein, weil wenig übrig ist. Wer sich beeilt, prüft nicht.',
  'lever-secrecy-reason':
    'Sie bekommen einen Grund zu schweigen, etwa Ermittlungen. Echte Stellen verlangen kein Schweigen.',
  'lever-shame':
    'Man droht, Sie bloßzustellen. Meist gibt es gar keine Bilder. Auch wer zahlt, wird weiter erpresst.',
  'lever-small-fee':
    'Sie sollen zuerst einen kleinen Betrag bezahlen. Mit kleinen Beträgen kommen Kriminelle an Ihre Kartendaten.',
  'lever-sympathy':
    'Es geht um Krankheit, einen Unfall oder einen Notfall. Da will jeder helfen: Prüfen Sie zuerst, ob es stimmt.',
  'lever-threat-block':
    'Etwas soll gesperrt oder geschlossen werden. Wer das fürchtet, handelt, ohne zu prüfen.',
  'lever-threat-cost':
    'Mehrkosten werden angedroht. Wer das fürchtet, bezahlt, ohne zu prüfen, ob es stimmt.',
  'lever-threat-legal':
    'Polizei, Gericht oder Gerichtsvollzieher werden angedroht. Suchen Sie deren Nummer selbst und fragen Sie nach.',
  'lever-trust-me': 'Man versichert Ihnen, dass alles ehrlich und legal ist. Das beweist nichts.',
  'lever-urgency':
    'Sie sollen sofort handeln. Nehmen Sie sich Zeit: Was echt ist, kann warten, bis Sie es geprüft haben.',
}
