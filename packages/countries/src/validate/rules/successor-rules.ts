/** Successors: each leads to a contact that answers, and no chain comes back to itself. */
import type { Contact } from '../../format/contact.ts'
import { isValidOn } from '../../publish/standing.ts'
import { complain, type ParsedPack } from '../parse-packs.ts'
import type { Problem } from '../problem.ts'

export function successorRules(pack: ParsedPack, today: string): Problem[] {
  const contacts = new Map(pack.contacts.map(({ item }) => [item.id, item]))
  const next = new Map(pack.contacts.map(({ item }) => [item.id, item.successor]))
  return pack.contacts.flatMap((entry) => {
    const { id, successor, validTo, validFrom } = entry.item
    const problems: Problem[] = []
    if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
      const problem = 'It ends before it begins.'
      const remedy = 'Write a validTo after validFrom.'
      problems.push(complain(entry, ['validTo'], { code: 'bad-dates', problem, remedy }))
    }
    if (successor === undefined) return problems
    if (!next.has(successor)) {
      const problem = `The successor "${successor}" does not exist.`
      const remedy = 'Name the id of the contact that answers now, or take the field out.'
      problems.push(complain(entry, ['successor'], { code: 'dead-successor', problem, remedy }))
    } else if (comesBack(id, next)) {
      const problem = `Following the successors of "${id}" leads back to it.`
      const remedy = 'One of them still answers: take its successor out.'
      problems.push(complain(entry, ['successor'], { code: 'cyclic-successor', problem, remedy }))
    } else if (!answers(contacts.get(successor), today)) {
      const problem = `Nobody answers at the successor "${successor}".`
      const remedy = 'Name one with a confirmed number or address, that has not ended.'
      problems.push(complain(entry, ['successor'], { code: 'dead-successor', problem, remedy }))
    }
    return problems
  })
}

/** It was replaced itself (then its own successor is judged), or has something confirmed to reach it by. */
function answers(contact: Contact | undefined, today: string): boolean {
  if (contact === undefined) return false
  if (contact.successor !== undefined) return true
  const { phones = [], email, sms, url } = contact
  const confirmed = [...phones, email, sms, url].some((fact) => fact?.status === 'verified')
  return confirmed && isValidOn(contact, today)
}

function comesBack(start: string, next: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>()
  let at = next.get(start)
  while (at !== undefined && !seen.has(at)) {
    if (at === start) return true
    seen.add(at)
    at = next.get(at)
  }
  return false
}
