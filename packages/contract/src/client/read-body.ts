import { fail, ok, type Result } from '@staysharp/core'
import type { TransportFailure } from '@staysharp/exposure'

/**
 * Reads a body to its end, but never more than `limit` bytes, and never allocates by what the
 * other side announces: memory grows with what has really arrived. `whenFull` says what a longer
 * body means: a `bad-response`, or (for a server that ignores Range) that enough has been read.
 */
export async function readBody(
  response: Response,
  limit: number,
  onBytes: (bytes: number) => void,
  whenFull: 'refuse' | 'enough' = 'refuse',
): Promise<Result<Uint8Array<ArrayBuffer>, TransportFailure>> {
  if (response.body === null) return ok(new Uint8Array())
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    onBytes(value.length)
    if (length > limit || (length === limit && whenFull === 'enough')) {
      // A server may go on for ever: hang up, and do not wait for it to agree.
      reader.cancel().catch(() => {})
      if (whenFull === 'refuse') return fail({ code: 'bad-response' })
      chunks.push(value.subarray(0, value.length - (length - limit)))
      length = limit
      break
    }
    chunks.push(value)
  }
  return ok(joined(chunks, length))
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
