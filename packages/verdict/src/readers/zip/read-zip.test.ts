import fc from 'fast-check'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readMessages } from '../read-messages.ts'
import type { ReadOptions } from '../reading.ts'
import { entriesOf } from './entries.ts'

const CHAT = strToU8(
  '[25/03/2026, 14:32:10] Jan: Dag oma\n[25/03/2026, 14:33:10] Rita: Dag\n[25/03/2026, 14:34:10] Jan: \u200e<attached: 1.jpg>',
)
const PHOTO = new Uint8Array(5000).map((_, at) => (at * 7919) % 251)

const zipped = (files: Zippable): Uint8Array => zipSync(files)

function codeOf(zip: Uint8Array, options?: ReadOptions): unknown {
  const result = readMessages(zip, options)
  return result.ok ? result.value.messages.length : result.failure.code
}

describe('the chat in a zip', () => {
  test('of iOS is read, its media are counted and its name tells the other side', () => {
    const zip = zipped({ '_chat.txt': CHAT, '1.jpg': PHOTO, '2.opus': PHOTO })
    const result = readMessages(zip, { fileName: 'WhatsApp Chat - Jan.zip' })
    if (!result.ok) throw new Error(result.failure.code)
    expect(result.value.messages.map(({ direction }) => direction)).toEqual(['in', 'out', 'in'])
    expect(result.value.skippedMedia).toBe(2)
  })

  test('of Android is found among other texts', () => {
    const zip = zipped({ 'notes.txt': strToU8('x'), 'WhatsApp Chat with Jan.txt': CHAT })
    const result = readMessages(zip, { fileName: 'download.zip' })
    expect(result.ok && result.value.conversations[0]?.with).toBe('Jan')
  })

  test('is read although somebody sent a zip in it', () => {
    expect(codeOf(zipped({ '_chat.txt': CHAT, 'sent.zip': zipped({ a: PHOTO }) }))).toBe(3)
  })

  test('is read where it is stored, not deflated', () => {
    expect(codeOf(zipSync({ '_chat.txt': CHAT }, { level: 0 }))).toBe(3)
  })
})

describe('refused', () => {
  test.each<[string, Zippable, string]>([
    ['no text inside', { '1.jpg': PHOTO }, 'no-chat-in-zip'],
    ['only another zip inside', { 'a.zip': zipped({ '_chat.txt': CHAT }) }, 'nested-zip'],
    [
      'a zip that calls itself the chat',
      { '_chat.txt': zipped({ '_chat.txt': CHAT }) },
      'nested-zip',
    ],
    ['a path out of its folder', { '../../_chat.txt': CHAT }, 'unsafe-zip-path'],
    ['an absolute path', { '/etc/_chat.txt': CHAT }, 'unsafe-zip-path'],
    ['a Windows path', { 'C:\\_chat.txt': CHAT }, 'unsafe-zip-path'],
    ['a bomb', { '_chat.txt': new Uint8Array(20_000_000) }, 'zip-bomb'],
    ['nothing', {}, 'no-chat-in-zip'],
    ['a chat that is no text', { '_chat.txt': PHOTO }, 'binary'],
  ])('%s', (_, files, code) => {
    expect(codeOf(zipped(files))).toBe(code)
  })

  test('a zip that lies about what it unfolds to', () => {
    const zip = zipped({ '_chat.txt': new Uint8Array(3_000_000).fill(65) })
    const directory = new DataView(zip.buffer, zip.byteOffset)
    const at = zip.lastIndexOf(0x50 /* P */, zip.length - 23)
    // The central directory's only entry: its size of three megabytes becomes one thousand.
    const entry = findEntry(directory, at)
    directory.setUint32(entry + 24, 1000, true)
    expect(codeOf(zip)).toBe('zip-bomb')
  })

  test('an encrypted chat', () => {
    const zip = zipped({ '_chat.txt': CHAT })
    const view = new DataView(zip.buffer, zip.byteOffset)
    view.setUint16(findEntry(view, zip.length - 23) + 8, 1, true)
    expect(codeOf(zip)).toBe('encrypted-zip')
  })

  test('any cut or changed zip, without a throw', () => {
    const zip = zipped({ '_chat.txt': CHAT, '1.jpg': PHOTO })
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), fc.nat(zip.length), (at, byte, length) => {
        const changed = zip.slice(0, Math.max(length, 4))
        if (at >= 4 && at < changed.length) changed[at] = byte
        readMessages(changed)
        entriesOf(changed)
      }),
      { numRuns: 500 },
    )
  })
})

function findEntry(view: DataView, from: number): number {
  for (let at = from; at >= 0; at -= 1) if (view.getUint32(at, true) === 0x02014b50) return at
  throw new Error('No central directory here.')
}
