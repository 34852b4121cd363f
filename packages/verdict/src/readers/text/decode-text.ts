/**
 * Bytes to text, or a refusal that says what they seem to be. Only UTF-8 is read without being
 * asked: another encoding guessed wrongly would put words into a message that nobody wrote.
 */
import { fail, ok, type Result } from '@staysharp/core'
import type { ReadRefusal, TextEncodingName } from '../reading.ts'

/** How far into a file a look for control characters goes. */
const SAMPLE = 65_536

/** Reads all bytes in the encoding asked for, UTF-8 without one; a byte order mark is taken off. */
export function decodeText(
  bytes: Uint8Array,
  asked: TextEncodingName | undefined,
): Result<string, ReadRefusal> {
  const mark = markOf(bytes)
  if (asked === undefined && mark !== undefined && mark !== 'utf-8') {
    return fail({ code: 'wrong-encoding', encoding: mark })
  }
  const text = decode(bytes, asked ?? 'utf-8')
  if (text !== undefined) return hasControls(text) ? fail({ code: 'binary' }) : ok(text)
  if (asked !== undefined) return fail({ code: 'binary' })
  return fail(looksLikeWindows(bytes) ? WINDOWS : { code: 'binary' })
}

const WINDOWS: ReadRefusal = { code: 'wrong-encoding', encoding: 'windows-1252' }

function decode(bytes: Uint8Array, encoding: TextEncodingName): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // The decoder's way to say that these bytes are no such text.
    return undefined
  }
}

function markOf(bytes: Uint8Array): TextEncodingName | undefined {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined
}

/** Text of a one-byte encoding: nearly all plain letters, no controls, some bytes above 0xa0. */
function looksLikeWindows(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let plain = 0
  for (const byte of sample) {
    if (isControl(byte)) return false
    if (byte < 0x80) plain += 1
  }
  return plain >= sample.length * 0.7
}

/** A text file holds no controls but tab, line ends, form feed and escape. */
function hasControls(text: string): boolean {
  const end = Math.min(text.length, SAMPLE)
  for (let at = 0; at < end; at += 1) if (isControl(text.charCodeAt(at))) return true
  return false
}

const isControl = (code: number): boolean =>
  code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27
