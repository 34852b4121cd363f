import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typed } from './as-you-type.ts'

/** Groups of three, a stand-in for a number plan. */
const threes = (digits: string): string => digits.replace(/(.{3})(?=.)/gu, '$1 ')
const digitsOf = (text: string): string => text.replace(/\D/gu, '')

/** `|` marks the caret. */
function edit(marked: string, before = '', deleting?: 'backward' | 'forward'): string {
  const caret = marked.indexOf('|')
  const result = typed({ text: marked.replace('|', ''), caret, before, deleting }, threes)
  return `${result.text.slice(0, result.caret)}|${result.text.slice(result.caret)}`
}

describe('the caret stays with its digit', () => {
  test.each([
    ['typing at the end', '1234|', '', undefined, '123 4|'],
    ['typing in the middle', '19|23 4', '123 4', undefined, '19|2 34'],
    ['pasting with slashes and dots', '12/34.56|', '', undefined, '123 456|'],
    [
      'backspace over a space takes the digit before it',
      '123|456',
      '123 456',
      'backward',
      '12|4 56',
    ],
    ['delete before a space takes the digit after it', '123|456', '123 456', 'forward', '123| 56'],
    ['emptying the field', '|', '1', 'backward', '|'],
    ['letters are left for the words below the field', 'call 12|', '', undefined, 'call 12|'],
  ] as const)('%s', (_, marked, before, deleting, wanted) => {
    expect(edit(marked, before, deleting)).toBe(wanted)
  })
})

test('a formatter that loses digits is not believed', () => {
  expect(typed({ text: '12345', caret: 5, before: '1234' }, () => '12')).toEqual({
    text: '12345',
    caret: 5,
  })
})

test('no digit is ever added, lost or moved, and the caret never passes one', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789+ .-/()'), maxLength: 24 })
  fc.assert(
    fc.property(text, fc.nat(24), (value, at) => {
      const caret = Math.min(at, value.length)
      const result = typed({ text: value, caret, before: '' }, threes)
      expect(digitsOf(result.text)).toBe(digitsOf(value))
      expect(digitsOf(result.text.slice(0, result.caret))).toBe(digitsOf(value.slice(0, caret)))
      expect(typed({ ...result, before: '' }, threes).text).toBe(result.text)
    }),
  )
})
