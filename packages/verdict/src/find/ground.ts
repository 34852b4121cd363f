/** The text being searched, and which of it has been found to be something already. */
import type { Normalised } from '../normalise/index.ts'
import type { Span } from '../span.ts'
import { originalSpan, type View } from '../view.ts'
import type { Found } from './found.ts'

/** What finders read and add to. The first to find a place keeps it. */
export class Ground {
  readonly plain: View
  readonly folded: View
  readonly #found: Found[] = []
  readonly #taken: Uint8Array

  constructor({ original, plain, folded }: Normalised) {
    this.plain = plain
    this.folded = folded
    this.#taken = new Uint8Array(original.length + 1)
  }

  /** The place in the original of `view.text[start, end)` if nothing was found there yet. */
  free(view: View, start: number, end: number): Span | undefined {
    const span = originalSpan(view, start, end)
    for (let i = span[0]; i < span[1]; i += 1) if (this.#taken[i] === 1) return undefined
    return span
  }

  add(one: Found): void {
    this.#found.push(one)
    this.#taken.fill(1, one.span[0], one.span[1])
  }

  /** All finds in the order of the text. */
  found(): readonly Found[] {
    return this.#found.sort((a, b) => a.span[0] - b.span[0])
  }
}

/** All matches of a global pattern, with their places. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) yield m
}
