import { describe, expect, it } from 'vitest'
import { fillIn, nearDuplicates, readCorpus, SAME_SKELETON } from './index.ts'

const rows = readCorpus()
const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const

describe('the corpus', () => {
  it.each(LANGUAGES)('has at least 1,200 messages in %s, half of them no scam', (language) => {
    const own = rows.filter((row) => row.language === language)
    expect(own.length).toBeGreaterThanOrEqual(1200)
    const others = own.filter(({ label }) => label !== 'scam')
    expect(others.length).toBeGreaterThanOrEqual(own.length / 2)
  })

  it.each(LANGUAGES)('has at least 120 calls in %s, a third of them no scam', (language) => {
    const calls = rows.filter((row) => row.language === language && row.channel === 'call')
    expect(calls.length).toBeGreaterThanOrEqual(120)
    const others = calls.filter(({ label }) => label !== 'scam')
    expect(others.length).toBeGreaterThanOrEqual(calls.length / 3)
  })

  it('has at least 40 families of scams and as many of other messages', () => {
    const families = (scam: boolean) =>
      new Set(rows.filter(({ label }) => (label === 'scam') === scam).map(({ family }) => family))
    expect(families(true).size).toBeGreaterThanOrEqual(40)
    expect(families(false).size).toBeGreaterThanOrEqual(40)
  })

  it('has no two messages with the same skeleton', () => {
    expect(nearDuplicates(rows, SAME_SKELETON)).toEqual([])
  })

  it('has an id of its own for every message, which tells language, label and family', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const { id, language, label, family } of rows) {
      expect(id.startsWith(`${language}-${label}-${family}-`)).toBe(true)
    }
  })

  it('holds no telephone number: where one stands there is a placeholder', () => {
    const written = /(?<![\d.,/#-])(?:\+|00?)[1-9](?:[ ./-]?\d){7,12}(?![ ./-]?\d)/u
    const links = /https?:\S+|\S+\/\S+/gu
    // Tracking numbers of parcels look the same.
    const others = rows.filter(({ family }) => !family.startsWith('parcel'))
    const found = others.filter(({ text, sender }) =>
      written.test(`${sender} ${text.replace(links, '')}`),
    )
    expect(found.map(({ id }) => id)).toEqual([])
  })

  it('leaves no placeholder unfilled, and fills the same ones the same way', () => {
    for (const row of rows) {
      const filled = fillIn(row)
      expect(`${row.id} ${filled.sender} ${filled.text}`).not.toMatch(/\{[a-z]+(?::[A-Z]*)?\}/u)
      expect(fillIn(row)).toEqual(filled)
    }
  })
})
