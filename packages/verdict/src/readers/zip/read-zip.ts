/**
 * The chat inside a WhatsApp export's zip. Only the one text that is the chat is inflated, piece by
 * piece and never past its limit; media are counted and stay packed. Nothing is written anywhere, so
 * a name that climbs out of its folder could do no harm: it is refused because no phone writes one.
 */
import { fail, ok, type Result } from '@staysharp/core'
import { Inflate } from 'fflate'
import { LIMITS } from '../limits.ts'
import type { ReadRefusal } from '../reading.ts'
import { type Entry, entriesOf } from './entries.ts'

/** The chat's bytes, and what was left packed. */
export interface Unzipped {
  readonly name: string
  readonly bytes: Uint8Array
  readonly skippedMedia: number
}

/** Small enough that what one piece unfolds to stays within bounds: deflate grows 1,032 times. */
const PIECE = 16 * 1024

/** Finds the chat in a zip and inflates it. */
export function readZip(zip: Uint8Array): Result<Unzipped, ReadRefusal> {
  if (zip.length > LIMITS.zip) return fail({ code: 'too-large', limit: LIMITS.zip })
  const listed = entriesOf(zip)
  if (!listed.ok) return listed
  const files = listed.value.filter(({ name }) => !name.endsWith('/') && !isShadow(name))
  if (files.some(({ name }) => !isSafe(name))) return fail({ code: 'unsafe-zip-path' })
  const chat = files.map(ranked).sort((one, other) => one.rank - other.rank)[0]
  if (chat === undefined || chat.rank === Number.POSITIVE_INFINITY) {
    const nested = files.some(({ name }) => /\.(?:zip|7z|rar|gz|tar)$/iu.test(name))
    return fail({ code: nested ? 'nested-zip' : 'no-chat-in-zip' })
  }
  const bytes = inflated(chat.entry)
  if (!bytes.ok) return bytes
  return ok({ name: chat.entry.name, bytes: bytes.value, skippedMedia: files.length - 1 })
}

/** What macOS adds to every zip it makes. */
const isShadow = (name: string): boolean => name.startsWith('__MACOSX/')

function isSafe(name: string): boolean {
  if (name === '' || name.includes('\0') || name.includes('\\')) return false
  return !name.startsWith('/') && !/^[A-Za-z]:/u.test(name) && !name.split('/').includes('..')
}

/** `_chat.txt` is iOS, a text named after WhatsApp is Android; any other text may be a chat renamed. */
function ranked(entry: Entry): { readonly entry: Entry; readonly rank: number } {
  const base = entry.name.slice(entry.name.lastIndexOf('/') + 1).toLowerCase()
  const depth = entry.name.split('/').length / 100
  if (base === '_chat.txt') return { entry, rank: depth }
  if (base.endsWith('.txt')) return { entry, rank: (base.includes('whatsapp') ? 1 : 2) + depth }
  return { entry, rank: /^sms.*\.xml$/u.test(base) ? 3 + depth : Number.POSITIVE_INFINITY }
}

function inflated(entry: Entry): Result<Uint8Array, ReadRefusal> {
  const { packed, size, method } = entry
  if (entry.encrypted) return fail({ code: 'encrypted-zip' })
  if (size > LIMITS.text) return fail({ code: 'too-large', limit: LIMITS.text })
  if (size > 1024 * 1024 && size > packed.length * LIMITS.zipRatio)
    return fail({ code: 'zip-bomb' })
  if (method === 0) return packed.length === size ? ok(packed) : fail({ code: 'broken-zip' })
  if (method !== 8) return fail({ code: 'broken-zip' })
  return inflate(packed, size)
}

/** Exactly `size` bytes, or a refusal: more is a lie in the zip's own list. */
function inflate(packed: Uint8Array, size: number): Result<Uint8Array, ReadRefusal> {
  const out = new Uint8Array(size)
  let filled = 0
  let tooMuch = false
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) tooMuch = true
    else out.set(piece, filled)
    filled += piece.length
  })
  try {
    for (let at = 0; at < packed.length && !tooMuch; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    }
  } catch {
    // fflate throws for what is not deflate: an expected property of a file from outside.
    return fail({ code: 'broken-zip' })
  }
  if (tooMuch) return fail({ code: 'zip-bomb' })
  return filled === size ? ok(out) : fail({ code: 'broken-zip' })
}
