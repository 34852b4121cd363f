import { describe, expect, test } from 'vitest'
import { failureOf } from '../fixtures.ts'
import { decodeText } from './decode-text.ts'

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function decoded(bytes: Uint8Array, size = 7): Promise<[string, string]> {
  const { encoding, text } = await decodeText(pieces(bytes, size), 'list.csv')
  let all = ''
  for await (const piece of text) all += piece
  return [encoding, all]
}

const TEXT = 'naam;nummer\r\nZoë Łącka;١٢٣\r\n日本 🌻;5\r\n'

describe('a list is read in the encoding it was written in', () => {
  const le = Buffer.from(TEXT, 'utf16le')
  const be = Buffer.from(le).swap16()
  test.each([
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(`\ufeff${TEXT}`)],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), le])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), be])],
  ])('%s with all its characters, in pieces of any size', async (encoding, bytes) => {
    for (const size of [1, 7, 10_000]) expect(await decoded(bytes, size)).toEqual([encoding, TEXT])
  })

  test.each([
    ['utf-16le', Buffer.from('naam;nummer\n1;2\n', 'utf16le')],
    ['utf-16be', Buffer.from('naam;nummer\n1;2\n', 'utf16le').swap16()],
  ])('%s is known by its NULs where the byte order mark is missing', async (encoding, bytes) => {
    expect(await decoded(bytes)).toEqual([encoding, 'naam;nummer\n1;2\n'])
  })

  test('windows-1252, quotes and euro included', async () => {
    const bytes = Buffer.from('nom;n\xb0\nJ\xe9r\xf4me \x80;1\n', 'latin1')
    expect(await decoded(bytes)).toEqual(['windows-1252', 'nom;n°\nJérôme €;1\n'])
  })

  test('lines of windows-1252 among lines of UTF-8 are each read as what they are', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Zoë\n'),
      Buffer.from('Zo\xeb\n', 'latin1'),
      Buffer.from('Łucja'),
    ])
    expect(await decoded(bytes, 100)).toEqual(['windows-1252', 'Zoë\nZoë\nŁucja'])
  })
})

test('a line of 10 GB is refused after little more than 1 MiB of it', async () => {
  let given = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    const block = new Uint8Array(1 << 16).fill(0x61)
    for (; given < 10 * 2 ** 30; given += block.length) yield block
  }
  const read = async (): Promise<void> => {
    const { text } = await decodeText(endless(), 'list.csv')
    for await (const _ of text);
  }
  expect((await failureOf(read())).code).toBe('row-too-long')
  expect(given).toBeLessThan(3 << 20)
})
