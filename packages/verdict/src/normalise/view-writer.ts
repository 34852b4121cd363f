/** Writing a view: pieces of text, each with the place in the original it stands for. */
import type { View } from '../view.ts'

/** Offsets 0, 1, 2, ...: shared by all views that change nothing, because most messages are plain. */
let offsets = Uint32Array.from({ length: 4096 }, (_, i) => i)

/** The view of a text that stays as it is. Its arrays are shared: nobody writes into a view. */
export function unchanged(text: string): View {
  if (text.length + 1 > offsets.length) {
    offsets = Uint32Array.from({ length: 2 * text.length + 2 }, (_, i) => i)
  }
  return {
    text,
    starts: offsets.subarray(0, text.length),
    ends: offsets.subarray(1, text.length + 1),
  }
}

/** Grows with what is written; `view()` gives the result. */
export class ViewWriter {
  #starts: Uint32Array
  #ends: Uint32Array
  #length = 0
  #text = ''

  constructor(expected: number) {
    this.#starts = new Uint32Array(expected + 16)
    this.#ends = new Uint32Array(expected + 16)
  }

  /** Writes `piece`, all of which stands for `original[start, end)`. */
  put(piece: string, start: number, end: number): void {
    this.#room(piece.length)
    for (let i = 0; i < piece.length; i += 1) {
      this.#starts[this.#length] = start
      this.#ends[this.#length] = end
      this.#length += 1
    }
    this.#text += piece
  }

  /** Writes `original[from, to)` as it is. */
  keep(original: string, from: number, to: number): void {
    this.#room(to - from)
    for (let i = from; i < to; i += 1) {
      this.#starts[this.#length] = i
      this.#ends[this.#length] = i + 1
      this.#length += 1
    }
    this.#text += original.slice(from, to)
  }

  /** Writes `source.text[from, to)` as it is. */
  copy(source: View, from: number, to: number): void {
    if (to > from) this.copyAs(source.text.slice(from, to), source, from)
  }

  /** Writes `piece` in the place of as many units of `source` from `from` on. */
  copyAs(piece: string, source: View, from: number): void {
    this.#room(piece.length)
    // A loop: most pieces are short, and for those it is faster than `set` of a subarray.
    for (let i = from; i < from + piece.length; i += 1) {
      this.#starts[this.#length] = source.starts[i] ?? 0
      this.#ends[this.#length] = source.ends[i] ?? 0
      this.#length += 1
    }
    this.#text += piece
  }

  view(): View {
    return {
      text: this.#text,
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    }
  }

  #room(more: number): void {
    const needed = this.#length + more
    if (needed <= this.#starts.length) return
    this.#starts = grown(this.#starts, needed)
    this.#ends = grown(this.#ends, needed)
  }
}

function grown(old: Uint32Array, needed: number): Uint32Array {
  const bigger = new Uint32Array(2 * needed)
  bigger.set(old)
  return bigger
}
