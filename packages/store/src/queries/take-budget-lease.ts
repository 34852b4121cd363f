import { sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { budgetDays } from '../schema.ts'

/**
 * Takes a part of one day's global budget and says how many points were granted: `amount`, or
 * what is left of `limit`, or 0. `day` is a UTC day, `2026-11-22`.
 *
 * One statement, so services that share a database never hand out more than `limit` together, and
 * a service that is killed loses its unused points rather than getting them again.
 */
export async function takeBudgetLease(
  database: Database,
  day: string,
  amount: number,
  limit: number,
): Promise<number> {
  const first = Math.max(0, Math.min(amount, limit))
  const next = sql`greatest(0, least(${amount}::bigint, ${limit}::bigint - ${budgetDays.leased}))`
  const [row] = await database
    .insert(budgetDays)
    .values({ day, leased: first, lastLease: first })
    .onConflictDoUpdate({
      target: budgetDays.day,
      set: { leased: sql`${budgetDays.leased} + ${next}`, lastLease: next },
    })
    .returning({ granted: budgetDays.lastLease })
  return row?.granted ?? 0
}
