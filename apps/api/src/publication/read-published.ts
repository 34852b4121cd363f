/**
 * One reading of the public folder: the signed manifest and the index files that it names, or the
 * reason why they cannot be served. Nothing is served that is not signed, complete and of our key.
 */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '@staysharp/core'
import { MAX_ENVELOPE_BYTES, type Manifest, openManifest } from '@staysharp/exposure'
import type { EpochKey } from '../keys/load-epoch-key.ts'

/** A manifest with its envelope as sealed, and where its index files are. */
export interface Published {
  readonly manifest: Manifest
  readonly envelope: string
  /** Strong ETag of the envelope. */
  readonly etag: string
  /** By path as the manifest names it, `index/<epoch>/<file>.ssi`. */
  readonly files: ReadonlyMap<string, IndexFile>
}

/** An index file on disk. */
export interface IndexFile {
  readonly location: string
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
}

/** Why nothing (new) is served. `message` is a sentence for the operator, without paths or secrets. */
export interface PublicationProblem {
  readonly code:
    | 'no-manifest'
    | 'bad-manifest'
    | 'bad-signature'
    | 'wrong-key'
    | 'missing-index'
    | 'stale-manifest'
    | 'conflicting-manifest'
    | 'store'
  readonly message: string
}

/** Reads the manifest in `folder`, checks signature, key and files. */
export async function readPublished(
  folder: string,
  signer: Uint8Array,
  key: EpochKey,
): Promise<Result<Published, PublicationProblem>> {
  const envelope = await readEnvelope(join(folder, 'manifest.json'))
  if (envelope === undefined) {
    return problem('no-manifest', 'There is no manifest yet. Seal a list with "staysharp seal".')
  }
  const opened = openManifest(envelope, signer)
  if (!opened.ok) {
    return opened.failure.code === 'bad-signature'
      ? problem(
          'bad-signature',
          'The manifest is not signed by the signing key this service knows, or was changed. Seal again, or correct STAYSHARP_SIGNER.',
        )
      : problem('bad-manifest', 'The manifest is damaged. Seal again, or put back a backup of it.')
  }
  const manifest = opened.value
  const { epoch } = manifest
  if (epoch.id !== key.epoch || epoch.keyId !== key.keyId || epoch.publicKey !== key.publicKey) {
    return problem(
      'wrong-key',
      'The epoch key is not the one the lists were sealed with. Start the service with that key, or seal again with this one.',
    )
  }
  const files = new Map<string, IndexFile>()
  for (const { index } of manifest.incidents) {
    const location = join(folder, index.path)
    const info = await stat(location).catch(() => undefined)
    if (info?.size !== index.bytes) {
      return problem(
        'missing-index',
        'An index file that the manifest names is missing or has another size. Copy the whole public folder again, or seal again.',
      )
    }
    files.set(index.path, { location, bytes: index.bytes, sha256: index.sha256 })
  }
  const etag = `"${createHash('sha256').update(envelope).digest('hex')}"`
  return ok({ manifest, envelope, etag, files })
}

async function readEnvelope(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path)
    // Too large to be one; openManifest refuses the empty text as damaged.
    return size > MAX_ENVELOPE_BYTES ? '' : await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}

function problem(
  code: PublicationProblem['code'],
  message: string,
): Result<never, PublicationProblem> {
  return fail({ code, message })
}
