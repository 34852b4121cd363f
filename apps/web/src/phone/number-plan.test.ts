import { syntheticNumber } from '@staysharp/countries'
import { describe, expect, test } from 'vitest'
import { formatDigits, plannedCountries, readNumber, writtenOut } from './number-plan.ts'

const { e164, national } = syntheticNumber('BE', 5, 1)
const digits = national.replace(/\D/gu, '')

describe('the number field', () => {
  test('formats national and international digits and changes none', () => {
    for (const text of [digits, e164]) {
      const formatted = formatDigits(text, 'BE')
      expect(formatted).toContain(' ')
      expect(formatted.replace(/\s/gu, '')).toBe(text)
    }
  })
  test('reads what it formatted, and writes it out for people', () => {
    const read = readNumber(formatDigits(digits, 'BE'), 'BE')
    expect(read).toMatchObject({ ok: true, value: { canonical: `tel:${e164}` } })
    if (read.ok) expect(writtenOut(read.value).replace(/\s/gu, '')).toBe(e164)
  })
  test('a number with its country code does not care which country is chosen', () => {
    expect(readNumber(e164, 'FR')).toEqual(readNumber(e164, 'BE'))
  })
  test('a country it does not know formats nothing and breaks nothing', () => {
    expect(formatDigits('12', 'ZZ')).toBe('12')
  })
})

test('all countries have a calling code, Belgium among them', () => {
  const countries = plannedCountries()
  expect(countries.length).toBeGreaterThan(200)
  expect(countries).toContainEqual({ code: 'BE', callingCode: '32' })
})
