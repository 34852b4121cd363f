/** Walks a view beside the names in it: links and addresses are not rewritten. */
import type { Span } from '../span.ts'

/** Answers, for places in ascending order, whether they lie in a name. */
export class NamesMask {
  readonly #names: readonly { readonly span: Span }[]
  #next = 0

  constructor(names: readonly { readonly span: Span }[]) {
    this.#names = names
  }

  /** Whether the original's `start` lies in a name. Never ask for an earlier place than before. */
  covers(start: number): boolean {
    let name = this.#names[this.#next]
    while (name !== undefined && name.span[1] <= start) {
      this.#next += 1
      name = this.#names[this.#next]
    }
    return name !== undefined && name.span[0] <= start
  }
}
