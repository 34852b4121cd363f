/**
 * A rewritten form of a text that remembers where each of its UTF-16 units came from, so that what
 * is found in it can be pointed at in the original.
 */
import type { Span } from './span.ts'

export interface View {
  readonly text: string
  /** `text[i]` came from `original.slice(starts[i], ends[i])`. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** The place in the original of `view.text.slice(start, end)`; an empty range is an empty place. */
export function originalSpan(view: View, start: number, end: number): Span {
  const first = view.starts[start] ?? view.ends[view.text.length - 1] ?? 0
  return end > start ? [first, view.ends[end - 1] ?? first] : [first, first]
}
