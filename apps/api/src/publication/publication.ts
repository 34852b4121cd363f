/**
 * What the service publishes now. The manifest is read at start and again whenever its file
 * changes; a reading that does not hold leaves the last good one in place and becomes the reason
 * why the service says that it is not ready.
 */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isAppError } from '@staysharp/core'
import type { RefusedManifest, Store } from '@staysharp/store'
import type { EpochKey } from '../keys/load-epoch-key.ts'
import {
  type IndexFile,
  type PublicationProblem,
  type Published,
  readPublished,
} from './read-published.ts'

/** The live publication. */
export interface Publication {
  /** The last good manifest, or undefined while there was none. */
  current(): Published | undefined
  /** Why the newest manifest is not served, or undefined when it is. */
  problem(): PublicationProblem | undefined
  /** An index file of the current manifest or the one before, which clients may still hold. */
  file(path: string): IndexFile | undefined
  /** Looks at the folder now; reads it if it changed or did not hold the last time. */
  refresh(): Promise<void>
  /** Refreshes every `everyMs` milliseconds until the function given back is called. */
  watch(everyMs?: number): () => void
}

/** What a publication needs. */
export interface PublicationOptions {
  readonly folder: string
  readonly signer: Uint8Array
  readonly key: EpochKey
  readonly store: Pick<Store, 'recordManifest'>
  /** Told whenever the publication, or the problem with it, is another. */
  readonly onChange?: (event: { sequence: number | undefined; problem: string | undefined }) => void
}

/** Makes a publication; nothing is read before the first `refresh`. */
export function createPublication(options: PublicationOptions): Publication {
  const { folder, signer, key, store, onChange } = options
  let current: Published | undefined
  let previous: Published | undefined
  let problem: PublicationProblem | undefined
  let seen = ''
  let running: Promise<void> | undefined

  async function read(): Promise<void> {
    const mark = await markOf(join(folder, 'manifest.json'))
    if (mark === seen && problem === undefined) return
    seen = mark
    const before = problem?.code
    const next = await readAndRecord()
    problem = next.ok ? undefined : next.problem
    const changed = next.ok && next.published.etag !== current?.etag
    if (changed) {
      previous = current
      current = next.published
    }
    if (changed || problem?.code !== before) {
      onChange?.({ sequence: current?.manifest.sequence, problem: problem?.code })
    }
  }

  async function readAndRecord(): Promise<
    { ok: true; published: Published } | { ok: false; problem: PublicationProblem }
  > {
    const published = await readPublished(folder, signer, key)
    if (!published.ok) return { ok: false, problem: published.failure }
    try {
      const recorded = await store.recordManifest(published.value.manifest)
      if (recorded.ok) return { ok: true, published: published.value }
      return { ok: false, problem: refusalOf(recorded.failure) }
    } catch (error) {
      if (!isAppError(error)) throw error
      return { ok: false, problem: { code: 'store', message: error.message } }
    }
  }

  const refresh = (): Promise<void> => {
    running ??= read().finally(() => {
      running = undefined
    })
    return running
  }
  return {
    current: () => current,
    problem: () => problem,
    file: (path) => current?.files.get(path) ?? previous?.files.get(path),
    refresh,
    watch(everyMs = 2000) {
      const timer = setInterval(() => void refresh(), everyMs)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
}

function refusalOf({ code, offered, recorded }: RefusedManifest): PublicationProblem {
  const why =
    code === 'stale-manifest'
      ? `is older than one already published (sequence ${recorded})`
      : 'is another one than was already published under that sequence'
  const message = `The manifest (sequence ${offered}) ${why}. Put the newest public folder back, or seal again.`
  return { code, message }
}

/** Changes whenever the file is replaced or written. */
async function markOf(path: string): Promise<string> {
  const info = await stat(path, { bigint: true }).catch(() => undefined)
  return info === undefined ? 'none' : `${info.ino} ${info.size} ${info.mtimeNs}`
}
