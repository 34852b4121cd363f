import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureOf } from '../fixtures.ts'
import { splitLines } from './split-lines.ts'

async function* each(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces
}

async function linesOf(pieces: readonly string[]): Promise<string[]> {
  const lines: string[] = []
  for await (const batch of splitLines(each(pieces), 'list.csv')) lines.push(...batch)
  return lines
}

test('lines do not depend on where the text was cut, nor on the kind of line break', async () => {
  const text = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', ' '), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (parts, size) => {
      const whole = parts.join('')
      const cut = whole.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? []
      const expected = whole.split(/\r\n|\n|\r/u)
      if (expected.at(-1) === '') expected.pop()
      expect(await linesOf(cut)).toEqual(expected)
    }),
  )
})

test('a line of more than 1 MiB is refused with its row number and without its content', async () => {
  const failure = await failureOf(linesOf(['short\n', 'canary'.repeat(1 << 18)]))
  expect(failure.code).toBe('row-too-long')
  expect(failure.message).toContain('row 2')
  expect(failure.message).not.toContain('canary')
})
