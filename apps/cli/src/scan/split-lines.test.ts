import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, splitLines } from './split-lines.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function split(bytes: Uint8Array, size: number, limit = 100): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of splitLines(inPieces(bytes, size), limit)) lines.push(line)
  return lines
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('lines of a stream', () => {
  it('are those of the whole, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }).map((s) => s.replace(/\n/gu, ''))),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (lines, size, ended) => {
          const text = lines.join('\n') + (ended ? '\n' : '')
          const expected = text.split('\n')
          if (expected.at(-1) === '') expected.pop()
          const found = await split(bytesOf(text), size, 10_000)
          expect(found).toEqual(expected.map((each) => ({ text: each.replace(/^\ufeff/u, '') })))
        },
      ),
    )
  })

  it('that are too long or no UTF-8 are refused, and the next is read', async () => {
    const long = bytesOf(`${'x'.repeat(101)}\nfine\n`)
    for (const size of [1, 7, 1000]) {
      expect(await split(long, size)).toEqual([{ refused: 'too-long' }, { text: 'fine' }])
    }
    const broken = Uint8Array.from([0xff, 0xfe, 10, 0x61])
    expect(await split(broken, 2)).toEqual([{ refused: 'not-utf-8' }, { text: 'a' }])
    expect(await split(bytesOf('x'.repeat(100)), 3)).toEqual([{ text: 'x'.repeat(100) }])
    expect(await split(bytesOf('x'.repeat(101)), 3)).toEqual([{ refused: 'too-long' }])
  })

  it('of nothing are none', async () => {
    expect(await split(bytesOf(''), 1)).toEqual([])
    expect(await split(bytesOf('\n'), 1)).toEqual([{ text: '' }])
  })
})
