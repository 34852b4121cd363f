/**
 * Reads whatever a person has: recognises the format by its contents and hands it to the reader for
 * it. Pure over bytes and strings; everything it cannot read is a refusal with a code.
 */
import { fail, ok, type Result } from '@staysharp/core'
import { LIMITS } from './limits.ts'
import { readEmail } from './mail/read-email.ts'
import { readPlain } from './plain/read-plain.ts'
import { readTranscript } from './plain/read-transcript.ts'
import type { Reading, ReadOptions, ReadRefusal } from './reading.ts'
import { readSmsBackup } from './sms/read-sms-backup.ts'
import { decodeText } from './text/decode-text.ts'
import { trimMarks } from './text/marks.ts'
import { readWhatsApp } from './whatsapp/read-whatsapp.ts'
import { isZip } from './zip/entries.ts'
import { readZip } from './zip/read-zip.ts'

/**
 * Reads messages from a WhatsApp export (.txt, .zip), an SMS backup (.xml), a simple e-mail, a
 * transcript or plain text.
 *
 * @example
 * const read = readMessages(bytes, { fileName: 'WhatsApp Chat with Jan.txt', today: '2026-11-22' })
 * if (read.ok) for (const { text, sender, time } of read.value.messages) ...
 */
export function readMessages(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Result<Reading, ReadRefusal> {
  if (typeof input === 'string') return readText(input, options)
  if (input.length === 0) return fail({ code: 'empty' })
  return isZip(input) ? readZipped(input, options) : readBytes(input, options)
}

function readZipped(zip: Uint8Array, options: ReadOptions): Result<Reading, ReadRefusal> {
  const unzipped = readZip(zip)
  if (!unzipped.ok) return unzipped
  const { bytes, name, skippedMedia } = unzipped.value
  if (isZip(bytes)) return fail({ code: 'nested-zip' })
  // `_chat.txt` says nothing of whom the chat is with; the zip's own name does.
  const fileName = /whatsapp/iu.test(name) ? name : options.fileName
  const { fileName: _, ...rest } = options
  const read = readBytes(bytes, fileName === undefined ? rest : { ...rest, fileName })
  if (!read.ok) return read
  // A note in the chat and the file it speaks of are one attachment.
  const most = Math.max(skippedMedia, read.value.skippedMedia)
  return ok({ ...read.value, skippedMedia: most })
}

function readBytes(bytes: Uint8Array, options: ReadOptions): Result<Reading, ReadRefusal> {
  if (bytes.length > LIMITS.xml) return fail({ code: 'too-large', limit: LIMITS.xml })
  const known = knownBinary(bytes)
  if (known !== undefined) return fail(known)
  const text = decodeText(bytes, options.encoding)
  return text.ok ? readText(text.value, options) : text
}

function readText(input: string, options: ReadOptions): Result<Reading, ReadRefusal> {
  const text = input.startsWith('\ufeff') ? input.slice(1) : input
  const start = trimMarks(text.slice(0, 2000))
  if (start === '' && trimMarks(text) === '') return fail({ code: 'empty' })
  if (/^<\?xml\b|^<smses\b|^<calls\b/u.test(start)) {
    return text.length > LIMITS.xml
      ? fail({ code: 'too-large', limit: LIMITS.xml })
      : readSmsBackup(text, options)
  }
  if (text.length > LIMITS.text) return fail({ code: 'too-large', limit: LIMITS.text })
  const other = unsupported(start)
  if (other !== undefined) return fail(other)
  const found = readWhatsApp(text, options) ?? readEmail(text)
  if (found !== undefined) return found
  const plain =
    (options.split === 'one' ? undefined : readTranscript(text)) ?? readPlain(text, options)
  return plain === undefined ? fail({ code: 'empty' }) : ok(plain)
}

function knownBinary(bytes: Uint8Array): ReadRefusal | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 12))
  if (head.startsWith('%PDF-')) return { code: 'unsupported-format', looksLike: 'pdf' }
  const picture = /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0|RIFF.{4}WEBP|.{4}ftyp)/su.test(head)
  return picture ? { code: 'unsupported-format', looksLike: 'picture' } : undefined
}

function unsupported(start: string): ReadRefusal | undefined {
  const code = 'unsupported-format'
  if (/^<(?:!doctype html|html|head|body)\b/iu.test(start)) return { code, looksLike: 'html' }
  if (start.startsWith('{\\rtf')) return { code, looksLike: 'rtf' }
  // `[` alone begins a WhatsApp line, `{` alone a person's brace.
  return /^(?:\{\s*"|\[\s*\{\s*")/u.test(start) ? { code, looksLike: 'json' } : undefined
}
