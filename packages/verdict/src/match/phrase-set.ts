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
  readonly anyOf: readonly number[]
  readonly optional: boolean
  readonly gap: number
}

interface Compiled<T> {
  readonly value: T
  readonly steps: readonly CompiledStep[]
}

const LONGEST_AFFIX = 24

export class PhraseSet<T> {
  readonly #ids = new Map<string, number>()
  readonly #starting = new Map<number, Compiled<T>[]>()
  /** Words that some phrase knows; others are not remembered, they are the sender's. */
  readonly #known = new Map<string, readonly number[]>()

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) this.#add(parsePhrase(phrase), value)
  }

  /** Every place where a phrase matches; of one phrase at one word the shortest match. */
  *matches(tokens: readonly Token[]): Generator<PhraseMatch<T>> {
    const ids = tokens.map((token) => this.#idsOf(token.word))
    for (let first = 0; first < tokens.length; first += 1) {
      for (const id of ids[first] as readonly number[]) {
        for (const phrase of this.#starting.get(id) ?? []) {
          const last = matchFrom(phrase.steps, 1, tokens, ids, first)
          if (last !== undefined) yield { value: phrase.value, first, last }
        }
      }
    }
  }

  #add(steps: readonly Step[], value: T): void {
    const compiled: Compiled<T> = {
      value,
      steps: steps.map((step) => ({ ...step, anyOf: step.anyOf.map((one) => this.#idOf(one)) })),
    }
    for (const id of compiled.steps[0]?.anyOf ?? []) {
      const same = this.#starting.get(id)
      if (same === undefined) this.#starting.set(id, [compiled])
      else same.push(compiled)
    }
  }

  #idOf({ how, text }: WordPattern): number {
    const key = keyOf(how, text)
    const id = this.#ids.get(key) ?? this.#ids.size
    this.#ids.set(key, id)
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
    const look = (key: string): void => {
      const id = this.#ids.get(key)
      if (id !== undefined) found.push(id)
    }
    if (word.startsWith('<')) {
      look(keyOf('kind', word))
      return found
    }
    look(keyOf('word', word))
    if (DIGITS.test(word)) look(keyOf('kind', '<number>'))
    const longest = Math.min(word.length, LONGEST_AFFIX)
    for (let length = 2; length <= longest; length += 1) {
      look(keyOf('prefix', word.slice(0, length)))
      look(keyOf('suffix', word.slice(-length)))
    }
    return found
  }
}

const DIGITS = /^\d+$/u
/** German umlauts written out (`ueberweisen`), which folding leaves as they are. */
const WRITTEN_OUT = /([aou])e/gu

function keyOf(how: WordPattern['how'], text: string): string {
  return how === 'word'
    ? text
    : how === 'prefix'
      ? `${text}*`
      : how === 'suffix'
        ? `*${text}`
        : text
}

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
    if ((ids[next] as readonly number[]).some((id) => wanted.anyOf.includes(id))) {
      const end = matchFrom(steps, step + 1, tokens, ids, next)
      if (end !== undefined) return end
    }
  }
  return wanted.optional ? matchFrom(steps, step + 1, tokens, ids, at) : undefined
}
