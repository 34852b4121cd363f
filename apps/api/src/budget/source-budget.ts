/**
 * The budget of one source: so many points per minute and per UTC day for one network.
 *
 * A source is known only as HMAC-SHA256(key, truncated address), with a key that is drawn anew
 * each UTC day and never leaves this memory: after midnight nobody can tell who asked yesterday.
 */
import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { truncateAddress } from './truncate-address.ts'
import { secondsToMidnight, utcDay } from './utc-day.ts'

/** A source is over its budget; it may come back after so many seconds. */
export interface OverBudget {
  readonly budget: 'minute' | 'day' | 'global'
  readonly retryAfterSeconds: number
}

/** Counts points by source. */
export interface SourceBudget {
  /** Takes points for the source of `address`; undefined when they were there. */
  take(address: string, points: number): Promise<OverBudget | undefined>
}

/** Makes a source budget. `clock` gives milliseconds since 1970. */
export function createSourceBudget(options: {
  readonly perMinute: number
  readonly perDay: number
  readonly clock: () => number
}): SourceBudget {
  const minute = new RateLimiterMemory({ points: options.perMinute, duration: 60 })
  const day = new RateLimiterMemory({ points: options.perDay, duration: 86_400 })
  let key: { readonly day: string; readonly secret: KeyObject } | undefined

  /** The key changes at midnight, so yesterday's counters are never met again and run out by themselves. */
  function sourceOf(address: string, today: string): string {
    if (key?.day !== today) key = { day: today, secret: createSecretKey(randomBytes(32)) }
    const hash = createHmac('sha256', key.secret)
      .update(truncateAddress(address))
      .digest('base64url')
    return hash.slice(0, 22)
  }

  return {
    async take(address, points) {
      const now = options.clock()
      const source = sourceOf(address, utcDay(now))
      const waitMs = await overrun(minute, source, points)
      if (waitMs !== undefined) {
        const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000))
        return { budget: 'minute', retryAfterSeconds }
      }
      if ((await overrun(day, source, points)) === undefined) return undefined
      return { budget: 'day', retryAfterSeconds: secondsToMidnight(now) }
    },
  }
}

/** Milliseconds until the window ends if the points were not there, else undefined. */
async function overrun(
  limiter: RateLimiterMemory,
  source: string,
  points: number,
): Promise<number | undefined> {
  try {
    await limiter.consume(source, points)
    return undefined
  } catch (refusal) {
    // It rejects with its result, which is no error, when the points are used up.
    if (refusal instanceof Error) throw refusal
    const { msBeforeNext } = refusal as { readonly msBeforeNext?: number }
    return msBeforeNext ?? 60_000
  }
}
