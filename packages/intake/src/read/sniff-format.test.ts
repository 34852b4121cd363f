import { expect, test } from 'vitest'
import { e164, national } from '../fixtures.ts'
import { sniffFormat } from './sniff-format.ts'

const digits = e164(1).slice(1)
const spaced = `${national(1).slice(0, 4)} ${national(1).slice(4)}`

test.each([
  ['comma', ['id,phone', `1,${spaced}`], { delimiter: ',', columns: 2 }],
  ['semicolon beside decimal commas', ['a;b', '1,5;2', '2,5;3'], { delimiter: ';', columns: 2 }],
  [
    'tab beside commas in names',
    ['a\tb\tc', 'x, y\t1\t2', 'z\t1\t2'],
    { delimiter: '\t', columns: 3 },
  ],
  ['pipe', ['a|b', '1|2'], { delimiter: '|', columns: 2 }],
  [
    'colon where nothing else parts',
    [`${digits}:Jo:x`, `${digits}:Bo:y`],
    { delimiter: ':', columns: 3 },
  ],
  ['comma beside times', ['a,12:00:00', 'b,13:00:00'], { delimiter: ',', columns: 2 }],
  ['comma with quoted commas', ['"a, b",1', '"c, d, e",2', 'f,3'], { delimiter: ',', columns: 2 }],
  [
    'comma with a line break in every record',
    ['1,"a', 'b"', '2,"c', 'd', 'e"'],
    { delimiter: ',', columns: 2 },
  ],
])('%s', (_, lines, expected) => {
  expect(sniffFormat(lines)).toEqual({ kind: 'delimited', ...expected })
})

test('one number a line', () => {
  expect(sniffFormat([spaced, digits, national(2)])).toEqual({ kind: 'lines' })
})

test('one JSON object a line', () => {
  expect(sniffFormat(['{"a":1,"b":2}', '{"a":3}'])).toEqual({ kind: 'jsonl', keys: [] })
})
