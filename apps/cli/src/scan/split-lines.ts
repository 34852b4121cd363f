/**
 * Lines of a stream of bytes in bounded memory: a line longer than the limit comes out as
 * `too-long` without its contents, and reading goes on behind it.
 */
export type Line = { readonly text: string } | { readonly refused: 'too-long' | 'not-utf-8' }

const NEWLINE = 10

/** Gives the lines in order; a newline at the very end begins no further line. */
export async function* splitLines(
  input: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at))
      yield finish()
      from = at + 1
    }
    take(chunk.subarray(from))
  }
  if (length > 0) yield finish()

  function take(part: Uint8Array): void {
    length += part.length
    if (length > limit) parts = []
    else if (part.length > 0) parts.push(part)
  }

  function finish(): Line {
    const whole = length > limit ? undefined : joined(parts)
    parts = []
    length = 0
    if (whole === undefined) return { refused: 'too-long' }
    try {
      return { text: decoder.decode(whole) }
    } catch {
      return { refused: 'not-utf-8' }
    }
  }
}

/** Most lines lie in one chunk, and are not copied. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts
  return parts.length === 1 && first !== undefined ? first : Buffer.concat(parts)
}
