/**
 * The budget of everybody together: so many points per UTC day, counted in the store.
 *
 * Points are taken from the store in leases, so that a request rarely waits for the database; what
 * a killed process had leased is lost and not given out again, so a restart never resets a budget.
 */
import type { Store } from '@staysharp/store'
import { utcDay } from './utc-day.ts'

/** Counts points of the day. */
export interface GlobalBudget {
  /** Nothing is left today; known without asking the store. */
  exhausted(): boolean
  /** Takes points; false when too few are left today. Throws `AppError` when the store fails. */
  take(points: number): Promise<boolean>
}

/** Points of one lease: at 1,000 evaluations a second one query every half second. */
const LEASE = 500

/** Makes the global budget. `clock` gives milliseconds since 1970. */
export function createGlobalBudget(options: {
  readonly perDay: number
  readonly store: Pick<Store, 'takeBudgetLease'>
  readonly clock: () => number
}): GlobalBudget {
  const { perDay, store, clock } = options
  let state = { day: '', left: 0, last: false }
  let leasing: Promise<void> | undefined

  function today(): typeof state {
    const day = utcDay(clock())
    if (state.day !== day) state = { day, left: 0, last: false }
    return state
  }

  async function lease(points: number): Promise<void> {
    const mine = today()
    const amount = Math.max(LEASE, points)
    const granted = await store.takeBudgetLease(mine.day, amount, perDay)
    mine.left += granted
    if (granted < amount) mine.last = true
  }

  return {
    exhausted: () => today().last && today().left === 0,
    async take(points) {
      for (;;) {
        const now = today()
        if (now.left >= points) {
          now.left -= points
          return true
        }
        if (now.last) return false
        // One lease at a time: whoever waits looks again when it is there.
        leasing ??= lease(points).finally(() => {
          leasing = undefined
        })
        await leasing
      }
    },
  }
}
