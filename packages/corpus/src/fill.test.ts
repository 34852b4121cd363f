import { describe, expect, it } from 'vitest'
import { fillIn } from './fill.ts'
import type { CorpusRow } from './row.ts'

function row(text: string, id = 'nl-chat-family-001'): CorpusRow {
  return {
    id,
    language: 'nl',
    country: 'BE',
    channel: 'sms',
    sender: '',
    label: 'chat',
    family: 'family',
    text,
    asks: [],
    institution: null,
    writer: 'nl-1',
  }
}

/** ISO 7064 mod 97-10, as ISO 13616 asks for. */
function remainder(iban: string): bigint {
  const compact = iban.replaceAll(' ', '')
  const turned = compact.slice(4) + compact.slice(0, 4)
  return BigInt(turned.replace(/[A-Z]/gu, (c) => String(c.charCodeAt(0) - 55))) % 97n
}

describe('invented numbers', () => {
  it.each(['BE', 'NL', 'FR', 'DE', 'LT', 'GB'])(
    'an IBAN of %s has valid check digits',
    (country) => {
      for (let i = 100; i < 130; i += 1) {
        const { text } = fillIn(row(`{iban:${country}}`, `nl-chat-family-${i}`))
        expect(text.startsWith(country)).toBe(true)
        expect(remainder(text)).toBe(1n)
      }
    },
  )

  it('a number of the country of the row is written as at home or from abroad', () => {
    const seen = new Set<string>()
    for (let i = 100; i < 200; i += 1) {
      seen.add(
        fillIn(row('{mobile}', `nl-chat-family-${i}`))
          .text.replace(/\d/gu, '#')
          .slice(0, 2),
      )
    }
    expect([...seen].sort()).toEqual(['##', '+#'])
  })

  it('a number of another country always has its calling code', () => {
    for (let i = 100; i < 130; i += 1) {
      const { text } = fillIn(row('{mobile:GB}', `nl-chat-family-${i}`))
      expect(text).toMatch(/^(?:\+|00)44/u)
    }
  })
})
