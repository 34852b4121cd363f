import { fail, ok, type Result } from '@staysharp/core'
import type { TransportFailure } from '@staysharp/exposure'
import { failureOf } from './failure-of.ts'
import { startPatience } from './patience.ts'
import { readBody } from './read-body.ts'
import type { Receipt } from './receipt.ts'

/** The part of `fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** What all requests of one client share. */
export interface Line {
  readonly fetch: Fetch
  readonly receipt: Receipt
  readonly timeoutMs: number
  readonly cancel: AbortSignal | undefined
}

/** One request: where, what, and how much of the answer is read at most. */
export interface Ask {
  readonly url: string
  /** JSON text; makes the request a POST. */
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Past the browser's own cache. */
  readonly fresh?: boolean
  /**
   * `false` for what must leave no trace in the browser's cache: a bucket kept there would tell
   * whoever has the device, or the server when it is not asked for again, which one it was.
   */
  readonly kept?: boolean
  /** Bytes of the answer that are read; more is a `bad-response`, or (`enough`) hung up on. */
  readonly limit: number | ((response: Response) => ReadLimit)
  readonly onBytes?: (receivedBytes: number) => void
}

/** How much is read, and what more of it means. */
export interface ReadLimit {
  readonly bytes: number
  readonly whenFull: 'refuse' | 'enough'
}

/** An answer of status 2xx, read. */
export interface Answer {
  readonly response: Response
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Longest error body that is read. */
const ERROR_LIMIT = 16 * 1024

/** Makes one request and reads its answer; what fails on the way is a value. */
export async function exchange(line: Line, ask: Ask): Promise<Result<Answer, TransportFailure>> {
  if (line.cancel?.aborted) return fail({ code: 'cancelled' })
  const method = ask.body === undefined ? 'GET' : 'POST'
  const sent = new TextEncoder().encode(ask.body ?? '')
  const received = line.receipt.open(method, ask.url, sent.length)
  const patience = startPatience(line.timeoutMs, line.cancel)
  let total = 0
  const onBytes = (bytes: number): void => {
    patience.renew()
    received(bytes)
    total += bytes
    ask.onBytes?.(total)
  }
  try {
    const response = await line.fetch(ask.url, {
      method,
      headers: ask.body === undefined ? { ...ask.headers } : { 'content-type': 'application/json' },
      ...(ask.body === undefined ? {} : { body: sent }),
      ...cacheOf(ask),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: patience.signal,
    })
    patience.renew()
    if (!response.ok) {
      const body = await readBody(response, ERROR_LIMIT, onBytes)
      return fail(failureOf(response, body.ok ? jsonOf(body.value) : undefined))
    }
    const { limit } = ask
    const most: ReadLimit =
      typeof limit === 'number' ? { bytes: limit, whenFull: 'refuse' } : limit(response)
    const bytes = await readBody(response, most.bytes, onBytes, most.whenFull)
    return bytes.ok ? ok({ response, bytes: bytes.value }) : bytes
  } catch {
    // fetch says no more than "failed"; its words differ by browser and may quote the address.
    return fail({ code: patience.verdict() ?? 'offline' })
  } finally {
    patience.end()
  }
}

function cacheOf({ kept, fresh }: Ask): { readonly cache?: RequestCache } {
  if (kept === false) return { cache: 'no-store' }
  return fresh === true ? { cache: 'no-cache' } : {}
}

/** JSON of UTF-8 bytes, or undefined where they are none. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
