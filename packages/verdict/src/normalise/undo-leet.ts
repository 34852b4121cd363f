/**
 * Leet undone inside words: `b3taal`, `p@kket`, `acc0unt`. Numbers, codes, names with digits
 * (`covid19`, `mp3`, `G-123456`, number plates), links and amounts stay as they are.
 */
import type { Span } from '../span.ts'
import type { View } from '../view.ts'
import { NamesMask } from './names-mask.ts'
import type { UndoneList } from './undone.ts'
import { ViewWriter } from './view-writer.ts'

const LETTER_BY_SIGN: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
  '£': 'l',
  '¢': 'c',
  '+': 't',
}
/** A word with at least one letter and one sign that may stand for a letter. */
const WORD = /[\p{L}\d@$!|€£¢+]*(?:\p{L}[\d@$!|€£¢+]|[\d@$!|€£¢+]\p{L})[\p{L}\d@$!|€£¢+]*/gu
const WORTH_IT = /\p{L}[\d@$!|€£¢+]|[\d@$!|€£¢+]\p{L}/u
const INSIDE = /\p{L}[\d@$€£¢]{1,2}\p{L}/u

export function undoLeet(
  view: View,
  original: string,
  names: readonly { readonly span: Span }[],
  undone: UndoneList,
): View {
  const { text } = view
  if (!WORTH_IT.test(text)) return view
  const mask = new NamesMask(names)
  let writer: ViewWriter | undefined
  let done = 0
  for (const m of text.matchAll(WORD)) {
    const [word] = m
    if (mask.covers(view.starts[m.index] ?? 0)) continue
    const out = wordOf(word)
    if (out === word) continue
    writer ??= new ViewWriter(text.length)
    writer.copy(view, done, m.index)
    writer.copyAs(out, view, m.index)
    done = m.index + word.length
    undone.add('leet', view.starts[m.index] ?? 0, view.ends[done - 1] ?? 0)
  }
  if (writer === undefined) return view
  writer.copy(view, done, text.length)
  return writer.view()
}

function wordOf(word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '').length
  if (letters < 3 || letters < word.length * 0.6 || !INSIDE.test(word) || /^\d/u.test(word))
    return word
  return [...word].map((each) => LETTER_BY_SIGN[each] ?? each).join('')
}
