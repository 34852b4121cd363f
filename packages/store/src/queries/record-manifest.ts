import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '@staysharp/core'
import type { Manifest, ManifestIncident } from '@staysharp/exposure'
import { and, desc, eq, notInArray, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { epochs, incidents, manifests } from '../schema.ts'

/**
 * The manifest is older than one that was already published (`stale-manifest`), or another one of
 * the same sequence (`conflicting-manifest`); nothing was changed.
 */
export interface RefusedManifest {
  readonly code: 'stale-manifest' | 'conflicting-manifest'
  readonly recorded: number
  readonly offered: number
}

/** Held while a manifest is recorded, so that two services take turns. Any fixed number does. */
const RECORDING_LOCK = 6_207_101

/**
 * Records a published manifest: its epoch, its incidents, and as `withdrawn` those that it no
 * longer names. All or nothing, and the same again when repeated. `repeated` tells that this
 * manifest was already known.
 */
export async function recordManifest(
  database: Database,
  manifest: Manifest,
): Promise<Result<{ readonly repeated: boolean }, RefusedManifest>> {
  return database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${RECORDING_LOCK})`)
    const [newest] = await transaction
      .select({ sequence: manifests.sequence, digest: manifests.digest })
      .from(manifests)
      .orderBy(desc(manifests.sequence))
      .limit(1)
    const recorded = newest?.sequence ?? -1
    if (manifest.sequence < recorded) {
      return fail({ code: 'stale-manifest', recorded, offered: manifest.sequence })
    }
    const repeated = manifest.sequence === recorded
    const digest = digestOf(manifest)
    if (repeated && newest?.digest !== '' && newest?.digest !== digest) {
      return fail({ code: 'conflicting-manifest', recorded, offered: manifest.sequence })
    }
    await writeEpoch(transaction, manifest, digest)
    for (const incident of manifest.incidents) {
      await writeIncident(transaction, manifest.epoch.id, incident)
    }
    await withdrawOthers(transaction, manifest.incidents)
    return ok({ repeated })
  })
}

/**
 * SHA-256 of the content, hex. `openManifest` gives the fields in the order of its schema, so the same
 * manifest is the same text whichever way it was written.
 */
function digestOf(manifest: Manifest): string {
  return createHash('sha256').update(JSON.stringify(manifest)).digest('hex')
}

async function writeEpoch(
  database: Database,
  { epoch, ...manifest }: Manifest,
  digest: string,
): Promise<void> {
  const row = {
    keyId: epoch.keyId,
    publicKey: epoch.publicKey,
    createdAt: new Date(epoch.createdAt),
  }
  await database
    .insert(epochs)
    .values({ id: epoch.id, ...row })
    .onConflictDoUpdate({ target: epochs.id, set: row })
  const published = { epochId: epoch.id, digest, issuedAt: new Date(manifest.issuedAt) }
  await database
    .insert(manifests)
    .values({ sequence: manifest.sequence, ...published })
    .onConflictDoUpdate({ target: manifests.sequence, set: published })
}

async function writeIncident(
  database: Database,
  epochId: string,
  incident: ManifestIncident,
): Promise<void> {
  const row = {
    epochId,
    title: incident.title,
    country: incident.country,
    entries: incident.entries,
    bits: incident.bits,
    anonymitySet: Math.round(incident.anonymitySet),
    sealedAt: new Date(incident.sealedAt),
    state: 'published' as const,
  }
  await database
    .insert(incidents)
    .values({ id: incident.id, ...row })
    .onConflictDoUpdate({ target: incidents.id, set: row })
}

async function withdrawOthers(
  database: Database,
  named: readonly ManifestIncident[],
): Promise<void> {
  const published = eq(incidents.state, 'published')
  const ids = named.map((incident) => incident.id)
  await database
    .update(incidents)
    .set({ state: 'withdrawn' })
    .where(ids.length === 0 ? published : and(published, notInArray(incidents.id, ids)))
}
