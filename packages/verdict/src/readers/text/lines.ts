/** A text as its lines, each with its place, without copying the text apart. */
export interface Line {
  readonly start: number
  /** Before the line's end characters. */
  readonly end: number
}

/** The lines of a text in order; `\n`, `\r\n` and `\r` end one. The last may be empty. */
export function* linesOf(text: string): Generator<Line> {
  let start = 0
  // A text without a single \n but with \r comes from an old Mac.
  const mark = text.includes('\n') ? '\n' : '\r'
  while (start <= text.length) {
    const found = text.indexOf(mark, start)
    const stop = found === -1 ? text.length : found
    const end = stop > start && mark === '\n' && text[stop - 1] === '\r' ? stop - 1 : stop
    yield { start, end }
    start = stop + 1
  }
}
