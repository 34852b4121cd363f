import { expect, test } from 'vitest'
import { formats } from './formats.ts'

const plain = (text: string): string => text.replace(/\s/gu, ' ')

test.each([
  ['en', '13.4 MB', '67 kB', '244,000', '22 November 2026'],
  ['nl', '13,4 MB', '67 kB', '244.000', '22 november 2026'],
  ['fr', '13,4 Mo', '67 ko', '244 000', '22 novembre 2026'],
  ['de', '13,4 MB', '67 kB', '244.000', '22. November 2026'],
])('%s writes sizes, counts and days its own way', (locale, whole, part, about, day) => {
  const f = formats(locale, 'Europe/Brussels')
  expect(plain(f.size(13_421_772))).toBe(whole)
  expect(plain(f.size(67_104))).toBe(part)
  expect(plain(f.about(244_940.6))).toBe(about)
  expect(plain(f.day('2026-11-22T10:00:00Z'))).toBe(day)
})

test.each([
  ['en', '4.2 billion', '12 million'],
  ['nl', '4,2 miljard', '12 miljoen'],
  ['fr', '4,2 milliards', '12 millions'],
  ['de', '4,2 Milliarden', '12 Millionen'],
])('%s says large odds in words', (locale, odds, oneIn) => {
  expect(plain(formats(locale).about(2 ** 32))).toBe(odds)
  expect(plain(formats(locale).about(12_500_000))).toBe(oneIn)
})

test('a size never says 1000 kB', () => {
  expect(plain(formats('en').size(999_900))).toBe('1 MB')
})
