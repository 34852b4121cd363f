import { type CorpusRow, nearDuplicates, readCorpus } from '@staysharp/corpus'
import { expect, it } from 'vitest'
import { foldsOf } from './folds.ts'

const rows: readonly CorpusRow[] = readCorpus().filter(({ language }) => language === 'nl')

it('whole families are held out together', () => {
  const folds = foldsOf(rows, 10, 'families')
  const seen = new Map<string, number>()
  for (const { id, label, family } of rows) {
    const key = `${label} ${family}`
    expect(folds.get(id)).toBe(seen.get(key) ?? folds.get(id))
    seen.set(key, folds.get(id) as number)
  }
})

it('messages that are alike are held out together, and folds are about equal', () => {
  const folds = foldsOf(rows, 5, 'near-duplicates')
  for (const { a, b } of nearDuplicates(rows, 0.25)) {
    const [one, other] = [a, b].map((id) => rows.find((row) => row.id === id) as CorpusRow)
    if (one?.label === other?.label) expect(folds.get(a)).toBe(folds.get(b))
  }
  const sizes = [0, 1, 2, 3, 4].map((fold) => [...folds.values()].filter((f) => f === fold).length)
  expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.1)
})
