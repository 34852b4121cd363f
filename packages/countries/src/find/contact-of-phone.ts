import { foldDigits, parsePhone } from '@staysharp/core'
import type { Contact } from '../format/contact.ts'
import type { Country } from '../load/load-country.ts'
import { type PublicContact, publicContact } from '../publish/public-contact.ts'
import { isShown, isValidOn } from '../publish/standing.ts'
import { currentOf } from './contact-by-id.ts'

export type ContactOfPhone =
  /** The number answers today. */
  | { readonly kind: 'current'; readonly contacts: readonly PublicContact[] }
  /** An old number, as on an old leaflet, and who answers instead. */
  | { readonly kind: 'replaced'; readonly old: string; readonly now: PublicContact }
  | { readonly kind: 'not-known' }

/**
 * Whose number this is. An old number leads to the contact that replaced it, so that somebody who
 * holds an old leaflet is helped.
 *
 * @example contactOfPhone(be, '070 344 344', '2026-11-22') // old number, now 078 170 170
 */
export function contactOfPhone(country: Country, number: string, today: string): ContactOfPhone {
  const wanted = dialled(number, country.code)
  if (wanted === undefined) return { kind: 'not-known' }
  for (const pack of new Set([country.pack, country.intl])) {
    const holders = pack.contacts.filter((contact) => holds(contact, wanted, country.code, today))
    const current = holders
      .filter((contact) => contact.successor === undefined && isValidOn(contact, today))
      .flatMap((contact) => publicContact(contact, today) ?? [])
    if (current.length > 0) return { kind: 'current', contacts: current }
    for (const old of holders.filter((contact) => contact.successor !== undefined)) {
      const next = currentOf(pack, old, today)
      const now = next === undefined ? undefined : publicContact(next, today)
      const phone = old.phones?.find(({ value }) => dialled(value, country.code) === wanted)
      if (now !== undefined && phone !== undefined) {
        return { kind: 'replaced', old: phone.value, now }
      }
    }
  }
  return { kind: 'not-known' }
}

/** An old number keeps redirecting when nobody looks it up again: it is not recommended, its successor is. */
function holds(contact: Contact, wanted: string, country: string, today: string): boolean {
  return (contact.phones ?? []).some(
    (phone) =>
      dialled(phone.value, country) === wanted &&
      (contact.successor === undefined ? isShown(phone, today) : phone.status === 'verified'),
  )
}

/** One form for all ways of writing a number: `+3278170170`, or the digits of a short number. */
export function dialled(number: string, country: string): string | undefined {
  const digits = foldDigits(number).replace(/[\s./-]/gu, '')
  if (/^[1-9]\d{1,5}$/u.test(digits)) return digits
  const parsed = parsePhone(number, country)
  const plain = parsed.ok ? parsed : parsePhone(number)
  return plain.ok ? plain.value.canonical.replace('tel:', '') : undefined
}
