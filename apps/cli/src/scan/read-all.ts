/** All bytes of a stream, up to a limit. */
import { fail, ok, type Result } from '@staysharp/core'
import type { SourceRefusal } from './source.ts'

/** A chat export with its pictures; the readers have tighter limits of their own. */
const MOST_BYTES = 1024 * 1024 * 1024

/** Reads to the end, or refuses what has none. */
export async function readAll(
  input: AsyncIterable<Uint8Array>,
): Promise<Result<Uint8Array, SourceRefusal>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of input) {
    parts.push(part)
    size += part.length
    if (size > MOST_BYTES) return fail({ group: 'file', code: 'too-large', limit: MOST_BYTES })
  }
  return ok(Buffer.concat(parts))
}
