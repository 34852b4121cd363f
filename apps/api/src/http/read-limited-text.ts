import { fail, ok, type Result } from '@staysharp/core'
import type { AppContext } from './app-env.ts'
import { hasGone } from './has-gone.ts'

/** Why there is no text: the body is longer than allowed, or the client went away or too slowly. */
export interface NoText {
  readonly code: 'too-large' | 'aborted'
}

/**
 * The body as text, if it is at most `limit` bytes. It counts what arrives, so a missing or lying
 * Content-Length changes nothing, and no more than `limit` is ever held. Bytes that are no UTF-8
 * become replacement characters.
 */
export async function readLimitedText(
  c: AppContext,
  limit: number,
): Promise<Result<string, NoText>> {
  const announced = Number(c.req.header('content-length') ?? 0)
  if (announced > limit) return fail({ code: 'too-large' })
  try {
    // Node's own parser holds a socket to its Content-Length; reading at once saves 30 % of a request.
    if (announced > 0 && c.env?.incoming !== undefined) return ok(await c.req.text())
    return await readChunks(c, limit)
  } catch (error) {
    if (hasGone(c)) return fail({ code: 'aborted' })
    throw error
  }
}

async function readChunks(c: AppContext, limit: number): Promise<Result<string, NoText>> {
  const body = c.req.raw.body
  if (body === null) return ok('')
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > limit) return fail({ code: 'too-large' })
    chunks.push(chunk)
  }
  return ok(Buffer.concat(chunks).toString('utf8'))
}
