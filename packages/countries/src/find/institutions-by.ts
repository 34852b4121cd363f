/** Institutions by what a message shows of them: a name, a sender id, a phone number. */
import type { Institution } from '../format/institution.ts'
import type { Country } from '../load/load-country.ts'
import { type PublicInstitution, publicInstitution } from '../publish/public-institution.ts'
import { evidenceOn, isShown } from '../publish/standing.ts'
import { dialled } from './contact-of-phone.ts'
import { catalogueOf, nameKey, namesOf } from './institutions.ts'

/** An institution with the names it goes by, for finding it in a text. */
export interface NamedInstitution {
  readonly id: string
  readonly names: readonly string[]
}

/** All institutions of a country with all their names: for those who search names in longer texts. */
export function institutionNames(country: Country): readonly NamedInstitution[] {
  return catalogueOf(country).institutions.map((one) => ({ id: one.id, names: namesOf(one) }))
}

/** The institution with this id, or undefined. */
export function institutionById(
  country: Country,
  id: string,
  today: string,
): PublicInstitution | undefined {
  const found = catalogueOf(country).institutions.find((one) => one.id === id)
  return found === undefined ? undefined : publicInstitution(found, today)
}

/**
 * Institutions with exactly this name, in any language, or one of their apps. Case, accents and
 * punctuation do not matter.
 *
 * @example institutionsByName(be, 'SPF Finances', '2026-11-22')[0]?.id // 'fin'
 */
export function institutionsByName(
  country: Country,
  name: string,
  today: string,
): readonly PublicInstitution[] {
  return publish(catalogueOf(country).byName.get(nameKey(name)) ?? [], today)
}

/**
 * Institutions that send from this sender id, like `8152`. A sender id can be faked: a match never
 * proves that a message is genuine.
 */
export function institutionsBySender(
  country: Country,
  sender: string,
  today: string,
): readonly PublicInstitution[] {
  const wanted = sender.trim().toLowerCase()
  const sends = (one: Institution): boolean =>
    (one.senderIds ?? []).some(
      (fact) => fact.value.toLowerCase() === wanted && evidenceOn(fact, today) !== 'unverified',
    )
  return publish(catalogueOf(country).institutions.filter(sends), today)
}

/**
 * Institutions whose number this is, theirs or that of a contact that speaks for them, in any
 * writing. A caller's number can be faked too.
 */
export function institutionsByPhone(
  country: Country,
  number: string,
  today: string,
): readonly PublicInstitution[] {
  const wanted = dialled(number, country.code)
  if (wanted === undefined) return []
  const has = ({ phones = [] }: Pick<Institution, 'phones'>): boolean =>
    phones.some((p) => isShown(p, today) && dialled(p.value, country.code) === wanted)
  const spokenFor = new Set(
    country.pack.contacts
      .filter((contact) => contact.successor === undefined && has(contact))
      .flatMap(({ institutions = [] }) => institutions),
  )
  const own = catalogueOf(country).institutions
  return publish(
    own.filter((one) => has(one) || spokenFor.has(one.id)),
    today,
  )
}

function publish(found: readonly Institution[], today: string): PublicInstitution[] {
  return found.map((one) => publicInstitution(one, today))
}
