/**
 * Many phrases looked for at once. The work grows with the words of the message and hardly with the
 * number of phrases: each word is looked up once, and only phrases that begin with it are tried.
 * Gaps are short, so that every try is bounded and the whole is linear in the text.
 */
import { parsePhrase, type Step, type WordPattern } from './phrase.ts'
import type { Token } from './tokens.ts'

export interface PhraseMatch<T> {
  readonly value: T
  /** Indices into the tokens, the last one included. */
  readonly first: number
  readonly last: number
}

interface CompiledStep {
  readonly anyOf: ReadonlySet<number>
  readonly optional: boolean
  readonly gap: number
}

interface Compiled<T> {
  readonly value: T
  readonly steps: readonly CompiledStep[]
  /** Of the words it needs after the first, those with the fewest alternatives. */
  readonly needs: readonly number[]
}

export class PhraseSet<T> {
  /** Ids of the word patterns, by how they are compared. */
  readonly #ids = {
    word: new Map<string, number>(),
    kind: new Map<string, number>(),
    prefix: new Map<string, number>(),
    suffix: new Map<string, number>(),
  }
  /** Lengths of affixes that some pattern has: most words have few of them to look up. */
  readonly #lengths = { prefix: new Set<number>(), suffix: new Set<number>() }
  /** Which ids the message at hand has; all zero between two messages. */
  readonly #present: Uint8Array
  /** By the id they begin with. */
  readonly #starting: Compiled<T>[][] = []
  /** Words that some phrase knows; others are not remembered, they are the sender's. */
  readonly #known = new Map<string, readonly number[]>()

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) this.#add(parsePhrase(phrase), value)
    this.#present = new Uint8Array(this.#starting.length)
  }

  /** Every place where a phrase matches; of one phrase at one word the shortest match. */
  matches(tokens: readonly Token[]): readonly PhraseMatch<T>[] {
    const ids = tokens.map((token) => this.#idsOf(token.word))
    const present = this.#present
    for (const own of ids) for (const id of own) present[id] = 1
    const found: PhraseMatch<T>[] = []
    ids.forEach((own, first) => {
      for (const id of own) {
        for (const phrase of this.#starting[id] ?? []) {
          if (!isThere(phrase.needs, present)) continue
          const last = matchFrom(phrase.steps, 1, tokens, ids, first)
          if (last !== undefined) found.push({ value: phrase.value, first, last })
        }
      }
    })
    for (const own of ids) for (const id of own) present[id] = 0
    return found
  }

  #add(steps: readonly Step[], value: T): void {
    const compiledSteps = steps.map((step) => ({
      ...step,
      anyOf: new Set(step.anyOf.map((one) => this.#idOf(one))),
    }))
    const needed = compiledSteps.slice(1).filter(({ optional }) => !optional)
    const fewest = needed.sort((a, b) => a.anyOf.size - b.anyOf.size)[0]
    const compiled = { value, steps: compiledSteps, needs: [...(fewest?.anyOf ?? [])] }
    for (const id of compiledSteps[0]?.anyOf ?? []) this.#starting[id]?.push(compiled)
  }

  #idOf({ how, text }: WordPattern): number {
    const known = this.#ids[how].get(text)
    if (known !== undefined) return known
    const id = this.#starting.length
    this.#starting.push([])
    this.#ids[how].set(text, id)
    if (how === 'prefix' || how === 'suffix') this.#lengths[how].add(text.length)
    return id
  }

  #idsOf(word: string): readonly number[] {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const ids = this.#lookUp(word)
    if (word.search(WRITTEN_OUT) !== -1) ids.push(...this.#lookUp(word.replace(WRITTEN_OUT, '$1')))
    if (ids.length > 0 && this.#known.size < 50_000) this.#known.set(word, ids)
    return ids
  }

  #lookUp(word: string): number[] {
    const found: number[] = []
    const take = (id: number | undefined): void => {
      if (id !== undefined) found.push(id)
    }
    const { word: words, kind, prefix, suffix } = this.#ids
    if (word.startsWith('<')) {
      take(kind.get(word))
      return found
    }
    take(words.get(word))
    if (DIGITS.test(word)) take(kind.get('<number>'))
    for (const length of this.#lengths.prefix) {
      if (length <= word.length) take(prefix.get(word.slice(0, length)))
    }
    for (const length of this.#lengths.suffix) {
      if (length <= word.length) take(suffix.get(word.slice(-length)))
    }
    return found
  }
}

/** Whether a word the phrase needs is somewhere in the message: most phrases end here. */
function isThere(needs: readonly number[], present: Uint8Array): boolean {
  if (needs.length === 0) return true
  for (let i = 0; i < needs.length; i += 1) if (present[needs[i] as number] === 1) return true
  return false
}

const DIGITS = /^\d+$/u
/** German umlauts written out (`ueberweisen`), which folding leaves as they are. */
const WRITTEN_OUT = /([aou])e/gu

/** The token that ends the match of `steps[step..]` after token `at`, or undefined. */
function matchFrom(
  steps: readonly CompiledStep[],
  step: number,
  tokens: readonly Token[],
  ids: readonly (readonly number[])[],
  at: number,
): number | undefined {
  const wanted = steps[step]
  if (wanted === undefined) return at
  const sentence = tokens[at]?.sentence
  for (let next = at + 1; next <= at + 1 + wanted.gap; next += 1) {
    const token = tokens[next]
    if (token === undefined || token.sentence !== sentence) break
    if ((ids[next] as readonly number[]).some((id) => wanted.anyOf.has(id))) {
      const end = matchFrom(steps, step + 1, tokens, ids, next)
      if (end !== undefined) return end
    }
  }
  return wanted.optional ? matchFrom(steps, step + 1, tokens, ids, at) : undefined
}
