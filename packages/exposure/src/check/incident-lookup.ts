import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { fail, ok, type Result } from '@staysharp/core'
import { type IndexHead, parseHead } from '../index-file/head.ts'
import { bucketOfTag, bucketRange, lookupInBucket, lookupInFile } from '../index-file/lookup.ts'
import type { Manifest, ManifestIncident } from '../manifest/manifest.ts'
import type { CheckTransport, TransportFailure } from './check-transport.ts'

/** An index that is not the one the signed manifest names, or does not decode. */
export interface LookupFailure {
  readonly code: 'bad-index'
}

interface Lookup {
  readonly manifest: Manifest
  readonly incident: ManifestIncident
  readonly tag: bigint
  readonly transport: CheckTransport
  readonly onBytes: (received: number) => void
}

type Listed = Promise<Result<boolean, TransportFailure | LookupFailure>>

/** Fetches the head and one bucket, each checked: manifest > head > bucket. */
export async function lookupQuick(lookup: Lookup): Listed {
  const { incident, tag, transport, onBytes } = lookup
  const { index } = incident
  const headBytes = await transport.indexRange(index.path, 0, index.headBytes)
  if (!headBytes.ok) return headBytes
  const head = trustedHead(lookup, headBytes.value)
  if (head === undefined) return fail({ code: 'bad-index' })
  const number = bucketOfTag(head, tag)
  const range = bucketRange(head, number)
  const bytes = await transport.indexRange(index.path, range.offset, range.length)
  if (!bytes.ok) return bytes
  onBytes(headBytes.value.length + bytes.value.length)
  const length = head.buckets[number]?.length ?? 0
  const bucket = bytes.value.subarray(range.skip, range.skip + length)
  return trusted(lookupInBucket(head, tag, bucket))
}

/** Fetches the whole file and checks it against the manifest. */
export async function lookupFull({ incident, tag, transport, onBytes }: Lookup): Listed {
  const { index } = incident
  const file = await transport.indexFile(index.path, index.bytes, onBytes)
  if (!file.ok) return file
  if (file.value.length !== index.bytes || bytesToHex(sha256(file.value)) !== index.sha256) {
    return fail({ code: 'bad-index' })
  }
  return trusted(lookupInFile(file.value, tag))
}

/** The head, if it is the one the manifest names, of this epoch and key. */
function trustedHead({ manifest, incident }: Lookup, bytes: Uint8Array): IndexHead | undefined {
  if (bytesToHex(sha256(bytes)) !== incident.index.headSha256) return undefined
  const head = parseHead(bytes)
  if (!head.ok) return undefined
  const { epoch, keyId, layout, fileBytes } = head.value
  const named =
    epoch === manifest.epoch.id &&
    keyId === manifest.epoch.keyId &&
    layout.entries === incident.entries &&
    layout.bits === incident.bits &&
    fileBytes === incident.index.bytes
  return named ? head.value : undefined
}

function trusted(listed: ReturnType<typeof lookupInFile>): Result<boolean, LookupFailure> {
  return listed.ok ? ok(listed.value) : fail({ code: 'bad-index' })
}
