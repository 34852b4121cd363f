/**
 * A message as words. What find recognised (a link, a phone number, an amount) is one token with
 * its kind instead of words, so that a rule can say `pay .. <amount>`.
 */
import type { Span } from '../span.ts'
import type { View } from '../view.ts'

export interface Token {
  /** Folded word, or `<kind>` for something found. */
  readonly word: string
  /** Offsets in the folded view. */
  readonly start: number
  readonly end: number
  /** Which sentence or line of the message, from 0. */
  readonly sentence: number
}

/** Something found in the message, in offsets of the original. */
export interface Placed {
  readonly kind: string
  readonly span: Span
}

/** Deadlines are made of words that rules need too. */
const TRANSPARENT: ReadonlySet<string> = new Set(['deadline'])
/** English contractions stay one word (`don't` > `dont`); elsewhere an apostrophe ends a word (`l'argent`). */
const WORD = /[\p{L}\p{N}]+(?:['’](?:s|t|ll|re|ve|m|d|n)(?![\p{L}\p{N}]))?/gu
const APOSTROPHE = /['’]/gu
const SENTENCE_END = /[.!?…\n]/u

/** Words of a piece of text that stands alone, such as a phrase of a rule. */
export function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => word.replace(APOSTROPHE, ''))
}

/** The tokens of a folded text in order. `found` is sorted. */
export function tokensOf(folded: View, found: readonly Placed[]): Token[] {
  const opaque = found.filter((each) => !TRANSPARENT.has(each.kind))
  const tokens: Token[] = []
  const { text, starts } = folded
  let sentence = 0
  let last = 0
  let next = 0
  const push = (word: string, start: number, end: number): void => {
    if (start > last && SENTENCE_END.test(text.slice(last, start))) sentence += 1
    tokens.push({ word, start, end, sentence })
    last = end
  }
  const pushFound = (until: number): void => {
    for (; next < opaque.length; next += 1) {
      const one = opaque[next] as Placed
      if (one.span[0] > until) return
      const start = lowerBound(starts, one.span[0])
      push(`<${one.kind}>`, Math.max(start, last), Math.max(lowerBound(starts, one.span[1]), last))
    }
  }
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const [raw] = match
    pushFound(starts[match.index] ?? 0)
    if (match.index < last) continue
    push(
      raw.includes("'") || raw.includes('’') ? raw.replace(APOSTROPHE, '') : raw,
      match.index,
      match.index + raw.length,
    )
  }
  pushFound(Number.POSITIVE_INFINITY)
  return tokens
}

/** The first index whose value is at least `wanted`. */
function lowerBound(sorted: Uint32Array, wanted: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
