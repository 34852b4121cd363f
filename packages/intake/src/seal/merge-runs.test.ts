import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshFolder } from '../fixtures.ts'
import { emptyTally } from '../read/tally.ts'
import { mergeRuns } from './merge-runs.ts'
import { decodeRun, encodeRun } from './run-file.ts'
import { WorkFolder } from './work-folder.ts'

const sorted = (tags: Iterable<bigint>): BigUint64Array<ArrayBuffer> =>
  BigUint64Array.from(new Set(tags)).sort()
const digestOf = (n: number): Uint8Array => new Uint8Array(32).fill(n)

describe('merged runs are what sorting everything at once would give', () => {
  test('for any runs, also with repeats, and any slices', async () => {
    const folder = await WorkFolder.open(freshFolder(), 'merge')
    const tag = fc.oneof(
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.bigInt({ min: 0n, max: 30n }),
    )
    const runs = fc.array(fc.array(tag, { maxLength: 60 }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(runs, fc.integer({ min: 1, max: 50 }), async (lists, slice) => {
        const files = await Promise.all(
          lists.map(async (list, at) => {
            const run = { digest: digestOf(at), tally: emptyTally(), tags: sorted(list) }
            return (await folder.saveRun(run, at)).file
          }),
        )
        const path = join(folder.path, 'merged')
        const entries = await mergeRuns(files, path, () => undefined, slice)
        const merged = new BigUint64Array(Uint8Array.from(readFileSync(path)).buffer)
        expect(merged).toEqual(sorted(lists.flat()))
        expect(entries).toBe(merged.length)
      }),
    )
  })
})

describe('a run file', () => {
  const tally = { ...emptyTally(), rows: 3, valid: 2 }
  tally.byCountry.set('BE', 2)
  tally.bad.set('empty', 1)
  const { bytes, offset } = encodeRun({ digest: digestOf(1), tally, tags: sorted([5n, 7n]) })

  test('comes back as it was', () => {
    expect(decodeRun(bytes, digestOf(1))).toEqual({ tally, tags: 2, offset })
  })

  test('is not taken for another chunk', () => {
    expect(decodeRun(bytes, digestOf(2))).toBeUndefined()
  })

  test('is evaluated again when cut short or when any bit has turned', () => {
    for (let at = 0; at < bytes.length; at++) {
      expect(decodeRun(bytes.subarray(0, at), digestOf(1))).toBeUndefined()
      const turned = Buffer.from(bytes)
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8))
      expect(decodeRun(turned, digestOf(1))).toBeUndefined()
    }
  })
})
