import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { failureOf, fileOf, freshFolder, national, settingsFor } from '../fixtures.ts'
import { seal } from './seal.ts'
import type { SealReport } from './seal-report.ts'

const row = (at: number): string => `${at},Jo ${at},${national(at)}`
const rows = (from: number, to: number, line = row): string[] =>
  Array.from({ length: to - from }, (_, at) => line(from + at))

/** Seals lines; 1,000 rows and more are beyond the sample that is looked at first. */
const sealLines = (
  lines: readonly string[],
  out = freshFolder(),
  force = false,
): Promise<SealReport> =>
  seal({
    lists: [fileOf('leak.csv', ['id,name,phone', ...lines].join('\n'))],
    ...settingsFor(out, { force }),
  })

describe('rows without a number are people who would be told that they are not listed', () => {
  test('1 in 4, behind the rows that were looked at first: nothing is sealed, and why', async () => {
    const out = freshFolder()
    const other = rows(1200, 1600, (at) => `${national(at)},${at},Jo ${at}`)
    const lines = [...rows(0, 1200), ...other]
    const failure = await failureOf(sealLines(lines, out))
    expect(failure.code).toBe('many-without-number')
    expect(failure.message).toContain('1 in 4 of the rows of leak.csv hold no number')
    expect(failure.message).toContain('--force')
    expect(existsSync(join(out, 'manifest.json'))).toBe(false)
    expect((await sealLines(lines, out, true)).entries).toBe(1200)
  })

  test('lists put together whose number stands where the first has nothing', async () => {
    const first = rows(0, 1100, (at) => `${at},,${national(at)}`)
    const second = rows(1100, 1500, (at) => `${at},${national(at)},`)
    expect((await failureOf(sealLines([...first, ...second]))).code).toBe('many-without-number')
  })

  test('1 in 10: sealed, and the report says in words what to look at', async () => {
    const report = await sealLines([...rows(0, 450), ...rows(0, 50, (at) => `${at},Jo,n/a`)])
    expect(report.warnings).toEqual([
      '1 in 10 of the rows hold no number and are not in the index (most of them something that is no number): look whether part of the list has other columns.',
    ])
  })

  test('blanks are no loss: people who gave no number', async () => {
    const report = await sealLines([...rows(0, 300), ...rows(0, 200, (at) => `${at},Jo,`)])
    expect(report).toMatchObject({ entries: 300, warnings: [], bad: { empty: 200 } })
  })

  test('every number of a row counts, with --column given twice', async () => {
    const lines = rows(0, 50, (at) => `${at},${at % 2 ? '' : national(900 + at)},${national(at)}`)
    const list = fileOf('leak.csv', ['id,home,mobile', ...lines].join('\n'))
    const columns = ['home', 'mobile']
    const report = await seal({ lists: [list], columns, ...settingsFor(freshFolder()) })
    expect(report).toMatchObject({ rows: 50, valid: 50, entries: 75, duplicates: 0, bad: {} })
  })
})
