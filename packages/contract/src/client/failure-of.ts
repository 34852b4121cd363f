import type { TransportFailure } from '@staysharp/exposure'
import * as v from 'valibot'
import { errorBodySchema } from '../schemas/error-body.ts'

/** A day: no server of ours asks for more, and a foreign one shall not hold a person longer. */
const LONGEST_WAIT = 86_400

/** What an answer that is no success means. `body` is its JSON, or undefined where it had none. */
export function failureOf(response: Response, body: unknown): TransportFailure {
  const parsed = v.safeParse(errorBodySchema, body)
  const error = parsed.success ? parsed.output.error : undefined
  if (response.status === 429) {
    const seconds = error?.retryAfterSeconds ?? Number(response.headers.get('retry-after'))
    return Number.isInteger(seconds) && seconds > 0
      ? { code: 'over-budget', retryAfterSeconds: Math.min(seconds, LONGEST_WAIT) }
      : { code: 'over-budget' }
  }
  if (response.status === 409 && error?.code === 'wrong-epoch') return { code: 'wrong-epoch' }
  if (response.status === 503) return { code: 'not-ready' }
  return { code: response.status >= 500 ? 'server-error' : 'bad-response' }
}
