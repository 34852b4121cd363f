import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { numberingOf } from '@staysharp/countries'
import { keyPairOf, type Manifest, type ManifestIncident, signManifest } from '@staysharp/exposure'
import { onDisk } from '../disk.ts'
import { MANIFEST } from './manifest-file.ts'
import type { SealPlan } from './seal-options.ts'
import { removeUnnamed } from './sweep.ts'
import type { WorkFolder } from './work-folder.ts'
import { RESUME } from './work-folder.ts'
import type { WrittenIndex } from './write-index.ts'

/** What publishing changed. */
export interface Published {
  readonly manifest: Manifest
  readonly incident: ManifestIncident
  /** Incidents of the epoch before that are no longer offered until they are sealed again. */
  readonly needReseal: readonly string[]
}

/** A verified index, ready to go out. */
export interface ReadyIndex {
  readonly written: WrittenIndex
  readonly entries: number
}

/**
 * Moves the index to its place and then replaces the manifest, each by one rename, so a reader sees
 * the old state or the new one. Then removes index files that neither manifest names: those of the
 * one before stay for clients in flight.
 */
export async function publish(
  plan: SealPlan,
  folder: WorkFolder,
  before: Manifest | undefined,
  ready: ReadyIndex,
): Promise<Published> {
  const incident = manifestIncident(plan, ready)
  const manifest = nextManifest(plan, before, incident)
  const envelope = signManifest(manifest, keyPairOf(plan.signingKey).secretKey)
  await onDisk(async () => {
    const target = join(plan.out, incident.index.path)
    await mkdir(dirname(target), { recursive: true })
    const draft = folder.file(MANIFEST)
    await writeSynced(draft, envelope)
    await rename(ready.written.path, target)
    await syncFolder(dirname(target))
    await rename(draft, join(plan.out, MANIFEST))
    await syncFolder(plan.out)
  }, RESUME)
  await removeUnnamed(plan.out, [manifest, ...(before === undefined ? [] : [before])])
  const kept = new Set(manifest.incidents.map(({ id }) => id))
  const needReseal = (before?.incidents ?? []).map(({ id }) => id).filter((id) => !kept.has(id))
  return { manifest, incident, needReseal }
}

function manifestIncident(plan: SealPlan, ready: ReadyIndex): ManifestIncident {
  const { written, entries } = ready
  const file = `${plan.incident}-${written.sha256.slice(0, 16)}.ssi`
  return {
    id: plan.incident,
    title: plan.title.trim(),
    country: plan.country,
    sealedAt: plan.now().toISOString(),
    entries,
    bits: plan.bits,
    // Without a number plan the crowd is at least the listed numbers themselves.
    anonymitySet: Math.max(numberingOf(plan.country)?.mobile.possible ?? 0, entries),
    index: {
      path: `index/${plan.epochKey.epoch}/${file}`,
      bytes: written.bytes,
      sha256: written.sha256,
      headBytes: written.headBytes,
      headSha256: written.headSha256,
      buckets: written.buckets,
    },
  }
}

function nextManifest(
  plan: SealPlan,
  before: Manifest | undefined,
  incident: ManifestIncident,
): Manifest {
  const { epoch: id, keyId, publicKey, createdAt } = plan.epochKey
  const same = before?.epoch.id === id ? before.incidents : []
  const place = same.findIndex((other) => other.id === incident.id)
  const incidents = place < 0 ? [...same, incident] : same.with(place, incident)
  return {
    format: 'staysharp-manifest/1',
    sequence: (before?.sequence ?? 0) + 1,
    issuedAt: plan.now().toISOString(),
    epoch: { id, keyId, publicKey, createdAt },
    incidents,
  }
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o644)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes a rename in a folder last through a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
