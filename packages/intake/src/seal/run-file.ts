import { createHash } from 'node:crypto'
import type { BadReason, Tally } from '../read/tally.ts'

/**
 * A run: what came of one chunk of rows, as a file in the work folder. It holds tags only, which
 * say nothing without the epoch key, and counts.
 *
 *    0  4  "SSRN"            40  4  tags
 *    4  4  version, 2        44  4  bytes of the counts
 *    8 32  keyed digest      48     counts as JSON, zero-padded to 8
 *                                   tags, 8 bytes each, ascending and distinct
 *                               32  SHA-256 of all before
 *
 * Numbers are in the byte order of the machine: a work folder never leaves it.
 */

const MAGIC = 'SSRN'
const VERSION = 2
const FIXED = 48
const TRAILER = 32

/** A run in memory. */
export interface Run {
  /** HMAC of the chunk's rows under a key derived from the epoch key: 32 bytes. */
  readonly digest: Uint8Array
  readonly tally: Tally
  /** Ascending and distinct. */
  readonly tags: BigUint64Array
}

/** Where a run's tags lie on disk. */
export interface RunFile {
  readonly path: string
  /** Byte offset of the first tag. */
  readonly offset: number
  readonly tags: number
}

/** The bytes of a run file, and where its tags begin. */
export function encodeRun(run: Run): { readonly bytes: Buffer; readonly offset: number } {
  const counts = Buffer.from(
    JSON.stringify({
      rows: run.tally.rows,
      valid: run.tally.valid,
      numbers: run.tally.numbers,
      byCountry: [...run.tally.byCountry],
      bad: [...run.tally.bad],
    }),
  )
  const offset = Math.ceil((FIXED + counts.length) / 8) * 8
  const bytes = Buffer.alloc(offset + run.tags.byteLength + TRAILER)
  bytes.write(MAGIC, 0, 'latin1')
  bytes.writeUInt32LE(VERSION, 4)
  bytes.set(run.digest, 8)
  bytes.writeUInt32LE(run.tags.length, 40)
  bytes.writeUInt32LE(counts.length, 44)
  bytes.set(counts, FIXED)
  bytes.set(new Uint8Array(run.tags.buffer, run.tags.byteOffset, run.tags.byteLength), offset)
  bytes.set(sha256(bytes.subarray(0, -TRAILER)), bytes.length - TRAILER)
  return { bytes, offset }
}

/** Reads a run file's bytes; undefined if it is not whole or not the run of `digest`. */
export function decodeRun(
  bytes: Buffer,
  digest: Uint8Array,
): { readonly tally: Tally; readonly tags: number; readonly offset: number } | undefined {
  if (bytes.length < FIXED + TRAILER || bytes.toString('latin1', 0, 4) !== MAGIC) return undefined
  if (bytes.readUInt32LE(4) !== VERSION || !bytes.subarray(8, 40).equals(digest)) return undefined
  if (!sha256(bytes.subarray(0, -TRAILER)).equals(bytes.subarray(-TRAILER))) return undefined
  const [tags, length] = [bytes.readUInt32LE(40), bytes.readUInt32LE(44)]
  const offset = Math.ceil((FIXED + length) / 8) * 8
  if (bytes.length !== offset + 8 * tags + TRAILER) return undefined
  const counts = JSON.parse(bytes.toString('utf8', FIXED, FIXED + length)) as StoredCounts
  const tally = { ...counts, byCountry: new Map(counts.byCountry), bad: new Map(counts.bad) }
  return { tally, tags, offset }
}

/** The JSON in a run file. Only what this module wrote and the checksum covers is ever parsed. */
interface StoredCounts {
  readonly rows: number
  readonly valid: number
  readonly numbers: number
  readonly byCountry: [string, number][]
  readonly bad: [BadReason, number][]
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
