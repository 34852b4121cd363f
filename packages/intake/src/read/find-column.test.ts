import { describe, expect, test } from 'vitest'
import { e164, failureOf, national } from '../fixtures.ts'
import type { ColumnQuestion } from './column-question.ts'
import { type FoundColumns, findColumns } from './find-column.ts'

type Found = { column: number | undefined; header: boolean }

const askAll = (rows: string[][], more: Partial<ColumnQuestion> = {}): FoundColumns | undefined =>
  findColumns({ name: 'list.csv', country: 'BE', rows, ...more })

const ask = (rows: string[][], more: Partial<ColumnQuestion> = {}): Found | undefined => {
  const found = askAll(rows, more)
  return found && { column: found.columns[0]?.column, header: found.header }
}

const row = (at: number): string[] => [`10000000${at}`, `Jo ${at}`, national(at), '12:00']
const rows = Array.from({ length: 50 }, (_, at) => row(at))

describe('the column of numbers is found by its numbers', () => {
  test('without a header', () => {
    expect(ask(rows)).toEqual({ column: 2, header: false })
  })

  test('with a header', () => {
    expect(ask([['id', 'name', 'whatsapp', 'seen'], ...rows])).toEqual({ column: 2, header: true })
  })

  test('against ids that parse as phone numbers by accident, and a header that misleads', () => {
    // Every third id is a number of the country; the phone column has gaps.
    const mixed = rows.map((cells, at) => [
      at % 3 === 0 ? e164(500 + at).slice(1) : (cells[0] ?? ''),
      at % 5 === 0 ? '' : (cells[2] ?? ''),
    ])
    expect(ask([['phone_id', 'col2'], ...mixed])?.column).toBe(1)
  })

  test('between equals the name decides', () => {
    const twins = rows.map((cells, at) => [national(900 + at), cells[2] ?? ''])
    expect(ask([['ref', 'gsm'], ...twins])?.column).toBe(1)
    expect(ask([['gsm', 'ref'], ...twins])?.column).toBe(0)
  })

  test('other columns with numbers are named, the same numbers in another form are not', () => {
    const more = rows.map((cells, at) => [...cells, at % 4 ? '' : national(700 + at), e164(at)])
    const found = askAll([['id', 'name', 'whatsapp', 'seen', 'home', 'copy'], ...more])
    expect(found?.columns).toEqual([{ column: 2, notation: 'national' }])
    expect(found?.others).toEqual([4])
  })

  test('there may be none', () => {
    expect(ask(rows.map((cells) => cells.slice(0, 2)))).toBeUndefined()
  })

  test('a first row of data is not taken for a header', () => {
    expect(ask([['Jo Contact', 'n/a'], ...rows.map((r) => [r[1] ?? '', r[2] ?? ''])])?.header).toBe(
      true,
    )
    expect(ask([['Jo Peeters', 'n/a'], ...rows.map((r) => [r[1] ?? '', r[2] ?? ''])])?.header).toBe(
      false,
    )
  })
})

describe('--column', () => {
  const named = [['id', 'Full Name', 'nr', 'seen'], ...rows]
  test.each([
    ['NR', 2],
    ['full name', 1],
    ['1', 0],
    ['4', 3],
  ])('%s', (asked, column) => {
    expect(ask(named, { asked: [asked] })).toEqual({ column, header: true })
  })

  test('an unknown one is refused with what there is', async () => {
    const failure = await failureOf(
      (async () => ask([['id', 'name', 'phone', 'x9'], ...rows], { asked: ['tel'] }))(),
    )
    expect(failure.code).toBe('unknown-column')
    expect(failure.message).toContain('It has 4 columns (id, name, phone)')
  })

  test('a first row that may be people is not shown', async () => {
    const people = [['Jo Peeters', 'Bo Janssens', 'An Smet', 'x'], ...rows]
    const failure = await failureOf((async () => ask(people, { asked: ['9'] }))())
    expect(failure.message).toContain('It has 4 columns.')
    expect(failure.message).not.toMatch(/Peeters|Janssens|Smet/u)
  })
})
