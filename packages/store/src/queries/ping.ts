import { sql } from 'drizzle-orm'
import type { Database } from '../database.ts'

/** One round trip to the database; throws when there is none to be had. */
export async function ping(database: Database): Promise<void> {
  await database.execute(sql`select 1`)
}
