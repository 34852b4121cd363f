import { desc } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { incidents } from '../schema.ts'

/** An incident as last published. */
export interface IncidentRecord {
  readonly id: string
  readonly title: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly epoch: string
  readonly entries: number
  /** Golomb-Rice parameter: one in 2^bits unlisted identifiers would be told wrongly that it is listed. */
  readonly bits: number
  /** Possible numbers of the country: what a number hides among, before the buckets divide it. */
  readonly anonymitySet: number
  /** ISO 8601, UTC. */
  readonly sealedAt: string
  readonly state: 'published' | 'withdrawn'
}

/** All incidents ever published, the newest first; withdrawn ones included. */
export async function listIncidents(database: Database): Promise<IncidentRecord[]> {
  const rows = await database
    .select({
      id: incidents.id,
      title: incidents.title,
      country: incidents.country,
      epoch: incidents.epochId,
      entries: incidents.entries,
      bits: incidents.bits,
      anonymitySet: incidents.anonymitySet,
      sealedAt: incidents.sealedAt,
      state: incidents.state,
    })
    .from(incidents)
    .orderBy(desc(incidents.sealedAt), incidents.id)
  return rows.map((row) => ({ ...row, sealedAt: row.sealedAt.toISOString() }))
}
