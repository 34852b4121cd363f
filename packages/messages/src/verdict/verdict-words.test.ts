import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  evidenceSentence,
  type LabelArguments,
  loadLiveCallWords,
  loadVerdictWords,
  locales,
  refusalText,
  verdictLabel,
} from '../index.ts'

/** Every text with the place it has: `evidence.ask-pay`. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`${path}${key}`, value]]
      : textsOf(value as object, `${path}${key}.`),
  )
}
const namesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort()
const languages = await Promise.all(
  locales.map(async (locale) => {
    const words = await loadVerdictWords(locale)
    const liveCall = await loadLiveCallWords(locale)
    return { locale, words, liveCall, texts: textsOf({ ...words, liveCall }) }
  }),
)
const english = new Map(textsOf({ ...languages[0]?.words, liveCall: languages[0]?.liveCall }))
const LONG = { institution: 'BNP Paribas Fortis', host: 'bnp-paribas-fortis.top' }

/** The longest each kind of text may be, in characters. */
const LONGEST: readonly (readonly [RegExp, number])[] = [
  [/^evidence\./u, 140],
  [/headline$/u, 50],
  [/^families\..*\.name$/u, 50],
  [/^families\./u, 160],
  [/^verdicts\./u, 110],
  [/^liveCall\.taps\./u, 55],
  [/^liveCall\.sentences\./u, 75],
  [/^liveCall\.signs\./u, 90],
  [/^liveCall\./u, 100],
  [/./u, 160],
]

describe.each(languages)('$locale', ({ locale, words, texts }) => {
  test('has the same texts as English, with the same names to fill in, none empty', () => {
    expect(new Set(texts.map(([place]) => place))).toEqual(new Set(english.keys()))
    for (const [place, text] of texts) {
      expect(namesIn(text), place).toEqual(namesIn(english.get(place) ?? ''))
      expect(text.trim(), place).toBe(text)
      expect(text, place).not.toBe('')
    }
  })

  test('says everything in a length that is read', () => {
    for (const [place, text] of texts) {
      const most = LONGEST.find(([pattern]) => pattern.test(place))?.[1] ?? 0
      const filled = text
        .replace('{institution}', place.startsWith('evidence') ? LONG.institution : '')
        .replace('{host}', LONG.host)
      // A long name may add to what was written for a short one.
      const names = filled.length - text.length
      expect(filled.length - Math.max(0, names), `${place}: ${text}`).toBeLessThanOrEqual(most)
    }
  })

  test('never calls anything safe, and has no alarm, no emoji and no straight quotes', () => {
    const verdict =
      /\b(safe(?! account”)|hack\w*|veilig|gehackt\w*|pirat\w+|sécurisé\w*|en sécurité|sûrs?|sicher(?!heit|n|er Platz))\b/iu
    for (const [place, text] of texts) {
      expect(text, place).not.toMatch(verdict)
      expect(text, place).not.toMatch(/\p{Extended_Pictographic}|!|'|"|—/u)
    }
  })

  test('has no number to call, no address to open, and no digits at all', () => {
    for (const [place, text] of texts) {
      expect(text, place).not.toMatch(/\d/u)
      expect(text, place).not.toMatch(/https?:|www\.|\w\.(?:be|nl|fr|de|com|org)\b/iu)
    }
  })

  test('says of every sender that it can be faked', () => {
    const faked = { en: /can be faked/u, nl: /te vervalsen/u, fr: /falsifi/u, de: /fälschen/u }
    for (const [code, text] of Object.entries(words.evidence))
      if (code.startsWith('sender-')) expect(text, code).toMatch(faked[locale])
  })

  test('reports what is asked so that nobody takes it for our advice', () => {
    const order = {
      en: /^(?:You (?:have to|must|need|can|should)|Pay|Call|Send|Give)/u,
      nl: /^U (?:moet|mag|hoeft|dient|kunt)/u,
      fr: /^(?:Il faut|Vous (?:devez|devriez|pouvez|n’avez))/u,
      de: /^Sie (?:sollen|müssen|dürfen|können)/u,
    }
    const told = textsOf({ evidence: words.evidence, families: words.families })
    for (const [place, text] of told) expect(text, place).not.toMatch(order[locale])
  })

  test('has no sentence that is another one as well', () => {
    const evidence = Object.values(words.evidence)
    expect(evidence.filter((text, at) => evidence.indexOf(text) !== at)).toEqual([])
  })

  test('gives two or three things to do for every verdict', () => {
    for (const { steps, callSteps } of Object.values(words.verdicts))
      for (const { length } of [steps, callSteps]) expect([2, 3]).toContain(length)
  })

  test('differs from English everywhere but in names', () => {
    if (locale === 'en') return
    const same = texts.filter(([place, text]) => english.get(place) === text)
    expect(same.map(([place]) => place).filter((place) => !/^channels\./u.test(place))).toEqual([])
  })
})

test('French puts a no-break space before its double punctuation', () => {
  for (const [place, text] of languages.find(({ locale }) => locale === 'fr')?.texts ?? [])
    expect(text, place).not.toMatch(/ [?:;!»]|« |\u00a0/u)
})

test('only French has words that lose a letter before a name', () => {
  for (const { locale, texts } of languages)
    if (locale !== 'fr')
      for (const [place, text] of texts) expect(text, place).not.toMatch(/\bde \{/u)
})

describe('filling in', () => {
  const words = (locale: string) => {
    const found = languages.find((one) => one.locale === locale)
    if (found === undefined) throw new Error(locale)
    return found.words
  }

  test('names the institution and the host, or does with a general word', () => {
    const names = { institution: 'KBC', host: 'kbc-login.example' }
    expect(evidenceSentence(words('en'), 'link-elsewhere', names)).toBe(
      'The link goes to kbc-login.example. We do not know that as a site of KBC.',
    )
    expect(evidenceSentence(words('en'), 'link-elsewhere', { host: '' })).toBe(
      'The link goes to another address. We do not know that as a site of the organisation it names.',
    )
  })

  test('writes d’ING and de KBC in French', () => {
    const site = (institution: string): string =>
      evidenceSentence(words('fr'), 'link-to-claimed', { institution })
    expect(site('ING')).toContain('d’ING')
    expect(site('KBC')).toContain('de KBC')
  })

  test('never reads a name as a pattern or as another hole', () => {
    const text = evidenceSentence(words('en'), 'link-to-claimed', { institution: '$& {host}' })
    expect(text).toBe('The link goes to the real site of $& {host}.')
  })

  test('the compiler asks for exactly the values of a label', () => {
    expectTypeOf<LabelArguments<'messageOf'>>().toEqualTypeOf<
      [Readonly<Record<'number' | 'total', string | number>>]
    >()
    expectTypeOf<LabelArguments<'title'>>().toEqualTypeOf<[]>()
    expect(verdictLabel(words('en'), 'messageOf', { number: 2, total: 7 })).toBe('Message 2 of 7')
  })

  test('says what an unreadable file seems to be', () => {
    const refusal = { code: 'unsupported-format', looksLike: 'pdf' } as const
    expect(refusalText(words('en'), 'file', refusal)).toContain('a PDF')
    const unknown = { code: 'unsupported-format' } as const
    expect(refusalText(words('en'), 'file', unknown)).toContain('another kind of file')
  })
})

test('the pseudo-language has every text, longer, with its names', async () => {
  const pseudo = textsOf({
    ...(await loadVerdictWords('pseudo')),
    liveCall: await loadLiveCallWords('pseudo'),
  })
  expect(pseudo.map(([place]) => place).sort()).toEqual([...english.keys()].sort())
  for (const [place, text] of pseudo) {
    expect(text.length, place).toBeGreaterThan((english.get(place) ?? '').length)
    expect(namesIn(text), place).toEqual(namesIn(english.get(place) ?? ''))
  }
})
