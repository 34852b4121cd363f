/**
 * Words that were torn apart, joined: `b e t a a l`, `b.e.t.a.a.l`, `k-l-i-k`, and in texts full of
 * it `ver.ific_atie`. Four single letters with the same sign between them at least; abbreviations,
 * initials and the alphabet stay as they are.
 */
import type { Span } from '../span.ts'
import type { View } from '../view.ts'
import { NamesMask } from './names-mask.ts'
import type { UndoneList } from './undone.ts'
import { ViewWriter } from './view-writer.ts'

/** Three single letters, or what stands for letters in leet, with one sign between them. */
const WORTH_IT =
  /(?:^|[^a-z\d@])[a-z\d@$!|]([ .\-_·,/\\~*+=])[a-z\d@$!|]\1[a-z\d@$!|](?![a-z\d])|[a-z][._·*~][a-z]/
const UNIT = /[\p{L}\d@$!|]/u
const LETTER = /\p{L}/u
const WORD_UNIT = /[\p{L}\d]/u
const SIGN = /[ .\-_·,/\\~*+=]/u
/** Lower-case abbreviations of four letters and more. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['rsvp', 'zgan', 'uawg', 'obda', 'aubp', 'mvhg'])
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
const SPLIT = /\p{L}[._·*~](?=\p{L})/gu
const SURE_NAME = /[/:@-]|[\p{L}\d]{6}/u
/** Splits per word from which a text is full of them. */
const FULL = 0.25

interface Join {
  readonly start: number
  readonly end: number
}

/** Joins the torn words of a view with folded letters. */
export function joinSpaced(
  view: View,
  original: string,
  names: readonly { readonly span: Span }[],
  undone: UndoneList,
): View {
  const { text } = view
  if (!WORTH_IT.test(text)) return view
  const mask = new NamesMask(names)
  const runs = runsIn(text).filter(({ start }) => !mask.covers(view.starts[start] ?? 0))
  const long = runs.filter((run) => unitsOf(run) >= 4 && isWord(view, run, original))
  const joins =
    long.length === 0 ? [] : runs.filter((run) => long.includes(run) || isShortWord(text, run))
  return withoutSplits(joined(view, joins, undone), names, original, undone)
}

const unitsOf = ({ start, end }: Join): number => (end - start + 1) / 2

/** All runs of single letters with one sign between them, of two letters and more. */
function runsIn(text: string): Join[] {
  const runs: Join[] = []
  let at = 0
  while (at < text.length - 2) {
    const sign = text[at + 1] ?? ''
    if (!SIGN.test(sign) || !isSingle(text, at)) {
      at += 1
      continue
    }
    let last = at
    while (text[last + 1] === sign && isSingle(text, last + 2)) last += 2
    // `d i e g.e.l.d`: the letter between two kinds of signs belongs behind the space.
    const goesOn = sign === ' ' && last > at && /[.\-_·,/\\~*+=]/u.test(text[last + 1] ?? '')
    const startsNext = goesOn && isSingle(text, last + 2)
    const end = startsNext ? last - 2 : last
    if (end > at) runs.push({ start: at, end: end + 1 })
    at = startsNext ? last : last + 1
  }
  return runs
}

function isSingle(text: string, at: number): boolean {
  const unit = text[at] ?? ''
  return (
    UNIT.test(unit) && !WORD_UNIT.test(text[at - 1] ?? '') && !WORD_UNIT.test(text[at + 1] ?? '')
  )
}

function isWord(view: View, { start, end }: Join, original: string): boolean {
  let word = ''
  let letters = 0
  let capitals = 0
  for (let i = start; i < end; i += 2) {
    const unit = view.text[i] ?? ''
    word += unit
    if (!LETTER.test(unit)) continue
    letters += 1
    const written = original.slice(view.starts[i], view.ends[i])
    if (written !== written.toLowerCase()) capitals += 1
  }
  if (letters < 3 || letters < word.length * 0.6) return false
  if (ALPHABET.includes(word) || ABBREVIATIONS.has(word)) return false
  // `R.S.P.C.A.`, `J-P-M-B`: capitals with dots or hyphens are initials, unless there are many.
  return !(view.text[start + 1] !== ' ' && capitals === letters && word.length < 7)
}

/** Two or three letters beside longer torn words; with spaces, where wider ones set it apart. */
function isShortWord(text: string, { start, end }: Join): boolean {
  if (!LETTER.test(text[start] ?? '')) return false
  if (text[start + 1] !== ' ') return true
  const before = text.slice(Math.max(0, start - 2), start)
  return /^(?:|\n| {2})$/u.test(before) && /^(?:$|\n| {2})/u.test(text.slice(end, end + 2))
}

function joined(view: View, joins: readonly Join[], undone: UndoneList): View {
  if (joins.length === 0) return view
  const writer = new ViewWriter(view.text.length)
  let done = 0
  for (const { start, end } of joins) {
    writer.copy(view, done, start)
    for (let i = start; i < end; i += 2) writer.copy(view, i, i + 1)
    undone.add('spaced', view.starts[start] ?? 0, view.ends[end - 1] ?? 0)
    done = end
  }
  writer.copy(view, done, view.text.length)
  return writer.view()
}

/** Single signs inside words taken out, where a text has one in every fourth word. */
function withoutSplits(
  view: View,
  names: readonly { readonly span: Span }[],
  original: string,
  undone: UndoneList,
): View {
  const { text } = view
  // In a torn text `t_i.ng` is a word; only what has a form that links alone have keeps its signs.
  const mask = new NamesMask(names.filter(({ span }) => SURE_NAME.test(original.slice(...span))))
  const splits: number[] = []
  for (const { index } of text.matchAll(SPLIT)) {
    if (!mask.covers(view.starts[index + 1] ?? 0)) splits.push(index + 1)
  }
  if (splits.length < 4) return view
  const words = text.match(/\S+/gu)?.length ?? 0
  if (splits.length < words * FULL) return view
  const writer = new ViewWriter(text.length)
  let done = 0
  for (const at of splits) {
    writer.copy(view, done, at)
    undone.add('spaced', view.starts[at] ?? 0, view.ends[at] ?? 0)
    done = at + 1
  }
  writer.copy(view, done, text.length)
  return writer.view()
}
