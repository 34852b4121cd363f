/** A contact as the public sees it: only channels that are verified and in date. */

import type { Contact, PhoneFact } from '../format/contact.ts'
import type { Name, Text } from '../format/text.ts'
import type { Language, Purpose } from '../format/words.ts'
import { isShown } from './standing.ts'

/** Where a shown fact was read, and when. */
export interface Provenance {
  readonly source: string
  readonly verifiedOn: string
}

export interface PublicPhone extends Provenance {
  /** As people dial it in the country. */
  readonly value: string
  /** As dialled from abroad; absent for short numbers. */
  readonly international?: string
  /** For a link: `tel:+3278170170`, `tel:112`. */
  readonly href: string
  readonly use?: 'from-abroad' | 'urgent'
}

export interface PublicChannel extends Provenance {
  readonly value: string
}

export interface PublicSms extends PublicChannel {
  /** People forward messages to it, or genuine messages come from it. */
  readonly role: 'forward-to' | 'sender'
}

export interface PublicContact {
  readonly id: string
  readonly name: Name
  readonly purposes: readonly Purpose[]
  readonly institutions: readonly string[]
  /** Languages served; empty when it serves everybody. */
  readonly languages: readonly Language[]
  readonly phones: readonly PublicPhone[]
  readonly email?: PublicChannel
  readonly sms?: PublicSms
  readonly url?: PublicChannel
  /** Texts may name other contacts as `{contact:id}`: show them through `renderText`. */
  readonly hours?: Text
  readonly cost?: Text
  readonly notes?: Text
}

/** The public side of a contact, or undefined when no channel of it may be shown. */
export function publicContact(contact: Contact, today: string): PublicContact | undefined {
  const { id, name, purposes, institutions = [], languages = [] } = contact
  const phones = (contact.phones ?? []).filter((p) => isShown(p, today)).map(publicPhone)
  const channels = {
    ...shown('email', contact.email, today),
    ...shown('sms', contact.sms, today),
    ...shown('url', contact.url, today),
  }
  if (phones.length === 0 && Object.keys(channels).length === 0) return undefined
  const told = isShown(contact.evidence, today) ? texts(contact) : {}
  return { id, name, purposes, institutions, languages, phones, ...channels, ...told }
}

/** The public side of a phone number that may be shown. */
export function publicPhone(phone: PhoneFact): PublicPhone {
  const { value, international, use, source, verifiedOn } = phone
  const href = `tel:${(international ?? value).replace(/ /gu, '')}`
  return {
    value,
    href,
    source,
    verifiedOn,
    ...(international === undefined ? {} : { international }),
    ...(use === undefined ? {} : { use }),
  }
}

type Channels = Pick<PublicContact, 'email' | 'sms' | 'url'>

function shown(
  key: keyof Channels,
  fact: Contact['email'] | Contact['sms'] | Contact['url'],
  today: string,
): Channels {
  if (fact === undefined || !isShown(fact, today)) return {}
  const { value, source, verifiedOn } = fact
  const role = 'role' in fact ? { role: fact.role } : {}
  return { [key]: { value, source, verifiedOn, ...role } }
}

function texts({ hours, cost, notes }: Contact): Pick<PublicContact, 'hours' | 'cost' | 'notes'> {
  return {
    ...(hours === undefined ? {} : { hours }),
    ...(cost === undefined ? {} : { cost }),
    ...(notes === undefined ? {} : { notes }),
  }
}
