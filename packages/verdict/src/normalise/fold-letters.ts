/**
 * Lower case, no accents, typographic signs to those of a keyboard, and look-alike letters of other
 * scripts to Latin ones: where a word mixes scripts, or where a word made of look-alikes only stands
 * in a Latin line. Words of Russian, Greek, Armenian, ... stay as they are.
 */
import type { View } from '../view.ts'
import {
  ALL_CONFUSABLES,
  dressedLetter,
  LATIN_VARIANTS,
  regionalLetter,
  STRONG_CONFUSABLES,
} from './confusables.ts'
import type { UndoneList } from './undone.ts'
import { ViewWriter } from './view-writer.ts'

/** Letters of European languages, signs, money, emoji: nothing that passes for something else. */
const PLAIN_LATIN =
  /^[\0-\x7f\u00a1-\u017f\u2000-\u206f\u20a0-\u20bf\u2190-\u21ff\u2600-\u27bf\ud83c-\ud83e\udc00-\udd2f\ude00-\udfff]*$/
const ASCII = /^[\0-\x7f]*$/
/** A word: letters with their marks. Symbols that stand for letters are taken with them. */
const WORD = /[\p{L}\p{M}\p{N}\u{1f150}-\u{1f189}\u{1f1e6}-\u{1f1ff}†]+/gu
const FOREIGN = /[^\P{L}\p{Script=Latin}\p{Script=Common}]/u
const FOREIGN_ALL = /[^\P{L}\p{Script=Latin}\p{Script=Common}]/gu
const MIXED_WORD =
  /\p{Script=Latin}[^\P{L}\p{Script=Latin}\p{Script=Common}]|[^\P{L}\p{Script=Latin}\p{Script=Common}]\p{Script=Latin}/u
const LATIN = /\p{Script=Latin}/u
const LATIN_ALL = /\p{Script=Latin}/gu
/** Letters with marks beyond those of European languages: dots below, hooks, double grave, strokes. */
const ODD_LATIN =
  /[\u0180-\u0217\u021c-\u02af\u1d00-\u1d7f\u1e00-\u1e9d\u1e9f\u2c60-\u2c7f\ua722-\ua7ff]/u
const VIETNAMESE = /[ơưấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/iu

const TYPOGRAPHY: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  ʻ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '⁃': '-',
  '•': '·',
  '∙': '·',
  '⋅': '·',
  '・': '·',
  '⁄': '/',
  '∕': '/',
  '。': '.',
  '、': ',',
  '‹': "'",
  '›': "'",
}

/** Folds the letters of `plain`. */
export function foldLetters(plain: View, undone: UndoneList): View {
  const { text } = plain
  if (ASCII.test(text)) return { ...plain, text: asciiFolded(text) }
  if (PLAIN_LATIN.test(text)) return foldLatin(plain)
  const writer = new ViewWriter(text.length + 8)
  const lines = new LatinLines(text)
  let at = 0
  for (const match of text.matchAll(WORD)) {
    foldSigns(plain, at, match.index, writer)
    at = match.index + match[0].length
    foldWord(plain, match.index, match[0], lines, writer, undone)
  }
  foldSigns(plain, at, text.length, writer)
  return writer.view()
}

/** Without a character that could be a look-alike, each one folds by itself. */
function foldLatin(plain: View): View {
  const { text, starts, ends } = plain
  const writer = new ViewWriter(text.length + 8)
  let done = 0
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) < 0x80) continue
    writer.copyAs(asciiFolded(text.slice(done, i)), plain, done)
    const character = text[i] ?? ''
    const letter = TYPOGRAPHY[character] ?? LATIN_VARIANTS.get(character) ?? bare(character).letter
    writer.put(letter, starts[i] ?? 0, ends[i] ?? 0)
    done = i + 1
  }
  writer.copyAs(asciiFolded(text.slice(done)), plain, done)
  return writer.view()
}

function asciiFolded(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('`') ? lower.replaceAll('`', "'") : lower
}

function foldSigns(plain: View, from: number, to: number, writer: ViewWriter): void {
  for (let i = from; i < to; i += 1) {
    const sign = plain.text[i] ?? ''
    writer.put(TYPOGRAPHY[sign] ?? sign, plain.starts[i] ?? 0, plain.ends[i] ?? 0)
  }
}

function foldWord(
  plain: View,
  at: number,
  word: string,
  lines: LatinLines,
  writer: ViewWriter,
  undone: UndoneList,
): void {
  if (ASCII.test(word)) {
    writer.copyAs(word.toLowerCase(), plain, at)
    return
  }
  const table = tableFor(word, at, lines)
  let i = at
  for (const character of word) {
    const start = plain.starts[i] ?? 0
    const end = plain.ends[i + character.length - 1] ?? start
    const out = letterOf(character, table, word)
    writer.put(out.letter, start, end)
    if (out.trick && !(out.trick === 'odd' && lines.vietnamese))
      undone.add('confusable', start, end)
    i += character.length
  }
}

interface Folded {
  readonly letter: string
  /** Look-alike of another script or in a frame; or a Latin letter that no language here writes. */
  readonly trick?: 'other' | 'odd'
}

const NOTHING: ReadonlyMap<string, string> = new Map()

/** Which look-alikes are read as Latin in this word. */
function tableFor(word: string, at: number, lines: LatinLines): ReadonlyMap<string, string> {
  if (!FOREIGN.test(word)) return NOTHING
  if (LATIN.test(word)) return ALL_CONFUSABLES
  const line = lines.at(at)
  if (line === 'foreign') return NOTHING
  const table = line === 'mixed' ? ALL_CONFUSABLES : STRONG_CONFUSABLES
  return [...word].every((each) => !FOREIGN.test(each) || table.has(each)) ? table : NOTHING
}

function letterOf(character: string, table: ReadonlyMap<string, string>, word: string): Folded {
  if (character < '\x80') return { letter: character.toLowerCase() }
  const variant = LATIN_VARIANTS.get(character)
  if (variant !== undefined) {
    return ODD_LATIN.test(character) ? { letter: variant, trick: 'odd' } : { letter: variant }
  }
  const alike = table.get(character)
  // One Greek letter in a short word is a unit or a name: `5 μm`, `kΩ`.
  if (alike !== undefined) {
    return word.length < 3 ? { letter: alike } : { letter: alike, trick: 'other' }
  }
  const code = character.codePointAt(0) ?? 0
  const dressed = word === character ? regionalLetter(code) : dressedLetter(code)
  if (dressed !== undefined) return { letter: dressed, trick: 'other' }
  return bare(character)
}

const bareCache = new Map<string, Folded>()

/** Without its marks and in lower case. A mark that stands alone goes. */
function bare(character: string): Folded {
  const known = bareCache.get(character)
  if (known !== undefined) return known
  const parts = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const letter = LATIN_VARIANTS.get(parts) ?? parts.normalize('NFC')
  const fresh: Folded = ODD_LATIN.test(character) ? { letter, trick: 'odd' } : { letter }
  if (bareCache.size < 4096) bareCache.set(character, fresh)
  return fresh
}

/**
 * `latin`: at least two of three letters are Latin. `mixed`: and some word mixes scripts, so that
 * words of look-alikes only are no foreign words either; or a line of nothing but look-alikes.
 */
type Line = 'latin' | 'mixed' | 'foreign'

class LatinLines {
  readonly vietnamese: boolean
  readonly #text: string
  readonly #known = new Map<number, Line>()

  constructor(text: string) {
    this.#text = text
    this.vietnamese = VIETNAMESE.test(text)
  }

  at(place: number): Line {
    const start = this.#text.lastIndexOf('\n', place) + 1
    const known = this.#known.get(start)
    if (known !== undefined) return known
    const end = this.#text.indexOf('\n', place)
    const fresh = kindOfLine(this.#text.slice(start, end < 0 ? undefined : end))
    this.#known.set(start, fresh)
    return fresh
  }
}

function kindOfLine(line: string): Line {
  const latin = line.match(LATIN_ALL)?.length ?? 0
  const foreign = line.match(FOREIGN_ALL) ?? []
  if (latin >= 2 * foreign.length) return MIXED_WORD.test(line) ? 'mixed' : 'latin'
  // Words of Russian or Greek need letters that no Latin one looks like.
  const alike = foreign.filter((each) => STRONG_CONFUSABLES.has(each)).length
  return foreign.length > 7 && alike >= foreign.length * 0.9 ? 'mixed' : 'foreign'
}
