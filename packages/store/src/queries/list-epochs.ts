import { desc } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { epochs } from '../schema.ts'

/** An epoch as recorded: its id and the public half of its key. */
export interface EpochRecord {
  readonly id: string
  readonly keyId: string
  /** base64url, 32 bytes. */
  readonly publicKey: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** All epochs ever published, the newest first. */
export async function listEpochs(database: Database): Promise<EpochRecord[]> {
  const rows = await database.select().from(epochs).orderBy(desc(epochs.createdAt), epochs.id)
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
}
