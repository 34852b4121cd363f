import { createWriteStream } from 'node:fs'
import { PassThrough } from 'node:stream'
import { parsePhone } from '@staysharp/core'
import { syntheticNumber } from '@staysharp/countries'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failureOf } from '../fixtures.ts'
import { badCell } from './bad-cells.ts'
import { NUMBER_FORMS } from './number-forms.ts'
import { synthFormatOf } from './synth-format.ts'
import { synthRows } from './synth-rows.ts'
import { writeSynthList } from './write-synth-list.ts'

const options = { country: 'BE', count: 20_000, seed: 7, badShare: 0.03, duplicateShare: 0.02 }
const parts = (
  index: number,
): { callingCode: string; trunkPrefix: string; significant: string } => ({
  callingCode: '32',
  trunkPrefix: '0',
  significant: syntheticNumber('BE', 7, index).national.slice(1),
})

test('the same seed gives the same list, another one another', () => {
  const rows = [...synthRows(options)]
  expect([...synthRows(options)]).toEqual(rows)
  expect([...synthRows({ ...options, seed: 8 })]).not.toEqual(rows)
})

test('rows hold what was asked for: bad and duplicate shares, distinct numbers, the right ones', () => {
  const rows = [...synthRows(options)]
  const valid = rows.filter((row) => row.e164 !== undefined)
  const distinct = new Set(valid.map((row) => row.e164))
  expect(rows).toHaveLength(20_000)
  expect(1 - valid.length / rows.length).toBeCloseTo(0.03, 2)
  expect((valid.length - distinct.size) / rows.length).toBeCloseTo(0.02, 2)
  expect(rows.filter((row) => row.fresh)).toHaveLength(distinct.size)
  for (const { phone, e164 } of rows) {
    const parsed = parsePhone(phone, 'BE')
    expect(parsed.ok ? parsed.value.canonical : undefined).toBe(e164 && `tel:${e164}`)
  }
})

test('the first row holds number 0 of the seed, and numbers from count on are in no row', () => {
  const numbers = new Set([...synthRows({ ...options, count: 500 })].map((row) => row.e164))
  expect([...numbers][0]).toBe(syntheticNumber('BE', 7, 0).e164)
  for (let i = 500; i < 600; i++) expect(numbers).not.toContain(syntheticNumber('BE', 7, i).e164)
})

test('every form of a number is the same number, and no bad cell is one', () => {
  fc.assert(
    fc.property(
      fc.nat(1e6),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (i, drawn) => {
        const canonical = `tel:${syntheticNumber('BE', 7, i).e164}`
        for (const form of NUMBER_FORMS) {
          const parsed = parsePhone(form(parts(i)), 'BE')
          expect(parsed.ok && parsed.value.canonical).toBe(canonical)
        }
        expect(parsePhone(badCell(parts(i), 'BE', drawn), 'BE').ok).toBe(false)
      },
    ),
  )
})

describe('writing', () => {
  test('a stream gets every line and stays open; a slow one slows the writer', async () => {
    const stream = new PassThrough({ highWaterMark: 1024 })
    let text = ''
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      stream.pause()
      setTimeout(() => stream.resume(), 1)
    })
    const summary = await writeSynthList({ stream, format: 'txt' }, options)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(stream.writableEnded).toBe(false)
    expect(summary.rows).toBe(20_000)
    expect(text.split('\n')).toHaveLength(20_001)
  })

  test.each([
    ['demo.csv', { format: 'csv', gzip: false }],
    ['a/b.tsv.gz', { format: 'tsv', gzip: true }],
    ['X.JSONL', { format: 'jsonl', gzip: false }],
  ])('the name %s asks for its format', (path, expected) => {
    expect(synthFormatOf(path)).toEqual(expected)
  })

  test('disk-full: a stream into a file for which there is no room', async () => {
    const stream = createWriteStream('/dev/full')
    const failure = await failureOf(writeSynthList({ stream, format: 'csv' }, options))
    expect(failure.code).toBe('disk-full')
    expect(failure.message).toContain('The list is cut off.')
  })

  test.each([
    ['unknown-format', { path: '/tmp/list.xlsx' }, {}],
    ['bad-synth-options', { path: '/tmp/list.csv' }, { count: 0 }],
    ['bad-synth-options', { path: '/tmp/list.csv' }, { badShare: 0.7, duplicateShare: 0.7 }],
    ['no-numbering', { path: '/tmp/list.csv' }, { country: 'XX' }],
    ['disk-denied', { path: '/nowhere/at/all/list.csv' }, {}],
  ])('%s', async (code, target, more) => {
    expect((await failureOf(writeSynthList(target, { ...options, ...more }))).code).toBe(code)
  })
})
