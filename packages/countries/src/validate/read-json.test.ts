import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readJson } from './read-json.ts'

it('reads every JSON value as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      const read = readJson(text)
      expect(read.ok && read.json.value).toEqual(JSON.parse(text))
    }),
    { numRuns: 500 },
  )
})

it('any text at all gives a value or a line, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'{}[]",: \n1tf') })),
      (text) => {
        const read = readJson(text)
        if (!read.ok) expect(read.line).toBeGreaterThan(0)
      },
    ),
    { numRuns: 3000 },
  )
})

it('knows the line of each value, and of the nearest container for what is missing', () => {
  const read = readJson('[\n  {\n    "a": 1,\n    "b": [\n      2\n    ]\n  }\n]')
  if (!read.ok) throw new Error('unreadable')
  const { lineOf } = read.json
  expect([lineOf([0]), lineOf([0, 'a']), lineOf([0, 'b', 0]), lineOf([0, 'c'])]).toEqual([
    2, 3, 5, 2,
  ])
})

it.each([
  ['{"a":1,"a":2}', /twice/u],
  ['[1 2]', /comma/u],
  ['{"a" 1}', /colon/u],
  ['[1,]', /value is missing/u],
  ['[1] [2]', /after its end|goes on/u],
])('%s is told apart', (text, problem) => {
  const read = readJson(text)
  expect(!read.ok && read.problem).toMatch(problem)
})
