/** What normalising had to undo, kept as evidence. */
import type { Span } from '../span.ts'

/** A trick that was taken back, and where in the original it stood. */
export interface Undone {
  readonly kind: 'invisible' | 'bidi' | 'confusable' | 'leet' | 'spaced'
  readonly span: Span
}

/** Collects tricks; neighbours of one kind become one. */
export class UndoneList {
  readonly #found: Undone[] = []

  add(kind: Undone['kind'], start: number, end: number): void {
    const last = this.#found.at(-1)
    if (last?.kind === kind && last.span[1] === start) {
      this.#found[this.#found.length - 1] = { kind, span: [last.span[0], end] }
      return
    }
    this.#found.push({ kind, span: [start, end] })
  }

  /** In the order of the text. */
  list(): readonly Undone[] {
    return this.#found.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  }
}
