/** Contacts, old numbers, institutions by what a message shows, and report routes. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../load/load-country.ts'
import { renderText } from '../publish/render-text.ts'
import { contactById } from './contact-by-id.ts'
import { contactOfPhone } from './contact-of-phone.ts'
import { contactsFor } from './contacts-for.ts'
import {
  institutionNames,
  institutionsByName,
  institutionsByPhone,
  institutionsBySender,
} from './institutions-by.ts'
import { reportRoutesFor } from './report-routes-for.ts'
import { scamThemesOf } from './scam-themes-of.ts'

const TODAY = '2026-11-22'
const be = await loadCountry('BE')
const nowhere = await loadCountry('AQ')

describe('somebody with an old leaflet is helped', () => {
  it.each(['070 344 344', '070/34.43.44', '+32 70 344 344', '0032 70344344'])(
    '%s: old number, now 078 170 170',
    (number) => {
      expect(contactOfPhone(be, number, TODAY)).toMatchObject({
        kind: 'replaced',
        old: '070 344 344',
        now: { id: 'fraudstop', phones: [{ value: '078 170 170', href: 'tel:+3278170170' }] },
      })
    },
  )

  it.each(['+32 (0)70 344 344', '32 70 344 344', '070–344–344', 'tel:+3270344344', '٠٧٠ ٣٤٤ ٣٤٤'])(
    '%s too, as people and phones write it',
    (number) => {
      expect(contactOfPhone(be, number, TODAY)).toMatchObject({ now: { id: 'fraudstop' } })
    },
  )

  it('the old number is never offered itself', () => {
    expect(JSON.stringify(contactsFor(be, {}, TODAY))).not.toContain('344 344')
    expect(contactById(be, 'cardstop-old-number', TODAY)?.id).toBe('fraudstop')
  })

  it('current and unknown numbers', () => {
    expect(contactOfPhone(be, '078 170 170', TODAY)).toMatchObject({ kind: 'current' })
    expect(contactOfPhone(be, '112', TODAY)).toMatchObject({ contacts: [{ id: 'emergency' }] })
    // Regression: short numbers in the digits of another script were not known.
    expect(contactOfPhone(be, '١١٢', TODAY)).toMatchObject({ contacts: [{ id: 'emergency' }] })
    expect(contactOfPhone(be, '02 999', TODAY)).toEqual({ kind: 'not-known' })
    expect(contactOfPhone(be, 'hello', TODAY)).toEqual({ kind: 'not-known' })
  })
})

describe('contacts by purpose, bank and language', () => {
  const ids = (query: Parameters<typeof contactsFor>[1]): string[] =>
    contactsFor(be, query, TODAY).map(({ id }) => id)

  it('card block first leads to Fraudstop', () => {
    expect(ids({ purpose: 'card-block' })).toEqual(['fraudstop', 'cardstop'])
  })
  it('the fraud desk of a bank', () => {
    expect(ids({ purpose: 'bank-fraud', institution: 'kbc' })).toEqual(['kbc'])
    expect(ids({ purpose: 'bank-fraud', institution: 'beobank' })).toEqual([])
  })
  it('emotional support in your language', () => {
    expect(ids({ purpose: 'emotional-support', language: 'fr' })).toEqual([
      'tele-accueil',
      'centre-suicide',
    ])
  })
  it('a country without a pack leads to the general route', () => {
    expect(nowhere.known).toBe(false)
    const found = contactsFor(nowhere, { purpose: 'emergency' }, TODAY)
    expect(found.map(({ id }) => id)).toEqual(['eu112'])
  })
  it('a text with its contact filled in', () => {
    const hours = contactById(be, 'ing-be', TODAY)?.hours
    const rendered = hours && renderText(be, hours, 'fr', TODAY)
    expect(rendered?.parts.map((part) => part.kind)).toEqual(['text', 'contact'])
    expect(renderText(be, { nl: 'Bel {contact:nobody}' }, 'nl', TODAY)).toBeUndefined()
  })
})

describe('institutions by what a message shows', () => {
  const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id)

  it.each([
    ['SPF Finances', ['fin']],
    ['fod financiën', ['fin']],
    ['FOD FINANCIEN', ['fin']],
    ['My bpost', ['bpost']],
    ['KBC', ['kbc']],
    ['nobody', []],
    ['', []],
  ])('the name %j', (name, expected) => {
    expect(ids(institutionsByName(be, name, TODAY))).toEqual(expected)
  })
  it('a sender id', () => {
    expect(ids(institutionsBySender(be, '8152', TODAY))).toEqual(['bpost'])
    expect(ids(institutionsBySender(be, '1815', TODAY))).toEqual(['telenet', 'base'])
  })
  it('a phone number, also of a contact that speaks for it', () => {
    expect(ids(institutionsByPhone(be, '016/43.20.00', TODAY))).toEqual([
      'kbc',
      'kbcbrussels',
      'cbc',
    ])
    expect(ids(institutionsByPhone(be, '02 226 88 88', TODAY))).toEqual([])
  })
  it('every institution has a name to be found by', () => {
    for (const { id, names } of institutionNames(be)) {
      expect(names.length, id).toBeGreaterThan(0)
      for (const name of names) expect(ids(institutionsByName(be, name, TODAY))).toContain(id)
    }
  })
})

describe('the report route for a suspicious message', () => {
  const route = (channel: 'sms' | 'call', language: 'nl' | 'de', institution?: string): string[] =>
    reportRoutesFor(be, { channel, language, ...(institution ? { institution } : {}) }, TODAY).map(
      ({ contact, id }) => contact?.email?.value ?? id,
    )

  it('in the language of the reader, then the brand, then in general', () => {
    expect(route('sms', 'nl')).toEqual(['verdacht@safeonweb.be', 'keep-and-report'])
    expect(route('sms', 'de', 'bpost')).toEqual([
      'suspekt@safeonweb.be',
      'abuse@bpost.be',
      'keep-and-report',
    ])
    expect(route('call', 'nl')).toEqual(['call', 'hang-up', 'keep-and-report'])
  })
  it('is never empty, in any country', async () => {
    for (const code of ['IE', 'NL', 'AQ', '??', '', 'constructor']) {
      const country = await loadCountry(code)
      expect(reportRoutesFor(country, { channel: 'sms', language: 'fr' }, TODAY)).not.toEqual([])
    }
  })
})

it('scam themes: the country words its own, the general ones follow', () => {
  const themes = scamThemesOf(be, TODAY)
  expect(themes.map(({ id }) => id)).toContain('fake-cardstop')
  expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length)
  expect(themes.some(({ id }) => id === 'europol-call')).toBe(false)
})
