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
    'Man bietet leichte, gut bezahlte Arbeit an. Oft will man später, dass Sie selbst Geld einzahlen.',
  'lever-fear-fraud':
    'Angeblich missbraucht jemand Ihr Konto, Ihre Karte oder Ihr Gerät. Wer erschrickt, handelt, ohne zu prüfen.',
  'lever-flattery':
    'Sie bekommen Komplimente. Die können ehrlich sein, aber auch Kriminelle gewinnen so Ihr Vertrauen.',
  'lever-helpful':
    'Man will Ihnen angeblich helfen. Auch Kriminelle sind am Telefon oft freundlich und hilfsbereit.',
  'lever-profit': 'Man verspricht Ihnen Gewinn. Das kann niemand ehrlich versprechen.',
  'lever-refund':
    'Angeblich bekommen Sie Geld zurück. Mit so einer Geschichte kommen Kriminelle an Ihre Bankdaten.',
  'lever-reward':
    'Man bietet einen Preis, ein Geschenk oder einen Gutschein an. Sie haben nirgends mitgemacht? Dann ist es vielleicht ein Köder.',
  'lever-scarcity': 'Man drängt Sie, weil nur wenig übrig sei. Wer sich beeilt, prüft nicht.',
  'lever-secrecy-reason':
    'Sie bekommen einen Grund zu schweigen, etwa Ermittlungen. Echte Stellen verlangen kein Schweigen.',
  'lever-shame':
    'Man droht, Sie bloßzustellen. Meist gibt es gar keine Bilder. Auch wer zahlt, wird weiter erpresst.',
  'lever-small-fee':
    'Man will zuerst einen kleinen Betrag. Mit kleinen Beträgen kommen Kriminelle an Ihre Kartendaten.',
  'lever-sympathy':
    'Es geht um Krankheit, einen Unfall oder einen Notfall. Da will jeder helfen: Prüfen Sie zuerst, ob es stimmt.',
  'lever-threat-block':
    'Etwas soll gesperrt oder geschlossen werden. Wer das fürchtet, handelt, ohne zu prüfen.',
  'lever-threat-cost':
    'Man droht mit Mehrkosten. Wer das fürchtet, bezahlt, ohne zu prüfen, ob es stimmt.',
  'lever-threat-legal':
    'Man droht mit Polizei, Gericht oder Gerichtsvollzieher. Suchen Sie deren Nummer selbst und fragen Sie nach.',
  'lever-trust-me': 'Man versichert Ihnen, dass alles ehrlich und legal ist. Das beweist nichts.',
  'lever-urgency':
    'Man will, dass Sie sofort handeln. Nehmen Sie sich Zeit: Was echt ist, kann warten, bis Sie es geprüft haben.',
}
