import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../load/load-country.ts'
import { syntheticNumber } from '../synthetic-number.ts'
import { kindOfNumber } from './kind-of-number.ts'

const TODAY = '2026-11-22'
const be = await loadCountry('BE')

describe('what kind of number this is, in Belgium', () => {
  it.each([
    ['070 344 344', { kind: 'premium' }],
    ['0900 12 345', { kind: 'premium' }],
    ['078 170 170', { kind: 'company' }],
    ['02 464 60 04', { kind: 'fixed' }],
    ['0032 2 464 60 04', { kind: 'fixed' }],
    ['0800 55 800', { kind: 'freephone' }],
    ['8152', { kind: 'short-code' }],
    ['112', { kind: 'short-code' }],
    ['116 000', { kind: 'short-code' }],
    ['0459 00 00 00', { kind: 'unassigned' }],
    // Regression: these ways of writing a number in use were called unassigned, or no number.
    ['+32 (0)70 344 344', { kind: 'premium' }],
    ['32 70 344 344', { kind: 'premium' }],
    ['tel:+3270344344', { kind: 'premium' }],
    ['070–344–344', { kind: 'premium' }],
    ['+32 070 344 344', { kind: 'premium' }],
    ['+32 2 464 60 04', { kind: 'fixed' }],
    ['00800 2123 2123', { kind: 'freephone' }],
    ['+979 123456789', { kind: 'premium' }],
    ['+44 20 7946 0958', { kind: 'foreign', country: 'GB' }],
    ['+881 6 3143 5126', { kind: 'foreign' }],
    ['12345678901', { kind: 'not-a-number' }],
    ['bpost', { kind: 'not-a-number' }],
    ['', { kind: 'not-a-number' }],
  ])('%j', (number, expected) => {
    expect(kindOfNumber(be, number, TODAY)).toEqual(expected)
  })

  it('a mobile number comes with the holder of its range', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 1_000_000 }), (seed, index) => {
        const { e164, national } = syntheticNumber('BE', seed, index)
        const found = kindOfNumber(be, national, TODAY)
        expect(found).toMatchObject({ kind: 'mobile', holder: expect.any(String) })
        expect(kindOfNumber(be, e164, TODAY)).toEqual(found)
      }),
    )
  })
})

it('a plan or a holder past its review is not told', () => {
  expect(kindOfNumber(be, '070 344 344', '2027-11-23')).toEqual({ kind: 'not-known' })
  expect(kindOfNumber(be, '+44 20 7946 0958', '2027-11-23').kind).toBe('foreign')
  const { numbering } = be.pack
  if (numbering?.mobile === undefined) throw new Error('Belgium has a mobile plan')
  const evidence = { ...numbering.mobile.evidence, reviewBy: '2026-11-21' }
  const stale = { ...numbering, mobile: { ...numbering.mobile, evidence } }
  const country = { ...be, pack: { ...be.pack, numbering: stale } }
  expect(kindOfNumber(country, syntheticNumber('BE', 1, 1).national, TODAY)).toEqual({
    kind: 'mobile',
  })
})

it('a country without a number plan still knows foreign numbers', async () => {
  const nowhere = await loadCountry('AQ')
  expect(kindOfNumber(nowhere, '+32 2 464 60 04', TODAY)).toEqual({
    kind: 'foreign',
    country: 'BE',
  })
  expect(kindOfNumber(nowhere, '02 464 60 04', TODAY).kind).toMatch(/^not-/u)
})

const TYPES: Readonly<Record<string, string>> = {
  PREMIUM_RATE: 'premium',
  TOLL_FREE: 'freephone',
  SHARED_COST: 'shared-cost',
  UAN: 'company',
  PERSONAL_NUMBER: 'personal',
  PAGER: 'pager',
  VOICEMAIL: 'voicemail',
  VOIP: 'voip',
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed',
  FIXED_LINE_OR_MOBILE: 'fixed-or-mobile',
}

it.each(['BE', 'NL', 'FR', 'DE', 'LU', 'GB', 'IE', 'US'])(
  '%s agrees with libphonenumber on the kind of any valid number',
  async (code) => {
    const country = await loadCountry(code)
    const calling = country.pack.numbering?.callingCode ?? ''
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{6,10}$/u), (digits) => {
        const oracle = parsePhoneNumberFromString(`+${calling}${digits}`)
        // Luxembourg's carrier prefixes (15…) are part of the digits here, and stripped there.
        if (oracle?.country !== code || oracle.nationalNumber !== digits) return
        const type = oracle.getType()
        if (type === undefined) return
        const { kind } = kindOfNumber(country, `+${calling}${digits}`, TODAY)
        // A mobile range that nobody holds is told apart here and not there.
        if (type === 'MOBILE' && kind === 'unassigned') return
        expect(kind).toBe(TYPES[type])
      }),
      { numRuns: 3000 },
    )
  },
)
