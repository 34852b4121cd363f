import type { GlobalBudget } from './global-budget.ts'
import type { OverBudget, SourceBudget } from './source-budget.ts'
import { secondsToMidnight } from './utc-day.ts'

/** Both budgets in the order that keeps memory small: an exhausted day makes no new source. */
export interface Budget {
  /** Takes points for an address from both budgets; undefined when they were there. A refusal takes none. */
  take(address: string, points: number): Promise<OverBudget | undefined>
}

/** Joins the budgets of source and day. */
export function createBudget(
  source: SourceBudget,
  global: GlobalBudget,
  clock: () => number,
): Budget {
  const usedUp = (): OverBudget => ({
    budget: 'global',
    retryAfterSeconds: secondsToMidnight(clock()),
  })
  return {
    async take(address, points) {
      if (global.exhausted()) return usedUp()
      const taken = source.take(address, points)
      if (!taken.ok) return taken.failure
      let granted = false
      try {
        granted = await global.take(points)
      } finally {
        if (!granted) taken.value()
      }
      return granted ? undefined : usedUp()
    },
  }
}
