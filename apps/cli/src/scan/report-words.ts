/** What only the command line says: the words of tables and counts. The rest is in the messages room. */
import type { Locale } from '@staysharp/messages'
import type { Verdict } from '@staysharp/verdict'

/** Names in braces are filled in. */
export interface ReportWords {
  readonly verdicts: Readonly<Record<Verdict, string>>
  /** Above the table. */
  readonly worst: string
  /** Where nothing was found in any message. */
  readonly nothing: string
  readonly guessed: string
  readonly refused: string
  readonly more: string
  readonly left: string
  /** With the space that French puts before it. */
  readonly colon: string
  readonly columns: readonly [
    verdict: string,
    risk: string,
    number: string,
    from: string,
    text: string,
  ]
}

const WORDS: Readonly<Record<Locale, ReportWords>> = {
  en: {
    verdicts: {
      scam: 'scam',
      suspicious: 'suspicious',
      unclear: 'unclear',
      'no-signs': 'no signs',
    },
    worst: 'The worst first:',
    nothing:
      'We found no signs of a scam in any of them. That does not prove that they are genuine.',
    guessed:
      'The text was cut at blank lines. Is it one message? Then name its sender with --sender. Are they several? Put --- between them.',
    refused: 'Not judged: {count}',
    more: 'And {count} more.',
    left: '({count} more characters)',
    colon: ':',
    columns: ['verdict', 'risk', 'no.', 'time and sender', 'begins with'],
  },
  nl: {
    verdicts: {
      scam: 'oplichting',
      suspicious: 'verdacht',
      unclear: 'onduidelijk',
      'no-signs': 'geen tekenen',
    },
    worst: 'De ergste eerst:',
    nothing:
      'We vonden in geen enkel bericht tekenen van oplichting. Dat bewijst niet dat ze echt zijn.',
    guessed:
      'De tekst is geknipt bij lege regels. Is het één bericht? Noem dan de afzender met --sender. Zijn het er meer? Zet dan --- ertussen.',
    refused: 'Niet beoordeeld: {count}',
    more: 'En nog {count}.',
    left: '(nog {count} tekens)',
    colon: ':',
    columns: ['oordeel', 'kans', 'nr.', 'tijd en afzender', 'begint met'],
  },
  fr: {
    verdicts: {
      scam: 'arnaque',
      suspicious: 'suspect',
      unclear: 'incertain',
      'no-signs': 'aucun signe',
    },
    worst: 'Les pires d’abord :',
    nothing:
      'Nous n’avons trouvé de signe d’arnaque dans aucun message. Cela ne prouve pas qu’ils sont authentiques.',
    guessed:
      'Le texte a été coupé aux lignes vides. Est-ce un seul message ? Indiquez son expéditeur avec --sender. Y en a-t-il plusieurs ? Mettez --- entre eux.',
    refused: 'Non évalués : {count}',
    more: 'Et encore {count}.',
    left: '(encore {count} caractères)',
    colon: ' :',
    columns: ['avis', 'risque', 'n°', 'heure et expéditeur', 'commence par'],
  },
  de: {
    verdicts: {
      scam: 'Betrug',
      suspicious: 'verdächtig',
      unclear: 'unklar',
      'no-signs': 'keine Zeichen',
    },
    worst: 'Die schlimmsten zuerst:',
    nothing:
      'Wir haben in keiner Nachricht Anzeichen für Betrug gefunden. Das beweist nicht, dass sie echt sind.',
    guessed:
      'Der Text wurde an Leerzeilen geteilt. Ist es eine einzige Nachricht? Dann nennen Sie den Absender mit --sender. Sind es mehrere? Setzen Sie --- dazwischen.',
    refused: 'Nicht beurteilt: {count}',
    more: 'Und {count} weitere.',
    left: '(noch {count} Zeichen)',
    colon: ':',
    columns: ['Urteil', 'Risiko', 'Nr.', 'Zeit und Absender', 'beginnt mit'],
  },
}

/** The words of one language. */
export const reportWords = (locale: Locale): ReportWords => WORDS[locale]

/** A text with its count. */
export const counted = (text: string, count: number): string =>
  text.replace('{count}', String(count))
