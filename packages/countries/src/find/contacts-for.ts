import type { CountryPack } from '../format/country-pack.ts'
import type { Language, Purpose } from '../format/words.ts'

import type { Country } from '../load/load-country.ts'
import { type PublicContact, publicContact } from '../publish/public-contact.ts'
import { isValidOn } from '../publish/standing.ts'

/** What is asked for; what is left out does not narrow the answer. */
export interface ContactQuery {
  readonly purpose?: Purpose
  /** Id of an institution, like a bank: only contacts that speak for it. */
  readonly institution?: string
  /** Only contacts that serve this language. */
  readonly language?: Language
}

/**
 * Contacts that may be shown today, in the order of the pack. Where the country has none, those of
 * `intl`; an empty list when nobody is confirmed. Replaced contacts are left out.
 *
 * @example contactsFor(be, { purpose: 'bank-fraud', institution: 'kbc' }, '2026-11-22')
 */
export function contactsFor(
  country: Country,
  query: ContactQuery,
  today: string,
): readonly PublicContact[] {
  const own = search(country.pack, query, today)
  return own.length > 0 || country.pack === country.intl ? own : search(country.intl, query, today)
}

function search(pack: CountryPack, query: ContactQuery, today: string): PublicContact[] {
  const { purpose, institution, language } = query
  return pack.contacts
    .filter((contact) => contact.successor === undefined && isValidOn(contact, today))
    .filter((contact) => purpose === undefined || contact.purposes.includes(purpose))
    .filter(
      ({ institutions = [] }) => institution === undefined || institutions.includes(institution),
    )
    .filter(({ languages }) => !language || !languages || languages.includes(language))
    .flatMap((contact) => publicContact(contact, today) ?? [])
}
