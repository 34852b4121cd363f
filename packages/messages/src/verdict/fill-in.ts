import type { EvidenceCode } from '@staysharp/verdict'
import type { NamesIn } from '../shape.ts'
import type { enLabels } from './en/labels.ts'
import type { VerdictLabel, VerdictWords } from './shape.ts'

/** What an evidence sentence may name. Without a name the sentence does with a general word. */
export interface EvidenceNames {
  readonly institution?: string | undefined
  readonly host?: string | undefined
}

/** What goes into a label: exactly the names that stand in it. */
export type LabelArguments<K extends VerdictLabel> = [NamesIn<(typeof enLabels)[K]>] extends [never]
  ? []
  : [Readonly<Record<NamesIn<(typeof enLabels)[K]>, string | number>>]

/**
 * The sentence for a piece of evidence.
 *
 * @example evidenceSentence(words, 'link-to-claimed', { institution: 'KBC' }) // 'The link goes to the real site of KBC.'
 */
export function evidenceSentence(
  words: VerdictWords,
  code: EvidenceCode,
  names: EvidenceNames = {},
): string {
  const { institution, host } = names
  return put(words.evidence[code], {
    institution: institution || words.unknown.institution,
    host: host || words.unknown.host,
  })
}

/** A label, filled in. Values are put in as text and never read as markup or as a pattern. */
export function verdictLabel<K extends VerdictLabel>(
  words: VerdictWords,
  label: K,
  ...values: LabelArguments<K>
): string {
  return put(words.labels[label], values[0] ?? {})
}

/** Why a file or picture was refused; `looksLike` is the refusal's own. */
export function refusalText<G extends keyof VerdictWords['refusals']>(
  words: VerdictWords,
  group: G,
  refusal: {
    readonly code: keyof VerdictWords['refusals'][G] & string
    readonly looksLike?: keyof VerdictWords['fileKinds'] | undefined
  },
): string {
  const texts: Readonly<Record<string, string>> = words.refusals[group]
  return put(texts[refusal.code] ?? '', { kind: words.fileKinds[refusal.looksLike ?? 'unknown'] })
}

/** French writes d’ING, but de KBC; its words have `de {institution}`, those of no other language. */
const ELIDED = /\b([dD])e (?=\{(\w+)\})/gu
const VOWEL = /^[aeiouyàâäéèêëîïôöùûü]/iu

function put(text: string, values: Readonly<Record<string, string | number>>): string {
  return text
    .replace(ELIDED, (whole: string, start: string, name: string) =>
      VOWEL.test(String(values[name] ?? '')) ? `${start}’` : whole,
    )
    .replace(/\{(\w+)\}/gu, (hole: string, name: string) => String(values[name] ?? hole))
}
