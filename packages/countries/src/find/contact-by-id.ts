import type { Contact } from '../format/contact.ts'
import type { CountryPack } from '../format/country-pack.ts'
import type { Country } from '../load/load-country.ts'
import { type PublicContact, publicContact } from '../publish/public-contact.ts'
import { isValidOn } from '../publish/standing.ts'

/**
 * A contact by its id, or the one that replaced it. Undefined when there is none, or when it may
 * not be shown today.
 */
export function contactById(
  country: Country,
  id: string,
  today: string,
): PublicContact | undefined {
  for (const pack of [country.pack, country.intl]) {
    const contact = pack.contacts.find((entry) => entry.id === id)
    const now = contact === undefined ? undefined : currentOf(pack, contact, today)
    if (now !== undefined) return publicContact(now, today)
  }
  return undefined
}

/** The contact at the end of the successors, if it holds today. A cycle, which the validator refuses, ends nowhere. */
export function currentOf(pack: CountryPack, contact: Contact, today: string): Contact | undefined {
  let at: Contact | undefined = contact
  for (let steps = 0; at?.successor !== undefined; steps++) {
    const next: string = at.successor
    if (steps > pack.contacts.length) return undefined
    at = pack.contacts.find((entry) => entry.id === next)
  }
  return at !== undefined && isValidOn(at, today) ? at : undefined
}
