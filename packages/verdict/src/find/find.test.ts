import { syntheticNumber } from '@staysharp/countries'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../normalise/index.ts'
import { type Found, findAll } from './index.ts'

const found = (text: string, country?: string): readonly Found[] =>
  findAll(normalise(text), country)

/** Kind, place and value of what is found, links left out. */
function shown(text: string, kind: Found['kind']): string[] {
  return found(text, 'BE').flatMap((one) => (one.kind === kind ? text.slice(...one.span) : []))
}

/** An account number of this country with check digits that fit. */
function iban(country: string, rest: string): string {
  const digits = [...`${rest}${country}00`].map((each) => Number.parseInt(each, 36)).join('')
  return `${country}${String(98 - Number(BigInt(digits) % 97n)).padStart(2, '0')}${rest}`
}

/** `first` filled up to `length` digits that pass Luhn. */
function card(first: string, length = 16): string {
  const body = first.padEnd(length - 1, '1')
  const sum = [...body].reverse().reduce((total, each, i) => {
    const doubled = Number(each) * (i % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return `${body}${(10 - (sum % 10)) % 10}`
}

const grouped = (text: string): string => text.replace(/(.{4})(?=.)/gu, '$1 ')

describe('phone numbers', () => {
  const { e164, national } = syntheticNumber('BE', 5, 1)
  it.each([
    national,
    e164,
    e164.replace('+', '00'),
    `${national.slice(0, 4)}/${national.slice(4, 6)}.${national.slice(6, 8)}.${national.slice(8)}`,
    `${e164.slice(0, 3)} (0)${e164.slice(3, 6)} ${e164.slice(6)}`,
    `${e164.slice(0, 3)} ${e164.slice(3, 6)} ${e164.slice(6, 8)} ${e164.slice(8, 10)} ${e164.slice(10)}`,
  ])('in the writing of form %#', (written) => {
    const text = `Bel ${written}, nu.`
    expect(found(text, 'BE')).toEqual([
      { kind: 'phone', span: [4, 4 + written.length], value: e164, country: 'BE', type: 'mobile' },
    ])
  })

  it('of an unknown country have no value', () => {
    expect(found(`Bel ${national}`)).toMatchObject([{ kind: 'phone', value: '', type: 'mobile' }])
  })

  it.each([
    '12/05/2026',
    '2026-11-22',
    '1 250 000',
    '01.02.2026',
    '0,5',
    '2020-2026',
    'ref 12345678',
    '00000000',
    '3 000 000 euro',
  ])('are not: %s', (text) => {
    expect(shown(text, 'phone')).toEqual([])
  })
})

describe('accounts and cards', () => {
  it.each([
    ['BE', '096000123456'],
    ['NL', 'ABNA0000123456'],
    ['DE', '500105175407324931'],
    ['FR', '20041010050500013M02606'],
    ['LU', '0019400644750000'],
  ])('IBAN of %s in any writing', (country, rest) => {
    const compact = iban(country, rest)
    for (const written of [
      compact,
      grouped(compact),
      compact.toLowerCase(),
      compact.replace(/(.{4})(?=.)/gu, '$1.'),
    ]) {
      expect(found(`Stort op ${written}.`)).toEqual([
        { kind: 'iban', span: [9, 9 + written.length], country, valid: true },
      ])
    }
  })

  it('an IBAN with a wrong digit is one that is not valid', () => {
    const right = iban('BE', '096000123456')
    const wrong = `${right.slice(0, -1)}${(Number(right.slice(-1)) + 1) % 10}`
    expect(found(wrong)).toMatchObject([{ kind: 'iban', valid: false }])
  })

  it.each([card('4'), grouped(card('52')), card('37', 15), card('6703', 17)])(
    'card %#',
    (number) => {
      expect(found(`Kaart ${number}`)).toMatchObject([{ kind: 'card', masked: false }])
    },
  )

  it.each(['**** 1234', 'xxxx 1234', '4444 **** **** 1234', '•••• 1234', 'XXXX-XXXX-XXXX-1234'])(
    'masked card %s',
    (text) => {
      expect(found(text)).toMatchObject([{ kind: 'card', masked: true }])
    },
  )

  it('a number that fails Luhn is no card', () => {
    const right = card('4')
    const wrong = `${right.slice(0, -1)}${(Number(right.slice(-1)) + 1) % 10}`
    expect(shown(wrong, 'card')).toEqual([])
  })
})

describe('addresses of coins', () => {
  it.each([
    ['bitcoin', `bc1q${'ac3'.repeat(12)}`],
    ['bitcoin', `1${'aB3'.repeat(11)}`],
    ['ethereum', `0x${'aB3d'.repeat(10)}`],
    ['tron', `T${'aB3'.repeat(11)}`],
    ['monero', `4A${'aB3'.repeat(31)}`],
  ])('%s', (chain, address) => {
    expect(found(`Stuur naar ${address} aub`)).toMatchObject([{ kind: 'crypto-address', chain }])
  })

  it('of solana only where it is named', () => {
    const address = 'aB3d'.repeat(11)
    expect(shown(`Stuur naar ${address}`, 'crypto-address')).toEqual([])
    expect(shown(`Stuur SOL naar ${address}`, 'crypto-address')).toEqual([address])
  })
})

describe('one-time codes', () => {
  it.each([
    ['Uw code is 123456. Deel hem niet.', ['123456']],
    ['G-482913 is your Google verification code', ['G-482913']],
    ['Votre code de validation : 417-092', ['417-092']],
    ['Ihre TAN lautet 883 201', ['883 201']],
    ['Your code: AB12CD', ['AB12CD']],
    ['Kom om 12.30u, zaal 1234', []],
    ['Kortingscode SOMMER20', []],
    ['Code sinds 2026', []],
    ['Met code tot 20u15', []],
  ])('%s', (text, codes) => {
    expect(shown(text, 'code')).toEqual(codes)
  })
})

describe('short codes', () => {
  it.each([
    ['Stuur STOP naar 8850', ['8850']],
    ['Envoyez STOP au 36111', ['36111']],
    ['Text STOP to 8010', ['8010']],
    ['Antworte STOP an 12345', ['12345']],
    ['STOP SMS 36180', ['36180']],
    ['Stuur 50 euro', []],
    ['Stop om 1830', []],
  ])('%s', (text, codes) => {
    expect(shown(text, 'short-code')).toEqual(codes)
  })
})

describe('amounts', () => {
  it.each([
    ['€ 2,99', 2.99, 'EUR'],
    ['2.99€', 2.99, 'EUR'],
    ['EUR 2,99', 2.99, 'EUR'],
    ['1.250,50 EUR', 1250.5, 'EUR'],
    ['1 250,50 €', 1250.5, 'EUR'],
    ['1,250.50 EUR', 1250.5, 'EUR'],
    ['2€99', 2.99, 'EUR'],
    ['50 euro', 50, 'EUR'],
    ['50,- euro', 50, 'EUR'],
    ['$5k', 5000, 'USD'],
    ['£20', 20, 'GBP'],
    ['20 pounds', 20, 'GBP'],
    ['CHF 12.50', 12.5, 'CHF'],
    ['350 USDT', 350, 'USDT'],
    ['0,184 BTC', 0.184, 'BTC'],
    ['99 cent', 0.99, 'EUR'],
    ['200 kr', 200, 'SEK'],
  ])('%s', (text, value, currency) => {
    expect(found(`Betaal ${text} nu`)).toMatchObject([
      { kind: 'amount', value, currency, span: [7, 7 + text.length] },
    ])
  })

  it.each(['5 eurovignetten', 'A€B', 'zaal 5', '12 krokussen'])('are not: %s', (text) => {
    expect(shown(text, 'amount')).toEqual([])
  })
})

describe('deadlines', () => {
  it.each([
    ['binnen 24 uur', 24],
    ['Binnen de 2 dagen', 48],
    ['dans les 48 heures', 48],
    ['sous 24h', 24],
    ['innerhalb von 24 Stunden', 24],
    ['within the next 2 hours', 2],
    ['nog 3 dagen', 72],
    ['il vous reste 2 jours', 48],
    ['in less than one hour', 1],
    ['voor 5/12', undefined],
    ['avant le 5 mars', undefined],
    ['bis zum 30.06.', undefined],
    ['by 5 May', undefined],
    ['voor middernacht', undefined],
    ["avant aujourd'hui minuit".slice(0, 18), undefined],
    ['bis heute Abend', undefined],
    ['by midnight', undefined],
    ['vandaag nog', undefined],
    ['uiterlijk morgen', undefined],
  ])('%s', (text, hours) => {
    const [first] = found(`Doe dat ${text} graag`)
    expect(first?.kind).toBe('deadline')
    expect(first?.kind === 'deadline' && first.hours).toBe(hours)
  })

  it.each(['ik werk 24 uur', 'we zijn vandaag open', 'au revoir', '12 dagen vakantie'])(
    'are not: %s',
    (text) => {
      expect(shown(text, 'deadline')).toEqual([])
    },
  )
})

describe('dates, times, percentages', () => {
  it.each([
    ['op 5/12', 'date', '5/12'],
    ['le 1er mars', 'date', '1er mars'],
    ['am 30.06.2026', 'date', '30.06.2026'],
    ['on March 9th', 'date', 'March 9th'],
    ['2026-11-22', 'date', '2026-11-22'],
    ['om 14:30', 'time', '14:30'],
    ['om 14u30', 'time', '14u30'],
    ['à 19h30', 'time', '19h30'],
    ['um 7 Uhr', 'time', '7 Uhr'],
    ['at 9.15am', 'time', '9.15am'],
    ['2pm', 'time', '2pm'],
    ['-20%', 'percent', '20%'],
    ['5 procent', 'percent', '5 procent'],
  ] as const)('%s', (text, kind, written) => {
    expect(shown(text, kind)).toEqual([written])
  })

  it.each([
    ['8-18', 'date'],
    ['20.00', 'date'],
    ['38.9', 'date'],
    ['99/99', 'date'],
    ['25:99', 'time'],
  ] as const)('%s is no %s', (text, kind) => {
    expect(shown(text, kind)).toEqual([])
  })
})

it('finds sorted, apart, inside the text, for any text', () => {
  const piece = fc.constantFrom(
    ...'0123456789 .,/-+:€$()\n',
    'code ',
    'BE',
    'euro',
    ' uur',
    'STOP naar ',
    'kbc.be',
    'a@b.be',
    '****',
    'voor ',
    '12 mei',
    '0x',
    'é',
    '\u200b',
    '👍',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const { span } of found(text, 'BE')) {
        expect(span[0] >= last && span[0] < span[1] && span[1] <= text.length).toBe(true)
        last = span[1]
      }
    }),
    { numRuns: 2000 },
  )
})
