/**
 * The list of a zip: its central directory (APPNOTE 6.3.9, sections 4.3.12 and 4.3.16), read
 * strictly. Zip64 is not: no phone exports a chat of four gigabytes.
 */
import { fail, ok, type Result } from '@staysharp/core'
import { LIMITS } from '../limits.ts'
import type { ReadRefusal } from '../reading.ts'

/** One file of a zip. */
export interface Entry {
  readonly name: string
  /** 0 stored, 8 deflate. */
  readonly method: number
  readonly encrypted: boolean
  readonly packed: Uint8Array
  /** What its list says it unfolds to. */
  readonly size: number
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
/** The end record may be followed by a comment of at most this length. */
const LONGEST_COMMENT = 0xffff

const BROKEN: Result<never, ReadRefusal> = fail({ code: 'broken-zip' })

/** Does this begin as a zip does? An empty zip begins with its end. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6))
}

/** All files of a zip. */
export function entriesOf(zip: Uint8Array): Result<readonly Entry[], ReadRefusal> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = endRecord(view)
  if (end === undefined) return BROKEN
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > LIMITS.zipEntries) return fail({ code: 'too-large', limit: LIMITS.zipEntries })
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return BROKEN
    const nameLength = view.getUint16(at + 28, true)
    const entry = entryAt(zip, view, at, nameLength)
    if (entry === undefined) return BROKEN
    entries.push(entry)
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    at += ENTRY_LENGTH + nameLength + rest
  }
  return ok(entries)
}

function endRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return undefined
}

function entryAt(
  zip: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
): Entry | undefined {
  const local = view.getUint32(at + 42, true)
  const packedLength = view.getUint32(at + 20, true)
  if (at + ENTRY_LENGTH + nameLength > zip.length || local + LOCAL_LENGTH > zip.length)
    return undefined
  if (view.getUint32(local, true) !== LOCAL_SIGNATURE) return undefined
  const skipped = view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const start = local + LOCAL_LENGTH + skipped
  if (start + packedLength > zip.length) return undefined
  return {
    // Names of old zips may be in another encoding; only their ASCII decides anything here.
    name: new TextDecoder().decode(zip.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: zip.subarray(start, start + packedLength),
    size: view.getUint32(at + 24, true),
  }
}
