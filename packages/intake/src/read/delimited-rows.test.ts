import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { delimitedRows, type Row } from './delimited-rows.ts'

function rowsOf(text: string, columns: number, delimiter: ',' | ';' = ',', size = 1000): Row[] {
  const parser = delimitedRows({ kind: 'delimited', delimiter, columns })
  const lines = text.split('\n')
  const rows: Row[] = []
  for (let at = 0; at < lines.length; at += size)
    rows.push(...parser.push(lines.slice(at, at + size)))
  return [...rows, ...parser.finish()]
}

const quoted = (cell: string): string =>
  /[",;\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** A quoted cell whose lines have just as many commas as rows: nobody can tell it from rows. */
const linesUpAsRows = (record: string): boolean =>
  record.includes('\n') && record.split('\n').every((line) => line.split(',').length === 3)

describe('RFC 4180', () => {
  test('any cells, quoted where they must be, come back as they were', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '0') })
    const row = fc.tuple(fc.constant('id'), cell, cell)
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.nat(4), (rows, size) => {
        const records = rows.map((cells) => cells.map(quoted).join(','))
        fc.pre(!records.some(linesUpAsRows))
        const text = records.join('\n')
        expect(rowsOf(text, 3, ',', size + 1)).toEqual(rows)
      }),
    )
  })
})

describe('a stray quotation mark swallows no other row', () => {
  const after = Array.from({ length: 300 }, (_, at) => `${at},x,y`)
  const phones = (rows: Row[]): (string | undefined)[] => rows.map((row) => row?.[0])
  test.each([
    ['at the start of a cell, never closed', '7,"Jo,z'],
    ['inside a cell', '7,Jo 5" tall,z'],
    ['around the first word of a cell', '7,"Jo" the man,z'],
    ['doubled at the end', '7,Jo"",z'],
  ])('%s', (_, stray) => {
    const rows = rowsOf([...after.slice(0, 5), stray, ...after.slice(5)].join('\n'), 3)
    expect(rows).toHaveLength(301)
    expect(phones(rows).filter((cell) => cell === '7')).toHaveLength(2)
    expect(new Set(phones(rows)).size).toBe(300)
  })

  test('two of them, some lines apart', () => {
    const lines = [
      ...after.slice(0, 10),
      'a,"Jo,z',
      ...after.slice(10, 30),
      'b,"Jo,z',
      ...after.slice(30),
    ]
    expect(new Set(phones(rowsOf(lines.join('\n'), 3)))).toEqual(
      new Set(['a', 'b', ...phones(rowsOf(after.join('\n'), 3))]),
    )
  })

  test('whatever stands in the cell: as many rows come out as lines went in', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', '"', 'a', ' ', '\\') })
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), fc.nat(6), (cells, size) => {
        const lines = cells.map((text, at) => `${at},${text},"n${at}"`)
        const rows = rowsOf(lines.join('\n'), 3, ',', size + 1)
        expect(rows.map((row) => row?.[0])).toEqual(cells.map((_, at) => `${at}`))
        expect(rows.map((row) => row?.at(-1))).toEqual(cells.map((_, at) => `n${at}`))
      }),
      { numRuns: 300 },
    )
  })

  test('in the last line', () => {
    expect(rowsOf('1,a,b\n2,"c,d', 3)).toEqual([
      ['1', 'a', 'b'],
      ['2', '"c', 'd'],
    ])
  })
})

test('rows with more or fewer cells than usual are kept', () => {
  expect(rowsOf('1;2;3\n4;5\n\n6;7;8;9', 3, ';')).toEqual([
    ['1', '2', '3'],
    ['4', '5'],
    ['6', '7', '8', '9'],
  ])
})
