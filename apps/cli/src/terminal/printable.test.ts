import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable, printableJson, printableLine } from './printable.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      '\u202e',
      '\u001b',
      '[31m',
      '\u200d',
      '😀',
      '\ud83d',
      '\n',
      '\u0007',
    ),
  }),
)
/** Controls but newline, bidi, zero width, tags, lone surrogates. */
const STEERS =
  /[^\P{Cc}\n]|[\u061c\u200b-\u200c\u200e-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|\p{Cs}/u

describe('text of others on a terminal', () => {
  it('never steers it, hides or turns', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printable(text)).not.toMatch(STEERS)
        expect(printableLine(text)).not.toMatch(/\n/u)
      }),
    )
  })

  it.each([
    'Uw pakket wacht. Betaal € 1,99 vóór 18:00 — “nu”!',
    'Prénom, Straße, œuvre, ΑΒΓ, шалом, שלום, مرحبا, 你好',
    'Super 👍🏽 👩‍👩‍👧 thanks',
    'one line\nand another',
  ])('leaves ordinary text as it is: %j', (text) => {
    expect(printable(text)).toBe(text)
  })

  it.each([
    ['a\u202eb', 'a<U+202E>b'],
    ['\u001b[31mred', '<U+001B>[31mred'],
    ['k\u200b\u200b\u200bbc', 'k<U+200B x3>bc'],
    ['\u001b]8;;http://x\u0007', '<U+001B>]8;;http://x<U+0007>'],
    ['\u{e0041}', '<U+E0041>'],
    ['half \ud83d', 'half <U+D83D>'],
    ['a\tb\r\nc', 'a b\nc'],
    [`a${'\u0301'.repeat(50)}`, `a${'\u0301'.repeat(4)}`],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })
})

describe('JSON on a terminal', () => {
  it('means the same and steers nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = printableJson({ text })
        expect(json).not.toMatch(STEERS)
        expect(JSON.parse(json)).toEqual({ text })
      }),
    )
  })
})
