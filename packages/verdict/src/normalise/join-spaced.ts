/**
 * Spaced-out words joined: `b e t a a l`, `b.e.t.a.a.l`, `k-l-i-k`. Four single letters with the same
 * sign between them at least; abbreviations, initials and the alphabet stay as they are.
 */

import type { Span } from '../span.ts'
import type { View } from '../view.ts'
import { NamesMask } from './names-mask.ts'
import type { UndoneList } from './undone.ts'
import { ViewWriter } from './view-writer.ts'

/** Letters, and what stands for letters in leet, one by one with a sign after each. */
const RUN =
  /(?:^|[^\p{L}\p{N}.@_-])([\p{L}\d@$!|][ .\-_·,/\\~*+=])[\p{L}\d@$!| .\-_·,/\\~*+=]{5,}/gu
/** Lower-case abbreviations of four letters and more. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['rsvp', 'zgan', 'uawg', 'obda', 'aubp', 'mvhg'])
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
const LETTER = /\p{L}/u
const UNIT = /[\p{L}\d@$!|]/u

/** Joins the spaced-out words of a view with folded letters. */
export function joinSpaced(
  view: View,
  original: string,
  names: readonly { readonly span: Span }[],
  undone: UndoneList,
): View {
  const { text } = view
  const mask = new NamesMask(names)
  let writer: ViewWriter | undefined
  let done = 0
  RUN.lastIndex = 0
  for (let m = RUN.exec(text); m !== null; m = RUN.exec(text)) {
    let at = m.index + m[0].indexOf(m[1] ?? '')
    const limit = m.index + m[0].length
    while (at < limit) {
      const end = runEnd(text, at)
      const units = (end - at + 1) / 2
      if (
        units >= 4 &&
        !mask.covers(view.starts[at] ?? 0) &&
        isWord(text, at, end, original, view)
      ) {
        writer ??= new ViewWriter(text.length)
        writer.copy(view, done, at)
        for (let i = at; i < end; i += 2) writer.copy(view, i, i + 1)
        undone.add('spaced', view.starts[at] ?? 0, view.ends[end - 1] ?? 0)
        done = end
      }
      at = nextStart(text, Math.max(end, at + 1), limit)
    }
    RUN.lastIndex = Math.max(limit - 1, m.index + 1)
  }
  if (writer === undefined) return view
  writer.copy(view, done, text.length)
  return writer.view()
}

/** Where the run of single letters with one sign between them ends that starts at `at`. */
function runEnd(text: string, at: number): number {
  const sign = text[at + 1] ?? ''
  if (UNIT.test(sign)) return at + 1
  let i = at
  while (text[i + 1] === sign && UNIT.test(text[i + 2] ?? '') && !isUnit(text, i + 3)) i += 2
  return i + 1
}

const isUnit = (text: string, at: number): boolean => /[\p{L}\d]/u.test(text[at] ?? '')

/** The next single letter that starts a run. */
function nextStart(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) {
    if (UNIT.test(text[i] ?? '') && !isUnit(text, i - 1) && !isUnit(text, i + 1)) return i
  }
  return limit
}

function isWord(text: string, at: number, end: number, original: string, view: View): boolean {
  let word = ''
  let letters = 0
  let capitals = 0
  for (let i = at; i < end; i += 2) {
    const unit = text[i] ?? ''
    word += unit
    if (!LETTER.test(unit)) continue
    letters += 1
    const written = original.slice(view.starts[i], view.ends[i])
    if (written !== written.toLowerCase()) capitals += 1
  }
  if (letters < 3 || letters < word.length * 0.6 || ALPHABET.includes(word)) return false
  if (ABBREVIATIONS.has(word)) return false
  // `R.S.P.C.A.`, `J-P-M-B`: capitals with dots or hyphens are initials, unless there are many.
  return !(text[at + 1] !== ' ' && capitals === letters && word.length < 7)
}
