import { parsePhone } from '@staysharp/core'
import type { Notation } from '../read/notation.ts'
import type { RowBatch } from '../read/row-cells.ts'

/** Raw cells kept to guess the country from when too few rows are valid. */
const RAW_CELLS = 100

/**
 * A random sample of the identifiers of a list (reservoir sampling, Vitter's algorithm R), to look
 * up in the finished index. In memory only.
 */
export class RowSample {
  readonly #size: number
  readonly #country: string
  readonly #random: () => number
  readonly #identifiers: string[] = []
  readonly #cells: string[] = []
  #notation: Notation | undefined
  #seen = 0

  constructor(size: number, country: string, random: () => number) {
    this.#size = size
    this.#country = country
    this.#random = random
  }

  /** Canonical identifiers, at most `size`. */
  get identifiers(): readonly string[] {
    return this.#identifiers
  }

  /** Some raw cells from the start of the list. */
  get cells(): readonly string[] {
    return this.#cells
  }

  /** How bare digits in those cells are meant. */
  get notation(): Notation | undefined {
    return this.#notation
  }

  /** Takes the cells of a chunk into account. Only cells that are drawn are parsed. */
  add({ cells, notations }: Pick<RowBatch, 'cells' | 'notations'>): void {
    this.#notation ??= notations[0]
    for (const [index, cell] of cells.entries()) {
      this.#seen += 1
      if (this.#cells.length < RAW_CELLS && index % notations.length === 0) this.#cells.push(cell)
      const full = this.#identifiers.length >= this.#size
      const at = full ? Math.floor(this.#random() * this.#seen) : this.#identifiers.length
      if (at >= this.#size) continue
      const bareDigits = notations[index % notations.length] ?? 'national'
      const parsed = parsePhone(cell, this.#country, { bareDigits })
      if (parsed.ok) this.#identifiers[at] = parsed.value.canonical
    }
  }
}
