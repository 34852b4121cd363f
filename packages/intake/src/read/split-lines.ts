import { rowTooLong } from './decode-text.ts'
import { MAX_ROW } from './limits.ts'

/**
 * Cuts decoded text into lines (CRLF, LF or CR), a batch for each piece of text. A batch may be
 * empty. Throws `row-too-long`.
 */
export async function* splitLines(
  text: AsyncIterable<string>,
  name: string,
): AsyncGenerator<string[], void, void> {
  let rest = ''
  let row = 0
  for await (const piece of text) {
    const joined = rest + piece
    // A CR at the very end may be half of a CRLF: it waits for the next piece.
    const held = joined.endsWith('\r') ? 1 : 0
    const lines = joined.slice(0, joined.length - held).split(/\r\n|\n|\r/u)
    rest = (lines.pop() ?? '') + joined.slice(joined.length - held)
    row += lines.length
    if (rest.length > MAX_ROW || lines.some((line) => line.length > MAX_ROW)) {
      throw rowTooLong(name, row + 1)
    }
    yield lines
  }
  if (rest !== '') yield [rest.endsWith('\r') ? rest.slice(0, -1) : rest]
}
