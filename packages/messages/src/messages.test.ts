import { describe, expect, expectTypeOf, test } from 'vitest'
import { en } from './en.ts'
import { loadMessages, locales, pseudoText, translator } from './index.ts'
import type { ParameterOf, Plural } from './shape.ts'

const languages = await Promise.all(
  locales.map(async (locale) => ({ locale, messages: await loadMessages(locale) })),
)
const forms = (message: string | Plural): string[] =>
  typeof message === 'string' ? [message] : [message.one, message.other]
const names = (text: string): string[] => [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort()

describe.each(languages)('$locale', ({ locale, messages }) => {
  const entries = Object.entries(messages) as [keyof typeof en, string | Plural][]

  test('has every key, in the order of English', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en))
  })

  test.each(entries)('%s: same kind and same values as English, not empty', (key, message) => {
    expect(typeof message).toBe(typeof en[key])
    const wanted = new Set(forms(en[key]).flatMap(names))
    expect(new Set(forms(message).flatMap(names))).toEqual(wanted)
    for (const form of forms(message)) {
      expect(form.trim()).toBe(form)
      expect(form).not.toBe('')
    }
  })

  test('has no digits that could be taken for a telephone number', () => {
    for (const text of entries.flatMap(([, message]) => forms(message)))
      expect(text.replace(/[\s./()-]/gu, '')).not.toMatch(/\d{3}/u)
  })

  test('never says safe or hacked, and has no emoji, no exclamation and no straight quotes', () => {
    const words =
      /\b(safe|hack\w*|veilig|gehackt\w*|pirat\w+|sécurisé\w*|en sécurité|sicher(?!heit))\b/iu
    for (const text of entries.flatMap(([, message]) => forms(message))) {
      expect(text).not.toMatch(words)
      expect(text).not.toMatch(/\p{Extended_Pictographic}|!|'|"|—/u)
    }
  })

  test('differs from English in almost every message', () => {
    if (locale === 'en') return
    const same = entries.filter(([key, m]) => JSON.stringify(m) === JSON.stringify(en[key]))
    // Dutch writes a byte as English does.
    expect(same.map(([key]) => key).filter((key) => key !== 'receipt.bytes')).toEqual([])
  })
})

test('French puts a no-break space before its double punctuation', async () => {
  for (const message of Object.values(await loadMessages('fr')))
    for (const text of forms(message)) expect(text).not.toMatch(/ [?:;!»]|« /u)
})

describe('translator', () => {
  test('fills in values, writes numbers in the language and chooses the plural', async () => {
    const nl = translator('nl', await loadMessages('nl'))
    expect(nl('answer.about', { count: 3_200_000 })).toBe('lijst met 3.200.000 nummers')
    expect(nl('answer.about', { count: 1 })).toBe('lijst met 1 nummer')
    const fr = translator('fr', await loadMessages('fr'))
    expect(fr('failure.over-budget.text', { count: 0 })).toContain('0 minute.')
  })

  test('never reads a value as a pattern', () => {
    const t = translator('en', en)
    expect(t('number.readback', { number: '$& {country}', country: '$1' })).toBe(
      'Your device checks $& {country} ($1)',
    )
  })

  test('the compiler asks for exactly the values of a message', () => {
    expectTypeOf<ParameterOf<'answer.listedOf'>>().toEqualTypeOf<'count' | 'total'>()
    expectTypeOf<ParameterOf<'hero.title'>>().toEqualTypeOf<never>()
  })
})

test('the pseudo-language keeps the values and is at least 40 % longer', () => {
  const text = pseudoText('Check {number} now')
  expect(text).toContain('{number}')
  expect(text.length).toBeGreaterThanOrEqual('Check {number} now'.length * 1.4)
})
