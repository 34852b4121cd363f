/**
 * Leet undone inside words: `b3taal`, `p@kket`, `acc0unt`. Numbers, codes, names with digits
 * (`covid19`, `mp3`, `G-123456`, number plates), links and amounts stay as they are.
 *
 * A digit between two letters of a longer word is leet. Signs at the ends of words and in short words
 * are read once a text is full of signs: each word with one adds to that.
 */
import type { Span } from '../span.ts'
import type { View } from '../view.ts'
import { LETTER_OF, letterOfOne, READ_ALOUD, UNIT, WITH_DIGITS } from './leet-letters.ts'
import { NamesMask } from './names-mask.ts'
import type { UndoneList } from './undone.ts'
import { ViewWriter } from './view-writer.ts'

const WORTH_IT = /[a-z][\d@$!|€£¢+]|[\d@$!|€£¢+][a-z]/
const WORD = /[\p{L}\d@$!|€£¢+]{2,}/gu
const LETTERS = /\p{L}/gu
/** Every character is a letter or stands for one: 2 and 6 hardly ever do. */
const ALL_LEET = /^[\p{L}013457@$!|€£¢+89]+$/u
/** Signs with a letter on either side. `!` and `|` also stand between words: `nl|fr`, `ok!bel`. */
const INSIDE = /\p{L}[!|]?[013457@$€£¢89][013457@$€£¢89!|]{0,2}\p{L}/u
const INSIDE_MARK = /\p{L}[!|]\p{L}/u
/** In a text full of leet rather `ik`, `est`, `ich`, `at` than so many seconds or the third. */
const WORD_OR_UNIT = /^(?:1(?:[ksnmlt]|ch)|[34](?:[stbnl]|st))$/u
const VOWEL = /[aeiouy]/u
/** More consonants at a word's beginning than words begin with. */
const UNREADABLE = /^(?!sch|s[cpt][hlr]|[ctp]h[lr]|pf[lr])[^aeiouy\d]{3}|[^aeiouy\d]{6}/u
/** From this weight on a text is in leet, and from the other on it is full of it. */
const LEET_TEXT = 3
const FULL_OF_LEET = 5

interface Candidate {
  readonly word: string
  readonly at: number
  /** 2: sure on its own; 0: never alone. */
  readonly weight: number
}

export function undoLeet(
  view: View,
  original: string,
  names: readonly { readonly span: Span }[],
  undone: UndoneList,
): View {
  const { text } = view
  if (!WORTH_IT.test(text)) return view
  const candidates = candidatesIn(view, original, names)
  const weight = candidates.reduce((sum, each) => sum + each.weight, 0)
  let writer: ViewWriter | undefined
  let done = 0
  for (const { word, at, weight: own } of candidates) {
    if (own < 2 && !(weight >= LEET_TEXT && mayBeLeet(word, weight >= FULL_OF_LEET))) continue
    const out = lettersOf(word)
    if (out === word) continue
    writer ??= new ViewWriter(text.length)
    writer.copy(view, done, at)
    writer.copyAs(out, view, at)
    done = at + word.length
    undone.add('leet', view.starts[at] ?? 0, view.ends[done - 1] ?? 0)
  }
  if (writer === undefined) return view
  writer.copy(view, done, text.length)
  return writer.view()
}

/** Words with letters and signs in them, outside of names and codes. */
function candidatesIn(
  view: View,
  original: string,
  names: readonly { readonly span: Span }[],
): Candidate[] {
  const mask = new NamesMask(names)
  const candidates: Candidate[] = []
  for (const { 0: found, index: at } of view.text.matchAll(WORD)) {
    if (!WORTH_IT.test(found) || mask.covers(view.starts[at] ?? 0)) continue
    // The sign that ends a sentence is none of leet.
    const word = found.replace(/[!|+€£]+$/u, '')
    const isName = WITH_DIGITS.has(word)
    if (word.length < 2 || (isName && word.length > 2)) continue
    if (UNIT.test(word) && !WORD_OR_UNIT.test(word)) continue
    const written = original.slice(view.starts[at], view.ends[at + word.length - 1])
    candidates.push({ word, at, weight: isName || isCode(written, word) ? 0 : weightOf(word) })
  }
  return candidates
}

/** How much a word says that the text is in leet. */
function weightOf(word: string): number {
  const letters = word.match(LETTERS)?.length ?? 0
  if (!ALL_LEET.test(word) || READ_ALOUD.test(word) || UNIT.test(word)) return 0
  if (UNREADABLE.test(lettersOf(word)) || letters < word.length * 0.5) return 0
  if (letters < 3) return 0.5
  if (/\d{2}$/u.test(word)) return INSIDE.test(word) ? 1 : 0
  if (INSIDE.test(word)) return letters < word.length * 0.6 || /^\d\d/u.test(word) ? 1 : 2
  return INSIDE_MARK.test(word) || !/\d$/u.test(word) ? 1 : 0.5
}

/** In a text that is written in leet. */
function mayBeLeet(word: string, isFull: boolean): boolean {
  const letters = word.match(LETTERS)?.length ?? 0
  if (letters < word.length * (isFull ? 0.25 : 0.4) || !ALL_LEET.test(word)) return false
  if (!isFull && (UNIT.test(word) || WITH_DIGITS.has(word))) return false
  // `covid19`, `kerst2026`: two different digits at the end are a number.
  return isFull || !(/(\d)(?!\1)\d$/u.test(word) || /^\d{3}/u.test(word))
}

/** `K3PZ7Q`, `R7KXD`, `hzk4pQ`, `bc1q…`: capitals without a vowel, or strewn; a coin's address. */
function isCode(written: string, word: string): boolean {
  if (word.startsWith('bc1')) return true
  if (written.length !== word.length) return false
  const isCapitals = written === written.toUpperCase()
  if (isCapitals) {
    const letters = word.match(LETTERS)?.length ?? 0
    const digits = word.length - letters
    return digits * 3 > letters || !VOWEL.test(word) || letters < 4
  }
  return /^[a-z]*\d[a-z\d]*[A-Z]/u.test(written)
}

function lettersOf(word: string): string {
  const units = [...word].map((each) => LETTER_OF[each] ?? each)
  for (const [i, each] of units.entries()) {
    if (each !== '1') continue
    units[i] = letterOfOne(units[i - 2] ?? '^', units[i - 1] ?? '^', units[i + 1] ?? '$')
  }
  return units.join('')
}
