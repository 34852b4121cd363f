import { sha256 } from '@noble/hashes/sha2.js'
import { fail, ok, type Result } from '@staysharp/core'
import { type Layout, layoutOf, MAX_BITS, MIN_BITS } from './layout.ts'

/**
 * The head of an index file, format SSIX version 1 (docs/index-format.md). Big-endian throughout:
 *
 *   0  4  "SSIX"          16 32  epoch id, ASCII, zero-padded
 *   4  1  version, 1      48  8  key id
 *   5  1  f               56  4  bytes of the head
 *   6  2  zero            60  4  zero
 *   8  4  N               64 40  per bucket: bytes (4), entries (4), SHA-256 (32)
 *  12  4  buckets            32  SHA-256 of all before
 *
 * Buckets follow without gaps, so their offsets are the running sum of their lengths.
 */

const FIXED = 64
const ROW = 40
const DIGEST = 32
const MAGIC = 0x53534958
const VERSION = 1

/** A bucket is about 64 KiB; one far beyond is damage, and nobody allocates for it. */
const MAX_BUCKET_BYTES = 1 << 20

/** One bucket: where it lies in the file, how many entries it codes, and its SHA-256. */
export interface Bucket {
  readonly offset: number
  readonly length: number
  readonly entries: number
  readonly sha256: Uint8Array
}

/** A parsed head. */
export interface IndexHead {
  readonly epoch: string
  /** 16 hex digits. */
  readonly keyId: string
  readonly layout: Layout
  readonly headBytes: number
  readonly fileBytes: number
  readonly buckets: readonly Bucket[]
}

/** Why bytes are not an index: cut short, not one at all, of a version we do not read, or damaged. */
export interface IndexFailure {
  readonly code: 'truncated' | 'not-an-index' | 'unsupported-version' | 'damaged'
}

/** The size of a head with that many buckets. */
export function headBytesOf(buckets: number): number {
  return FIXED + ROW * buckets + DIGEST
}

/** Writes a head. `epoch` is at most 32 ASCII characters, `keyId` 16 hex digits; buckets in order. */
export function writeHead(
  head: Pick<IndexHead, 'epoch' | 'keyId' | 'layout'>,
  buckets: readonly Pick<Bucket, 'length' | 'entries' | 'sha256'>[],
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headBytesOf(buckets.length))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC)
  view.setUint8(4, VERSION)
  view.setUint8(5, head.layout.bits)
  view.setUint32(8, head.layout.entries)
  view.setUint32(12, buckets.length)
  bytes.set(new TextEncoder().encode(head.epoch).subarray(0, 32), 16)
  view.setBigUint64(48, BigInt(`0x${head.keyId}`))
  view.setUint32(56, bytes.length)
  for (const [i, bucket] of buckets.entries()) {
    view.setUint32(FIXED + ROW * i, bucket.length)
    view.setUint32(FIXED + ROW * i + 4, bucket.entries)
    bytes.set(bucket.sha256, FIXED + ROW * i + 8)
  }
  bytes.set(sha256(bytes.subarray(0, -DIGEST)), bytes.length - DIGEST)
  return bytes
}

/** Reads the head at the start of `bytes` (a whole file, or just its head). Allocates nothing the bytes do not fill. */
export function parseHead(bytes: Uint8Array): Result<IndexHead, IndexFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < FIXED) return fail({ code: 'truncated' })
  if (view.getUint32(0) !== MAGIC) return fail({ code: 'not-an-index' })
  if (view.getUint8(4) !== VERSION) return fail({ code: 'unsupported-version' })
  const [bits, entries, count] = [view.getUint8(5), view.getUint32(8), view.getUint32(12)]
  const headBytes = view.getUint32(56)
  if (bits < MIN_BITS || bits > MAX_BITS || entries === 0) return fail({ code: 'damaged' })
  const layout = layoutOf(entries, bits)
  if (count !== layout.buckets || headBytes !== headBytesOf(count)) return fail({ code: 'damaged' })
  if (bytes.length < headBytes) return fail({ code: 'truncated' })
  const digest = sha256(bytes.subarray(0, headBytes - DIGEST))
  if (!sameBytes(digest, bytes.subarray(headBytes - DIGEST, headBytes)))
    return fail({ code: 'damaged' })
  const buckets = parseRows(view, bytes, layout, headBytes)
  if (buckets === undefined) return fail({ code: 'damaged' })
  const last = buckets.at(-1)
  const epoch = new TextDecoder().decode(bytes.subarray(16, 48)).replace(/\0+$/u, '')
  const keyId = view.getBigUint64(48).toString(16).padStart(16, '0')
  const fileBytes = last === undefined ? headBytes : last.offset + last.length
  return ok({ epoch, keyId, layout, headBytes, fileBytes, buckets })
}

function parseRows(
  view: DataView,
  bytes: Uint8Array,
  layout: Layout,
  headBytes: number,
): Bucket[] | undefined {
  const buckets: Bucket[] = []
  let offset = headBytes
  let total = 0
  for (let i = 0; i < layout.buckets; i++) {
    const at = FIXED + ROW * i
    const [length, entries] = [view.getUint32(at), view.getUint32(at + 4)]
    // An entry takes at least f + 1 bits: a row that claims more entries than its bytes hold is damage.
    if (length > MAX_BUCKET_BYTES || entries * (layout.bits + 1) > length * 8) return undefined
    buckets.push({ offset, length, entries, sha256: bytes.slice(at + 8, at + ROW) })
    offset += length
    total += entries
  }
  return total === layout.entries ? buckets : undefined
}

/** Equality of public bytes. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
