/** A data folder as `staysharp key` and `staysharp seal` leave it, small and made up, for tests. */
import { createHash, randomBytes } from 'node:crypto'
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Identifier } from '@staysharp/core'
import { syntheticNumber } from '@staysharp/countries'
import {
  createEpochKey,
  createSigningKey,
  encodeIndex,
  keyPairOf,
  type Manifest,
  type ManifestIncident,
  parseHead,
  signManifest,
  tagOf,
} from '@staysharp/exposure'
import { loadSodiumVoprf } from '@staysharp/exposure/sodium'

const NOW = '2026-11-22T10:00:00.000Z'
const voprf = await loadSodiumVoprf()

/** What is sealed. `padding` adds random entries, about 4.2 bytes of index each. */
export interface SealOptions {
  readonly epoch?: string
  readonly sequence?: number
  readonly incidents?: readonly string[]
  readonly padding?: number
}

/** A data folder. Numbers 0..9 of each incident are listed; number 1000 never is. */
export interface SealedFolder {
  readonly folder: string
  readonly signer: Uint8Array
  /** Seals again into the same folder with the same signing key. */
  seal(options: SealOptions): Promise<Manifest>
}

/** The `i`th made-up phone number. */
export function numberOf(i: number): Identifier {
  return { kind: 'phone', canonical: `tel:${syntheticNumber('BE', 11, i).e164}`, country: 'BE' }
}

/** Makes a data folder under the system's temporary one. */
export async function sealFolder(options: SealOptions = {}): Promise<SealedFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'staysharp-api-'))
  const signing = createSigningKey(randomBytes(32), NOW)
  await mkdir(join(folder, 'keys'), { mode: 0o700 })
  await writeFile(join(folder, 'keys/signing.pub'), `${signing.publicKey}\n`)
  const { secretKey, publicKey } = keyPairOf(signing)
  const sealed: SealedFolder = {
    folder,
    signer: publicKey,
    seal: (again) => sealInto(folder, secretKey, again),
  }
  await sealed.seal(options)
  return sealed
}

async function sealInto(
  folder: string,
  secretKey: Uint8Array,
  { epoch = 'e1', sequence = 1, incidents = ['first'], padding = 0 }: SealOptions,
): Promise<Manifest> {
  const key = createEpochKey(epoch, createHash('sha256').update(epoch).digest(), NOW)
  const keyFile = join(folder, 'keys', `${epoch}.key`)
  await writeFile(keyFile, JSON.stringify(key))
  await chmod(keyFile, 0o600)
  const { publicKey, keyId } = key
  const epochSecret = keyPairOf(key).secretKey
  const listed = Array.from({ length: 10 }, (_, i) => tagOf(voprf.evaluate(epochSecret, utf8(i))))
  const noise = new BigUint64Array(randomBytes(padding * 8).buffer.slice(0, padding * 8))
  const index = encodeIndex({ epoch, keyId, bits: 32, tags: [...listed, ...noise] })
  const manifest: Manifest = {
    format: 'staysharp-manifest/1',
    sequence,
    issuedAt: NOW,
    epoch: { id: epoch, keyId, publicKey, createdAt: NOW },
    incidents: incidents.map((id) => incidentOf(id, epoch, index)),
  }
  for (const incident of manifest.incidents) {
    const path = join(folder, 'public', incident.index.path)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, index)
  }
  await mkdir(join(folder, 'public'), { recursive: true })
  await writeFile(join(folder, 'public/manifest.json'), signManifest(manifest, secretKey))
  return manifest
}

const utf8 = (i: number): Uint8Array => new TextEncoder().encode(numberOf(i).canonical)
const hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function incidentOf(id: string, epoch: string, file: Uint8Array): ManifestIncident {
  const head = parseHead(file)
  if (!head.ok) throw new Error(head.failure.code)
  const { headBytes, buckets, layout } = head.value
  return {
    id,
    title: `Incident ${id}`,
    country: 'BE',
    sealedAt: NOW,
    entries: layout.entries,
    bits: layout.bits,
    anonymitySet: 50_000_000,
    index: {
      path: `index/${epoch}/${id}-${hex(file).slice(0, 16)}.ssi`,
      bytes: file.length,
      sha256: hex(file),
      headBytes,
      headSha256: hex(file.subarray(0, headBytes)),
      buckets: buckets.length,
    },
  }
}
