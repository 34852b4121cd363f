/**
 * Finds names of institutions among the words of a message: as they are written, with other spaces
 * (`B post`, `MobileVikings`), grown together with an ordinary word (`KBCalert`), with one slip of
 * the pen (`Netfllx`). Names that are ordinary words are never guessed at, only found as they are.
 */
import { editDistance } from '../links/edit-distance.ts'
import { type Token, wordsOf } from '../match/tokens.ts'
import type { Listing, NameOf } from './directory.ts'
import {
  COMMON_WORDS,
  GLUED_BEFORE,
  GLUED_WORDS,
  NEAR_WORDS,
  ORDINARY_WORDS,
} from './ordinary-words.ts'

/** A name in the tokens. All of `names` are written alike. */
export interface NameFound {
  readonly names: readonly NameOf[]
  readonly first: number
  readonly last: number
  readonly how: 'exact' | 'glued' | 'typo'
}

const LETTERS = /^[a-z]+$/u
const SHORTEST_VARIED = 5
const SHORTEST_TYPO = 6
const SHORTEST_GLUED = 3
/** Between two words of one name, in characters: a hyphen, a space, ` & `. */
const WIDEST_GAP = 3
const DRAWN_ALIKE = new Set([
  'il',
  'li',
  'o0',
  'l1',
  'i1',
  'uv',
  'vu',
  'ij',
  'iy',
  'yi',
  'ck',
  'kc',
  's5',
  'e3',
  'z2',
])
const MOST_REMEMBERED = 50_000

const LONGEST_GUESSED = 48

/** The names of all listings by their letters without spaces. */
export class NameIndex {
  readonly #names = new Map<string, NameOf[]>()
  /** All beginnings of names: what is none cannot be continued. */
  readonly #beginnings = new Set<string>()
  readonly #oneOut = new Map<string, string[]>()
  /** Words met that begin no name and are none: most words, so they are asked about once. */
  readonly #dull = new Set<string>()
  readonly #guessed = new Map<string, Pick<NameFound, 'names' | 'how'> | null>()

  constructor(listings: readonly Listing[]) {
    for (const listing of listings) {
      for (const name of [...listing.names, ...listing.knownAs]) {
        this.#add({ group: listing.group, listing, name })
      }
    }
    for (const key of this.#names.keys()) {
      for (let end = 1; end <= key.length; end += 1) this.#beginnings.add(key.slice(0, end))
      if (!this.#mayBeMistyped(key)) continue
      for (const part of withOneOut(key)) push(this.#oneOut, part, key)
    }
  }

  /** Names with exactly these letters. */
  named(squashed: string): readonly NameOf[] {
    return this.#names.get(squashed) ?? []
  }

  /** Names that begin with these letters, when there are few enough to mean somebody. */
  beginningWith(letters: string): readonly NameOf[] {
    if (!this.#beginnings.has(letters)) return []
    const found: NameOf[] = []
    for (const [key, names] of this.#names) {
      if (key.startsWith(letters)) found.push(...names.filter(({ name }) => !name.sign))
    }
    return found
  }

  /** What one word can only mean: a name with something glued to it, or mistyped. */
  guess(word: string): Pick<NameFound, 'names' | 'how'> | undefined {
    // Looking costs the square of the length, and no name with anything glued to it is that long.
    if (word.length > LONGEST_GUESSED) return undefined
    const known = this.#guessed.get(word)
    if (known !== undefined) return known ?? undefined
    const found = this.#glued(word) ?? this.#mistyped(word)
    if (this.#guessed.size < MOST_REMEMBERED) this.#guessed.set(word, found ?? null)
    return found
  }

  /** Every name in the tokens, the longest where several begin; none within another. */
  in(tokens: readonly Token[]): NameFound[] {
    const found: NameFound[] = []
    for (let first = 0; first < tokens.length; first += 1) {
      const { word } = tokens[first] as Token
      if (this.#dull.has(word)) continue
      const hit = this.#longestAt(tokens, first)
      if (hit !== undefined) {
        found.push(hit)
        first = hit.last
        continue
      }
      const guess = word.length < SHORTEST_TYPO ? undefined : this.guess(word)
      if (guess !== undefined) found.push({ ...guess, first, last: first })
      else if (!this.#beginnings.has(word) && this.#dull.size < MOST_REMEMBERED)
        this.#dull.add(word)
    }
    return found
  }

  #longestAt(tokens: readonly Token[], first: number): NameFound | undefined {
    let letters = ''
    let best: NameFound | undefined
    for (let last = first; last < tokens.length; last += 1) {
      const token = tokens[last] as Token
      if (last > first && !continues(tokens[last - 1] as Token, token)) break
      letters += token.word
      if (!this.#beginnings.has(letters)) return best ?? this.#possessive(letters, first, last)
      const names = this.#names.get(letters)
      if (names === undefined) continue
      const words = last - first + 1
      const written = names.filter(({ name }) => name.words.length === words)
      if (written.length > 0) best = { names: written, first, last, how: 'exact' }
      else if (mayVary(letters, tokens.slice(first, last + 1))) {
        const meant = names.filter(({ name }) => !name.sign)
        if (meant.length > 0) best = { names: meant, first, last, how: 'exact' }
      }
    }
    return best
  }

  /** `Bank of America's`, `Belfius' klantendienst` as people write it. */
  #possessive(letters: string, first: number, last: number): NameFound | undefined {
    const bare = letters.endsWith('s') ? letters.slice(0, -1) : ''
    if (bare.length < SHORTEST_VARIED || COMMON_WORDS.has(bare) || NEAR_WORDS.has(bare))
      return undefined
    const words = last - first + 1
    const names = this.#brands(bare).filter(({ name }) => name.words.length === words)
    return names.length > 0 ? { names, first, last, how: 'exact' } : undefined
  }

  #glued(word: string): Pick<NameFound, 'names' | 'how'> | undefined {
    for (let cut = word.length - 2; cut >= SHORTEST_GLUED; cut -= 1) {
      const front = word.slice(0, cut)
      if (!ORDINARY_WORDS.has(front) && GLUED_WORDS.has(word.slice(cut))) {
        const names = this.#brands(front)
        if (names.length > 0) return { names, how: 'glued' }
      }
      const back = word.slice(-cut)
      if (
        cut > SHORTEST_GLUED &&
        GLUED_BEFORE.has(word.slice(0, -cut)) &&
        !COMMON_WORDS.has(back)
      ) {
        const names = this.#brands(back)
        if (names.length > 0) return { names, how: 'glued' }
      }
    }
    return undefined
  }

  #mistyped(word: string): Pick<NameFound, 'names' | 'how'> | undefined {
    if (NEAR_WORDS.has(word)) return undefined
    for (const part of withOneOut(word)) {
      for (const key of this.#oneOut.get(part) ?? []) {
        if (!isSlip(key, word)) continue
        const names = this.#brands(key)
        if (names.length > 0) return { names, how: 'typo' }
      }
    }
    return undefined
  }

  #brands(key: string): readonly NameOf[] {
    const names = this.#names.get(key) ?? []
    return names.filter(({ name }) => !name.sign)
  }

  #mayBeMistyped(key: string): boolean {
    if (key.length < SHORTEST_TYPO || !LETTERS.test(key)) return false
    if (COMMON_WORDS.has(key) && (key.length === SHORTEST_TYPO || ORDINARY_WORDS.has(key)))
      return key === 'halifax'
    return this.#brands(key).some(({ name }) => name.words.length === 1)
  }

  #add(one: NameOf): void {
    const key = one.name.words.join('')
    const same = this.#names.get(key)
    if (same === undefined) this.#names.set(key, [one])
    else if (
      !same.some(
        ({ listing, name }) => listing === one.listing && name.written === one.name.written,
      )
    ) {
      same.push(one)
    }
  }
}

/** `U.S. Bank`, `D.H.L`, `E-ZPass` are one name, and no sentence ends in them. */
function continues(before: Token, next: Token): boolean {
  const gap = next.start - before.end
  if (next.word.startsWith('<')) return false
  return (
    (before.sentence === next.sentence && gap <= WIDEST_GAP) ||
    gap <= 1 ||
    (before.word.length === 1 && gap <= 2)
  )
}

/** May these words be a name that is written with other spaces? */
function mayVary(letters: string, words: readonly Token[]): boolean {
  if (words.length > 1 && letters.length > 2 && words.every(({ word }) => word.length === 1)) {
    return true
  }
  return letters.length >= SHORTEST_VARIED && !COMMON_WORDS.has(letters) && !NEAR_WORDS.has(letters)
}

function withOneOut(word: string): Set<string> {
  const all = new Set([word])
  for (let i = 0; i < word.length; i += 1) all.add(word.slice(0, i) + word.slice(i + 1))
  return all
}

/** One letter more, fewer, swapped or drawn alike. Another letter makes another word. */
function isSlip(name: string, word: string): boolean {
  if (name[0] !== word[0] || name === word || editDistance(name, word) > 1) return false
  if (name.length === word.length) {
    const at = [...name].findIndex((letter, i) => letter !== word[i])
    const [was = '', is = ''] = [name[at], word[at]]
    return name[at + 1] === is && word[at + 1] === was ? true : DRAWN_ALIKE.has(was + is)
  }
  const [short, long] = name.length < word.length ? [name, word] : [word, name]
  return !long.startsWith(short)
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

/** The letters of a sender or name, without what stands between them. */
export function squashed(folded: string): string {
  return wordsOf(folded).join('')
}
