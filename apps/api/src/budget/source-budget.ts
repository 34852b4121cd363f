/**
 * The budget of one source: so many points per minute and per UTC day for one network.
 *
 * A source is known only as HMAC-SHA256(key, truncated address), with a key that is drawn anew
 * each UTC day and never leaves this memory: after midnight nobody can tell who asked yesterday.
 *
 * Two plain maps hold the counts, and not a limiter library: rate-limiter-flexible keeps a timer
 * and records for each source until its day is over, 3 kB of memory where two map entries take 100
 * bytes (65,536 sources: 199 MB, now 23), and it takes points also when it refuses. The maps are
 * dropped whole with their day or minute, and end at `maxSources`: sources that come later are
 * counted by larger network, so that a great many addresses fill no memory and gain no points.
 */
import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { fail, ok, type Result } from '@staysharp/core'
import { truncateAddress, widenNetwork } from './truncate-address.ts'
import { secondsToMidnight, utcDay } from './utc-day.ts'

/** A source is over its budget; it may come back after so many seconds. */
export interface OverBudget {
  readonly budget: 'minute' | 'day' | 'global'
  readonly retryAfterSeconds: number
}

/** Undoes a taking, for points that were not used after all. */
export type GiveBack = () => void

/** Counts points by source. */
export interface SourceBudget {
  /** Takes all points for the source of `address`, or none of them. */
  take(address: string, points: number): Result<GiveBack, OverBudget>
}

/** Measured: 25 MB. A fifth as many larger networks are counted on top, then all others as one. */
const MAX_SOURCES = 250_000

const MINUTE = 60_000

/** Points by source in one minute or day. Points given back late count for the period they were taken in. */
interface Period {
  readonly name: string | number
  readonly taken: Map<string, number>
}

/** Makes a source budget. `clock` gives milliseconds since 1970. */
export function createSourceBudget(options: {
  readonly perMinute: number
  readonly perDay: number
  readonly clock: () => number
  readonly maxSources?: number
}): SourceBudget {
  const { perMinute, perDay, clock, maxSources = MAX_SOURCES } = options
  let minute: Period = { name: '', taken: new Map() }
  let day: Period & { readonly key: KeyObject } = newDay('')

  function sourceOf(address: string): string {
    const network = truncateAddress(address)
    const wide = widenNetwork(network)
    const most = [maxSources, Math.ceil(maxSources * 1.2)]
    for (const [i, name] of [network, wide].entries()) {
      const source = createHmac('sha256', day.key)
        .update(name)
        .digest()
        .toString('base64url', 0, 16)
      if (day.taken.has(source) || day.taken.size < (most[i] ?? 0)) return source
    }
    return 'rest'
  }

  return {
    take(address, points) {
      const now = clock()
      const today = utcDay(now)
      if (day.name !== today) day = newDay(today)
      const since = Math.floor(now / MINUTE)
      if (minute.name !== since) minute = { name: since, taken: new Map() }
      const source = sourceOf(address)
      if (left(minute, source, perMinute) < points) {
        const retryAfterSeconds = Math.max(1, Math.ceil(((since + 1) * MINUTE - now) / 1000))
        return fail({ budget: 'minute', retryAfterSeconds })
      }
      if (left(day, source, perDay) < points) {
        return fail({ budget: 'day', retryAfterSeconds: secondsToMidnight(now) })
      }
      const periods = [minute, day]
      for (const period of periods) count(period, source, points)
      return ok(() => {
        for (const period of periods) count(period, source, -points)
      })
    },
  }
}

function newDay(name: string): Period & { readonly key: KeyObject } {
  return { name, taken: new Map(), key: createSecretKey(randomBytes(32)) }
}

function left({ taken }: Period, source: string, budget: number): number {
  return budget - (taken.get(source) ?? 0)
}

/** A source that has nothing taken is forgotten. */
function count({ taken }: Period, source: string, points: number): void {
  const total = (taken.get(source) ?? 0) + points
  if (total === 0) taken.delete(source)
  else taken.set(source, total)
}
