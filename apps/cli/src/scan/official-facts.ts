/** How to reach an institution oneself: what its pack has confirmed, and nothing else. */
import { contactsFor, type PublicContact } from '@staysharp/countries'
import type { Institutions } from './institutions.ts'

/** Confirmed ways to an institution, each with the day it was compared with its source. */
export interface OfficialFacts {
  readonly institution: string
  readonly phones: readonly Fact[]
  readonly hosts: readonly Fact[]
  readonly emails: readonly Fact[]
}

export interface Fact {
  readonly value: string
  readonly verifiedOn: string
}

/** The facts, or null when the message claims nobody we know. */
export function officialFacts(
  institutions: Institutions,
  id: string | null,
  home: string,
  today: string,
): OfficialFacts | null {
  const known = id === null ? undefined : institutions.find(id, home)
  if (known === undefined) return null
  const { institution, country } = known
  const contacts = contactsFor(country, { institution: institution.id }, today)
  const fact = ({ value, verifiedOn }: Fact): Fact => ({ value, verifiedOn })
  const phones = [...institution.phones, ...contacts.flatMap((contact) => contact.phones)]
  return {
    institution: institution.id,
    phones: unique(phones.map(fact)),
    hosts: unique(institution.domains.map(fact)),
    emails: unique(contacts.flatMap(emailOf).map(fact)),
  }
}

const emailOf = ({ email }: PublicContact): readonly Fact[] => (email === undefined ? [] : [email])

/** One number under two contacts is shown once. */
function unique(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>()
  return facts.filter(({ value }) => {
    const key = value.replace(/ /gu, '')
    const fresh = !seen.has(key)
    seen.add(key)
    return fresh
  })
}
