import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePhone } from './phone.ts'

/** Belgian mobile numbers that parse: 047x, 048x and 049x blocks, built here from random digits. */
const significant = fc
  .tuple(fc.constantFrom('47', '48', '49', '456', '460', '468'), fc.stringMatching(/^\d{9}$/u))
  .map(([prefix, digits]) => (prefix + digits).slice(0, 9))
  .filter((number) => parsePhone(`+32${number}`).ok)

const separator = fc.constantFrom(
  '',
  ' ',
  '.',
  '/',
  '-',
  '\u00a0',
  ' - ',
  '\u202f',
  '\u2011',
  '\u200b',
  '*',
  ' | ',
  '~',
  '∙',
  '⁄',
  '‘',
)
const prefix = fc.constantFrom(
  '0',
  '+32',
  '0032',
  '+32 ',
  '0032 ',
  '+32(0)',
  '+32 (0) ',
  '0032 (0)',
  '(0)',
  '(+32)',
  'tel:+32',
)
const digits = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replace(/\d/gu, (d) => String.fromCodePoint(0xff10 + Number(d))),
  (text: string) => text.replace(/\d/gu, (d) => String.fromCodePoint(0x660 + Number(d))),
  (text: string) => text.replace(/\d/gu, (d) => String.fromCodePoint(0x966 + Number(d))),
)

describe('every way of writing a number gives one canonical form', () => {
  it('spaces, dots, slashes, 00 or +, trunk zero, full-width and Arabic-Indic digits', () => {
    const separators = fc.array(separator, { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(significant, prefix, separators, digits, (number, start, gaps, script) => {
        const spaced = [...number].map((digit, i) => digit + (gaps[i] ?? '')).join('')
        const parsed = parsePhone(script(start + spaced), 'BE')
        expect(parsed.ok && parsed.value.canonical).toBe(`tel:+32${number}`)
      }),
      { numRuns: 1000 },
    )
  })

  it('a WhatsApp JID is the number in it, with or without a device part', () => {
    fc.assert(
      fc.property(
        significant,
        fc.constantFrom('@s.whatsapp.net', '@c.us', ':12@s.whatsapp.net', '_1:3@s.whatsapp.net'),
        (number, server) => {
          const parsed = parsePhone(`32${number}${server}`)
          expect(parsed.ok && parsed.value).toEqual({
            kind: 'phone',
            canonical: `tel:+32${number}`,
            country: 'BE',
          })
        },
      ),
    )
  })

  it('the canonical form is its own canonical form, in any default country', () => {
    fc.assert(
      fc.property(significant, fc.constantFrom(undefined, 'BE', 'FR', 'us'), (number, country) => {
        const parsed = parsePhone(`tel:+32${number}`, country)
        expect(parsed.ok && parsed.value.canonical).toBe(`tel:+32${number}`)
      }),
    )
  })
})

describe('digits without plus, 00 or trunk zero', () => {
  const german = fc
    .stringMatching(/^15[127]\d{8}$/u)
    .filter((number) => parsePhone(`+49${number}`).ok)

  it('that start with the own calling code are international: no doubled code', () => {
    fc.assert(
      fc.property(german, (number) => {
        const expected = {
          ok: true,
          value: { kind: 'phone', canonical: `tel:+49${number}`, country: 'DE' },
        }
        expect(parsePhone(`49${number}`, 'DE')).toEqual(expected)
        expect(parsePhone(`0${number}`, 'DE')).toEqual(expected)
      }),
    )
  })

  it('of another country are read as such where they are no national number', () => {
    fc.assert(
      fc.property(german, (number) => {
        const parsed = parsePhone(`49${number}`, 'BE')
        expect(parsed.ok && parsed.value.canonical).toBe(`tel:+49${number}`)
      }),
    )
  })

  it('are all international where a list is written so', () => {
    fc.assert(
      fc.property(significant, fc.constantFrom('DE', 'LU', 'IT', 'AT', 'BE'), (number, country) => {
        const parsed = parsePhone(`32${number}`, country, { bareDigits: 'international' })
        expect(parsed.ok && parsed.value.canonical).toBe(`tel:+32${number}`)
      }),
    )
  })

  it('an international prefix written twice, and the 1 that Mexico dropped', () => {
    fc.assert(
      fc.property(significant, (number) => {
        for (const twice of [`+0032${number}`, `00+32${number}`, `00 + 32 ${number}`]) {
          expect(parsePhone(twice, 'BE')).toEqual(parsePhone(`+32${number}`))
        }
      }),
    )
    expect(parsePhone('5215500000001@s.whatsapp.net')).toEqual(parsePhone('+52 55 0000 0001'))
  })

  it('a number under another phone-context is not guessed', () => {
    expect(parsePhone('tel:0000000;phone-context=+31', 'BE').ok).toBe(false)
  })
})

describe('a number is taken out of what lists and links wrap it in', () => {
  const wraps: readonly ((number: string) => string)[] = [
    (number) => `https://wa.me/32${number}`,
    (number) => `wa.me/32${number}?text=hi`,
    (number) => `https://api.whatsapp.com/send?phone=32${number}&text=x`,
    (number) => `whatsapp:+32${number}`,
    (number) => `tel:+32-${number};ext=1`,
    (number) => `sms:+32${number}?body=hi`,
    (number) => `="+32${number}"`,
    (number) => `'+32${number}`,
    (number) => `"0${number}"`,
    (number) => `32${number}.0`,
    (number) => `32${number}.00`,
    (number) => `3.2${number}E+10`,
    (number) => `3,2${number}e10`,
    (number) => [...`0${number}`].map((digit) => `${digit}\ufe0f\u20e3`).join(''),
  ]

  it.each(wraps.map((wrap, i) => [i, wrap] as const))('form %i', (_, wrap) => {
    fc.assert(
      fc.property(significant, (number) => {
        const parsed = parsePhone(wrap(number), 'BE')
        expect(parsed.ok && parsed.value.canonical).toBe(`tel:+32${number}`)
      }),
      { numRuns: 50 },
    )
  })

  it('a number that a spreadsheet has rounded is refused, not completed with zeros', () => {
    fc.assert(
      fc.property(significant, fc.integer({ min: 0, max: 8 }), (number, digits) => {
        expect(parsePhone(`3.2${number.slice(0, digits)}E+10`, 'BE').ok).toBe(false)
      }),
    )
  })
})

describe('what is no number is refused by a code that never contains it', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u200b', 'empty'],
    ['hello', 'not-a-number'],
    ['+', 'not-a-number'],
    ['04 70 ext 12', 'not-a-number'],
    ['++32 470', 'not-a-number'],
    ['+3+2', 'not-a-number'],
    ['04', 'too-short'],
    ['047', 'too-short'],
    ['0470 00', 'too-short'],
    ['+1 012 345 6789', 'invalid-number'],
    [`0${'4'.repeat(30)}`, 'too-long'],
    ['4'.repeat(5000), 'too-long'],
    ['+999 12 34 56 78', 'unknown-country'],
    ['123@g.us', 'not-a-number'],
    ['123456789012@lid', 'not-a-number'],
  ])('%j is %s', (text, code) => {
    expect(parsePhone(text, 'BE')).toEqual({ ok: false, failure: { code } })
  })

  it('a national number without a country, or with one that does not exist', () => {
    const refusal = { ok: false, failure: { code: 'unknown-country' } }
    expect(parsePhone('0470 00 00 00')).toEqual(refusal)
    expect(parsePhone('0470 00 00 00', 'XX')).toEqual(refusal)
  })

  it('any text at all gives a value or a bare code, and never throws', () => {
    const codes = /^(empty|not-a-number|too-short|too-long|unknown-country|invalid-number)$/u
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        (text) => {
          const parsed = parsePhone(text, 'BE')
          if (parsed.ok) expect(parsed.value.canonical).toMatch(/^tel:\+[1-9]\d{4,14}$/u)
          else
            expect(Object.entries(parsed.failure)).toEqual([['code', expect.stringMatching(codes)]])
        },
      ),
      { numRuns: 2000 },
    )
  })
})
