/**
 * The store: what the service has published and how much of the day's budget is gone, in PGlite
 * (one process, a folder) or in PostgreSQL (many services, DATABASE_URL). Same tables, same
 * migrations, same promises; one suite of tests holds both to them.
 */
import type { Result } from '@staysharp/core'
import type { Manifest } from '@staysharp/exposure'
import { openPgliteFolder, openPgliteInMemory } from './open-pglite.ts'
import { openPostgres } from './open-postgres.ts'
import { type EpochRecord, listEpochs } from './queries/list-epochs.ts'
import { type IncidentRecord, listIncidents } from './queries/list-incidents.ts'
import { ping } from './queries/ping.ts'
import { type RefusedManifest, recordManifest } from './queries/record-manifest.ts'
import { takeBudgetLease } from './queries/take-budget-lease.ts'
import { atStoreEdge } from './store-edge.ts'

/** Every function throws `AppError` (`store-unreachable`, `store-full`, `store-failed`…) when the database fails. */
export interface Store {
  readonly driver: 'pglite' | 'postgres'
  /** Records a manifest whole; safe to repeat. One older than recorded, or another of its sequence, is refused. */
  recordManifest(
    manifest: Manifest,
  ): Promise<Result<{ readonly repeated: boolean }, RefusedManifest>>
  listIncidents(): Promise<IncidentRecord[]>
  listEpochs(): Promise<EpochRecord[]>
  /** Takes up to `amount` points of a UTC day's `limit`; says how many were granted. */
  takeBudgetLease(day: string, amount: number, limit: number): Promise<number>
  /** Throws when the database does not answer. */
  ping(): Promise<void>
  /** Lets the database go; may be called again. */
  close(): Promise<void>
}

/** `databaseUrl` wins over `folder`; with neither, the store lives in memory. */
export interface StoreOptions {
  readonly databaseUrl?: string
  readonly folder?: string
}

/**
 * Opens the store and brings its tables up to date.
 *
 * @example
 * const store = await openStore({ folder: 'data/db' })
 * await store.takeBudgetLease('2026-11-22', 500, 1_000_000) // 500
 */
export async function openStore({ databaseUrl, folder }: StoreOptions = {}): Promise<Store> {
  const connection = await atStoreEdge(() => {
    if (databaseUrl !== undefined) return openPostgres(databaseUrl)
    return folder === undefined ? openPgliteInMemory() : openPgliteFolder(folder)
  })
  const { database, driver } = connection
  let closing: Promise<void> | undefined
  return {
    driver,
    recordManifest: (manifest) => atStoreEdge(() => recordManifest(database, manifest)),
    listIncidents: () => atStoreEdge(() => listIncidents(database)),
    listEpochs: () => atStoreEdge(() => listEpochs(database)),
    takeBudgetLease: (day, amount, limit) =>
      atStoreEdge(() => takeBudgetLease(database, day, amount, limit)),
    ping: () => atStoreEdge(() => ping(database)),
    close: () => {
      closing ??= atStoreEdge(() => connection.close())
      return closing
    },
  }
}
