import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ORDINARY_MESSAGES } from '../testing/index.ts'
import type { View } from '../view.ts'
import { normalise } from './index.ts'

const kinds = (text: string): string[] => normalise(text).undone.map(({ kind }) => kind)
const folded = (text: string): string => normalise(text).folded.text

describe('ordinary messages', () => {
  it.each(ORDINARY_MESSAGES)('hide nothing: %s', (text) => {
    expect(normalise(text).undone).toEqual([])
  })

  it('keep their words, in small letters without accents', () => {
    expect(folded('Où est le BŒUF, Straße, Ærø, IJsland?')).toBe(
      'ou est le boeuf, strasse, aero, ijsland?',
    )
  })

  it('in Russian, Greek and Arabic stay in their script', () => {
    for (const text of ['привет, как дела', 'καλημερα σας', 'مرحبا بك']) {
      expect(folded(text)).toBe(text.normalize('NFC'))
    }
  })
})

describe('what is hidden comes out, and is reported where it stood', () => {
  it.each([
    // text, folded, kinds
    ['be\u200btaal', 'betaal', ['invisible']],
    ['be\u00adta\u00adal', 'betaal', ['invisible', 'invisible']],
    ['kbc\u2060.be', 'kbc.be', ['invisible']],
    ['be\u202etaal', 'betaal', ['bidi']],
    ['bеtааl', 'betaal', ['confusable', 'confusable']],
    ['ваnk', 'bank', ['confusable']],
    ['𝗕𝗲𝘁𝗮𝗮𝗹', 'betaal', ['confusable']],
    ['Ｂｅｔａａｌ', 'betaal', ['confusable']],
    ['ⓑⓔⓣⓐⓐⓛ', 'betaal', ['confusable']],
    ['🅱🅴🆃🅰🅰🅻 nu', 'betaal nu', ['confusable']],
    ['ʙᴇᴛᴀᴀʟ', 'betaal', ['confusable']],
    ['ḅẹṭ', 'bet', ['confusable', 'confusable']],
    ['betɑɑl', 'betaal', ['confusable']],
    ['Ꮟεtaаl nu', 'betaal nu', ['confusable', 'confusable']],
    ['b3taal', 'betaal', ['leet']],
    ['p@kket', 'pakket', ['leet']],
    ['acc0unt', 'account', ['leet']],
    ['LL0YDS', 'lloyds', ['leet']],
    ['b e t a a l nu', 'betaal nu', ['spaced']],
    ['b.e.t.a.a.l nu', 'betaal nu', ['spaced']],
    ['k-l-i-k hier', 'klik hier', ['spaced']],
    ['b·e·t·a·a·l', 'betaal', ['spaced']],
    ['b_e_t_a_a_l', 'betaal', ['spaced']],
    ['b  e t a a l  n u  a u b', 'b  etaal  nu  aub', ['spaced', 'spaced', 'spaced']],
    ['B 3 T @ A L nu', 'betaal nu', ['spaced', 'leet']],
    [
      'be.taal uw fac·tuur van_daag no.g',
      'betaal uw factuur vandaag nog',
      ['spaced', 'spaced', 'spaced', 'spaced'],
    ],
    [
      '1k b3n m1jn p4sw00rd kw1jt, @lsj3bli3ft',
      'ik ben mijn paswoord kwijt, alsjeblieft',
      ['leet', 'leet', 'leet', 'leet', 'leet', 'leet'],
    ],
  ] as const)('%s > %s', (text, meant, found) => {
    expect(folded(text)).toBe(meant)
    expect(kinds(text)).toEqual(found)
  })

  it('gives places in the original', () => {
    const text = 'Nu b3taal en оpen'
    expect(normalise(text).undone.map(({ span }) => text.slice(...span))).toEqual(['b3taal', 'о'])
  })
})

describe('what only looks hidden stays', () => {
  it.each([
    'G-123456',
    'A12',
    'covid19',
    'mp3',
    '1-ABC-123',
    'SW1A 1AA',
    'K3PZ7Q',
    'R7KXD',
    '2dehands',
    '1und1',
    '24u',
    '3de',
    '1er',
    '5gb',
    '12.30u',
    '04u12',
    'b2b',
    'iphone15',
    'x264',
    'US$50',
    'NL12',
    'ok!bel',
    'nl|fr',
    'a.u.b.',
    's.v.p.',
    'z.B.',
    'i.v.m.',
    'p. ex.',
    'e.g.',
    'J.P. Morgan',
    'S.O.S.',
    'U.S.A.',
    'R.S.V.P.',
    'a b c',
    'a b c d e',
    'JAN@work.be',
    'Secure4u',
    'klaar.Dan',
    'kβ',
    '5 μm',
    '①②③',
    '🅿',
    'https://kbc.be/l0gin?a=b3taal',
    'www.g00gle.com',
    'jan.p3ters@kbc.be',
    'twee-drie-vier-vijf',
  ])('%s', (text) => {
    expect(normalise(text).undone).toEqual([])
  })
})

describe('typography', () => {
  it('becomes that of a keyboard in the folded view only', () => {
    const { plain, folded: small } = normalise('“C’est” l´été – ok…')
    expect(plain.text).toBe("“C’est” l'été – ok...")
    expect(small.text).toBe(`"c'est" l'ete - ok...`)
  })

  it('keeps case and accents in the plain view', () => {
    expect(normalise('Été\u200b ﬁn').plain.text).toBe('Été fin')
  })
})

const strange = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...'abe tl.-_@$!|10374 \n',
        'é',
        'е',
        'ο',
        'ß',
        '\u200b',
        '\u200d',
        '\u0301',
        '\ufe0f',
        '😀',
        '👨‍👩‍👧',
        '\ud83d',
        '\udc00',
        '\u202e',
        '\u2066',
        'ﷺ',
        'ﬁ',
        '𝗮',
        'ａ',
        '🅱',
        '🇧',
        '🇪',
        'ع',
        'https://kbc.be/',
        'a@b.be',
        'kbc . be',
        'hxxp[.]',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
)

function checkView({ text, starts, ends }: View, original: string): void {
  expect(starts.length).toBe(text.length)
  expect(ends.length).toBe(text.length)
  for (let i = 0; i < text.length; i += 1) {
    const [start, end] = [starts[i] ?? -1, ends[i] ?? -1]
    expect(start >= 0 && start < end && end <= original.length).toBe(true)
    if (i === 0) continue
    expect(start >= (starts[i - 1] ?? 0) && end >= (ends[i - 1] ?? 0)).toBe(true)
  }
}

describe('for any text', () => {
  it('every unit of a view comes from a place in the original, in order', () => {
    fc.assert(
      fc.property(strange, (text) => {
        const { original, plain, folded: small, undone } = normalise(text)
        expect(original).toBe(text)
        checkView(plain, text)
        checkView(small, text)
        let last = 0
        for (const { span } of undone) {
          expect(span[0] >= last && span[0] < span[1] && span[1] <= text.length).toBe(true)
          last = span[0]
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('the plain view is plain already', () => {
    fc.assert(
      fc.property(strange, (text) => {
        const once = normalise(text).plain.text
        expect(normalise(once).plain.text).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  it('the folded view of an ordinary message folds to itself', () => {
    for (const text of ORDINARY_MESSAGES) {
      const once = folded(text)
      expect(folded(once)).toBe(once)
    }
  })
})

describe('a megabyte', () => {
  it.each([
    ['letters', 'a'],
    ['digits in words', 'a1'],
    ['torn letters', 'a b '],
    ['zero-width characters', '\u200b'],
    ['marks', 'e\u0301\u0323'],
    ['one letter and marks', '\u0301'],
    ['lone surrogates', '\ud83d'],
    ['look-alikes', 'а'],
    ['dots', '.'],
    ['hosts', 'a.be '],
    ['right-to-left overrides', '\u202ea'],
    ['emoji', '👨‍👩‍👧'],
  ])('of %s is read in time', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    expect(() => normalise(text)).not.toThrow()
  })
})
