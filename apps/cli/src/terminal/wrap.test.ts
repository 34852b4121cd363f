import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { painter } from './style.ts'
import { cut, padded, widthOf, wrap } from './wrap.ts'

describe('lines', () => {
  it('are never wider than asked, and lose no letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 20, max: 90 }),
        (text, width) => {
          const wrapped = wrap(text, width, '  - ', '    ')
          for (const line of wrapped.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
          const letters = (of: string): string => of.replace(/[\s-]/gu, '')
          expect(letters(wrapped)).toBe(letters(text))
        },
      ),
    )
  })

  it('break between words', () => {
    expect(wrap('one two three four', 14, '  - ', '    ')).toBe('  - one two\n    three four')
  })

  it('count colours as nothing and wide letters as two', () => {
    expect(widthOf(painter(true)('alarm', 'scam'))).toBe(4)
    expect(widthOf('你好')).toBe(4)
    expect(widthOf('e\u0301')).toBe(1)
    expect(padded('你', 4)).toBe('你  ')
    expect(cut('message', 5)).toBe('mess…')
    expect(cut('short', 5)).toBe('short')
  })
})

it('there are no colours where none belong', () => {
  expect(painter(false)('alarm', 'scam')).toBe('scam')
})
