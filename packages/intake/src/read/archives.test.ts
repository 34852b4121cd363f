import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { failureOf, fileOf, nationals, zipOf } from '../fixtures.ts'
import { readLists } from './read-lists.ts'

const numbers = nationals(200)
const csv = `id,phone\n${numbers.map((n, at) => `${at},${n}`).join('\n')}\n`

async function cellsOf(...paths: string[]): Promise<string[]> {
  const cells: string[] = []
  const { batches } = await readLists(paths, { country: 'BE' })
  for await (const batch of batches) cells.push(...batch.cells)
  return cells
}

describe('archives are told by their bytes, whatever the file is called', () => {
  test('gzip', async () => {
    expect(await cellsOf(fileOf('list.txt', gzipSync(csv)))).toEqual(numbers)
  })

  test('gzip in several members', async () => {
    const half = csv.length >> 1
    const bytes = Buffer.concat([gzipSync(csv.slice(0, half)), gzipSync(csv.slice(half))])
    expect(await cellsOf(fileOf('list.gz', bytes))).toEqual(numbers)
  })

  test('zip with several lists of different formats, and clutter', async () => {
    const zip = zipOf([
      { name: '__MACOSX/._a.csv', content: 'junk' },
      { name: 'lists/', content: '' },
      { name: 'lists/a.csv', content: csv },
      { name: 'b.txt', content: nationals(20, 300).join('\n') },
    ])
    expect(await cellsOf(fileOf('list.zip', zip))).toEqual([...numbers, ...nationals(20, 300)])
  })

  test('progress reaches the end', async () => {
    const paths = [
      fileOf('a.gz', gzipSync(csv)),
      fileOf('b.zip', zipOf([{ name: 'b.csv', content: csv }])),
    ]
    const source = await readLists(paths, { country: 'BE' })
    const seen: number[] = []
    for await (const _ of source.batches) seen.push(source.fraction() ?? -1)
    expect(source.fraction()).toBe(1)
    expect(seen.every((fraction, at) => fraction >= (seen[at - 1] ?? 0))).toBe(true)
  })
})

describe('bad archives end with a clear sentence', () => {
  const packed = gzipSync(csv)
  const flipped = Buffer.from(packed)
  flipped[packed.length >> 1] = (flipped[packed.length >> 1] ?? 0) ^ 0xff
  const zip = zipOf([{ name: 'a.csv', content: csv }])
  const bombLine = `7,${numbers[0]},${'x'.repeat(4000)}\n`
  const bomb = bombLine.repeat(20_000)
  test.each([
    ['corrupt-archive', 'a gzip with a flipped byte', flipped],
    ['corrupt-archive', 'a gzip cut short', packed.subarray(0, -20)],
    ['corrupt-archive', 'a zip cut short', zip.subarray(0, -30)],
    ['corrupt-archive', 'a zip whose list is damaged', Buffer.from(zip).fill(0xee, 60, 90)],
    ['encrypted-archive', 'a locked zip', zipOf([{ name: 'a.csv', content: csv, flags: 1 }])],
    ['nested-archive', 'a zip in a zip', zipOf([{ name: 'a.zip', content: zip }])],
    ['nested-archive', 'a gzip in a zip', zipOf([{ name: 'a.csv', content: packed }])],
    ['spreadsheet', 'an Excel workbook', zipOf([{ name: '[Content_Types].xml', content: '<x/>' }])],
    ['unsupported-archive', '7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, 1, 2])],
    ['archive-bomb', 'a gzip bomb', gzipSync(bomb)],
    ['archive-bomb', 'a zip bomb', zipOf([{ name: 'a.csv', content: bomb }])],
    ['row-too-long', 'a gzip of one endless line', gzipSync(Buffer.alloc(20 << 20, 0x61))],
  ])('%s: %s', async (code, _, bytes) => {
    const failure = await failureOf(cellsOf(fileOf('leak.bin', bytes)))
    expect(failure.code).toBe(code)
    expect(failure.message).toContain('leak.bin')
  })
})
