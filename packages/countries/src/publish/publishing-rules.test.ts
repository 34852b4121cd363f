/** The publishing rules, each shown failing on a planted fault: what may not be shown is not returned. */
import { describe, expect, it } from 'vitest'
import { contactById } from '../find/contact-by-id.ts'
import { contactOfPhone } from '../find/contact-of-phone.ts'
import { contactsFor } from '../find/contacts-for.ts'
import {
  institutionById,
  institutionsByPhone,
  institutionsBySender,
} from '../find/institutions-by.ts'
import { reportRoutesFor } from '../find/report-routes-for.ts'
import { scamThemesOf } from '../find/scam-themes-of.ts'
import type { Contact } from '../format/contact.ts'
import type { CountryPack } from '../format/country-pack.ts'
import type { Evidence } from '../format/evidence.ts'
import type { Institution } from '../format/institution.ts'
import { type Country, countryCodes, loadCountry } from '../load/load-country.ts'
import { publicContact } from './public-contact.ts'
import { inLanguage, renderText } from './render-text.ts'
import { evidenceOn, isShown } from './standing.ts'

const TODAY = '2026-11-22'
const good: Evidence = {
  status: 'verified',
  source: 'https://example.org/',
  verifiedOn: '2026-11-22',
  reviewBy: '2027-05-22',
}
const unverified: Evidence = { ...good, status: 'unverified' }
const seen: Evidence = { ...good, status: 'seen' }
const overdue: Evidence = { ...good, verifiedOn: '2026-01-01', reviewBy: '2026-11-21' }
const hidden = { unverified, seen, overdue }

const contact = (extra: Partial<Contact>): Contact => ({
  id: 'a',
  name: 'A',
  purposes: ['card-block'],
  evidence: good,
  ...extra,
})
const phone = (value: string, evidence: Evidence) => ({
  value,
  international: `+32 ${value.slice(1)}`,
  ...evidence,
})

function countryOf(contacts: Contact[], institutions: Institution[] = []): Country {
  const head = { country: 'BE', name: {}, languages: ['nl' as const] }
  const empty: CountryPack = {
    head,
    institutions: [],
    contacts: [],
    scamThemes: [],
    reportRoutes: [],
  }
  return { code: 'BE', known: true, pack: { ...empty, contacts, institutions }, intl: empty }
}

describe('a fact is shown from verified on, up to and including its review day', () => {
  it.each([
    [good, '2026-11-22', true],
    [good, '2027-05-22', true],
    [good, '2027-05-23', false],
    [seen, TODAY, false],
    [unverified, TODAY, false],
    [overdue, TODAY, false],
  ])('%j on %s: %s', (fact, today, shown) => {
    expect(isShown(fact, today)).toBe(shown)
  })

  it('overdue counts as unverified in decisions too', () => {
    expect(evidenceOn(seen, '2027-05-22')).toBe('seen')
    expect(evidenceOn(seen, '2027-05-23')).toBe('unverified')
  })

  // Regression: an empty day was before every review, so that everything was shown for ever.
  it.each(['', '0', '2026-1-1', '2026-11-22T10:00:00Z', '+275760-09-13', '22/11/2026'])(
    'the day %j is none: nothing is shown',
    (today) => {
      expect(isShown(good, today)).toBe(false)
      expect(evidenceOn(seen, today)).toBe('unverified')
      expect(
        contactsFor(countryOf([contact({ phones: [phone('078 170 170', good)] })]), {}, today),
      ).toEqual([])
    },
  )

  it('a clock that is behind hides nothing: somebody still needs the number to call', () => {
    expect(isShown(good, '2020-01-01')).toBe(true)
  })
})

describe.each(Object.entries(hidden))('what is %s is not returned', (_, bad) => {
  it('a channel of a contact', () => {
    const mixed = contact({
      phones: [phone('078 170 170', good), phone('02 464 60 04', bad)],
      email: { value: 'a@example.org', ...bad },
      sms: { value: '8152', role: 'sender', ...bad },
      url: { value: 'https://example.org', ...bad },
    })
    const shown = publicContact(mixed, TODAY)
    expect(shown?.phones.map(({ value }) => value)).toEqual(['078 170 170'])
    expect(shown).not.toHaveProperty('email')
    expect(shown).not.toHaveProperty('sms')
    expect(shown).not.toHaveProperty('url')
  })

  it('a contact with no other channel, by any function', () => {
    const country = countryOf([contact({ phones: [phone('078 170 170', bad)] })])
    expect(contactsFor(country, {}, TODAY)).toEqual([])
    expect(contactById(country, 'a', TODAY)).toBeUndefined()
    expect(contactOfPhone(country, '078 170 170', TODAY)).toEqual({ kind: 'not-known' })
    expect(renderText(country, { nl: 'Bel {contact:a}' }, 'nl', TODAY)).toBeUndefined()
  })

  it('hours, cost and notes that rest on it', () => {
    const told = contact({
      phones: [phone('078 170 170', good)],
      notes: { nl: 'x' },
      hours: { nl: 'x' },
      cost: { nl: 'x' },
      evidence: bad,
    })
    const shown = publicContact(told, TODAY)
    expect(shown?.phones).toHaveLength(1)
    for (const key of ['notes', 'hours', 'cost']) expect(shown).not.toHaveProperty(key)
  })

  it('a domain, a phone and a rule of an institution', () => {
    const bank: Institution = {
      id: 'bank',
      name: 'Bank',
      category: 'bank',
      domains: [{ host: 'bank.example', ...bad }],
      senderIds: [{ value: '8152', ...bad }],
      phones: [phone('02 464 60 04', bad)],
      rules: [{ kind: 'never-calls', text: { nl: 'x' }, ...bad }],
      evidence: good,
    }
    const country = countryOf([], [bank])
    expect(institutionById(country, 'bank', TODAY)).toMatchObject({
      domains: [],
      senderIds: [],
      phones: [],
      rules: [],
    })
    expect(institutionsByPhone(country, '02 464 60 04', TODAY)).toEqual([])
    const senders = institutionsBySender(country, '8152', TODAY)
    expect(senders.map(({ senderIds }) => senderIds)).toEqual(bad === seen ? [[]] : [])
  })
})

it('a contact outside its validity, or replaced, is not returned', () => {
  const phones = [phone('078 170 170', good)]
  const all = [
    contact({ id: 'past', phones, validTo: '2026-11-21' }),
    contact({ id: 'future', phones, validFrom: '2026-11-23' }),
    contact({ id: 'replaced', phones, successor: 'now' }),
    contact({ id: 'now', phones, validFrom: '2026-11-22', validTo: '2026-11-22' }),
  ]
  expect(contactsFor(countryOf(all), {}, TODAY).map(({ id }) => id)).toEqual(['now'])
})

it('a text never falls back to another language in silence', () => {
  expect(inLanguage({ nl: 'Gratis', en: 'Free' }, 'en')).toEqual({ text: 'Free', language: 'en' })
  expect(inLanguage({ nl: 'Gratis' }, 'en')).toEqual({ text: 'Gratis', language: 'nl' })
  expect(inLanguage({}, 'en')).toBeUndefined()
  expect(inLanguage('bpost', 'de')).toEqual({ text: 'bpost', language: 'de' })
})

it('of the real packs nothing is left when everything is overdue', async () => {
  for (const code of [...countryCodes, 'AQ']) {
    const country = await loadCountry(code)
    const late = '2030-01-01'
    expect(contactsFor(country, {}, late)).toEqual([])
    expect(scamThemesOf(country, late)).toEqual([])
    const routes = reportRoutesFor(country, { channel: 'sms', language: 'nl' }, late)
    expect(routes.map(({ id }) => id)).toEqual(['keep-and-report'])
  }
})

it('no unverified value of the real packs leaves through contacts', async () => {
  for (const code of countryCodes) {
    const country = await loadCountry(code)
    const withheld = country.pack.contacts.flatMap(({ phones = [], email, url }) =>
      [...phones, email, url].flatMap((fact) =>
        fact && fact.status !== 'verified' ? fact.value : [],
      ),
    )
    const verified = country.pack.contacts.flatMap(({ phones = [], email, url }) =>
      [...phones, email, url].flatMap((fact) => (fact?.status === 'verified' ? fact.value : [])),
    )
    const told = JSON.stringify(contactsFor(country, {}, TODAY))
    expect(withheld.length).toBeGreaterThan(0)
    for (const value of withheld.filter((one) => !verified.includes(one))) {
      expect(told).not.toContain(`"${value}"`)
    }
  }
})
