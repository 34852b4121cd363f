import { gzipSync } from 'node:zlib'
import { isAppError } from '@staysharp/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileOf, national, nationals, zipOf } from '../fixtures.ts'
import { readLists } from './read-lists.ts'

const csv = Buffer.from(
  nationals(40)
    .map((n, at) => `${at},"Jo, ${at}",${n}`)
    .join('\n'),
)
const jsonl = Buffer.from(
  nationals(40)
    .map((phone) => JSON.stringify({ phone }))
    .join('\n'),
)
const canary = national(0).slice(1)

/** Reads bytes as a list: rows come, or an AppError without content; nothing else ever happens. */
async function readsOrRefuses(bytes: Uint8Array): Promise<void> {
  try {
    const { batches } = await readLists([fileOf('leak', bytes)], { country: 'BE' })
    for await (const { cells } of batches) expect(Array.isArray(cells)).toBe(true)
  } catch (error) {
    if (!isAppError(error)) throw error
    expect(error.message).not.toContain(canary)
    expect(error.message.length).toBeLessThan(400)
  }
}

describe('any bytes at all are read or refused', () => {
  test('random ones', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), readsOrRefuses), {
      numRuns: 150,
    })
  })

  test.each([
    ['CSV', csv],
    ['JSONL', jsonl],
    ['UTF-16', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['gzip', gzipSync(csv)],
    [
      'zip',
      zipOf([
        { name: 'a.csv', content: csv },
        { name: 'b.jsonl', content: jsonl },
      ]),
    ],
  ])('a %s list that was cut, or in which bytes were changed', async (_, whole) => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    const damage = fc.tuple(fc.array(change, { maxLength: 8 }), fc.nat(whole.length))
    await fc.assert(
      fc.asyncProperty(damage, fc.boolean(), async ([changes, length], cut) => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        await readsOrRefuses(cut ? bytes.subarray(0, length) : bytes)
      }),
      { numRuns: 60 },
    )
  })
})
