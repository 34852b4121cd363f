/** What kind of sender the phone shows. A name or number can be faked: this never proves anything. */
import { parsePhone } from '@staysharp/core'

export type SenderKind =
  | 'none'
  /** A name of letters that a company sends under, or a contact saved under its name. */
  | 'name'
  | 'short-code'
  /** An ordinary number of the person's country. */
  | 'home-number'
  | 'foreign-number'
  | 'email'

export interface Sender {
  readonly kind: SenderKind
  /** ISO 3166-1 alpha-2 of a number, where it is known. */
  readonly country?: string
}

const NUMBER = /^[+(]?[\d\s().\-/+]+$/u
const SHORTEST_NUMBER = 7

/** Reads what stands as sender. `country` is where the person lives. */
export function readSender(sender: string | undefined, country: string): Sender {
  const shown = (sender ?? '').replace(/[\p{Cf}\p{Cc}]/gu, '').trim()
  if (shown === '') return { kind: 'none' }
  if (/^\S+@\S+\.\S+$/u.test(shown)) return { kind: 'email' }
  if (!NUMBER.test(shown)) return { kind: 'name' }
  const digits = shown.replace(/\D/gu, '')
  if (digits.length < SHORTEST_NUMBER) return { kind: 'short-code', country }
  const parsed = parsePhone(shown, country)
  const of = parsed.ok ? parsed.value.country : undefined
  const abroad = of === undefined ? /^(?:\+|00)/u.test(shown) : of !== country
  return { kind: abroad ? 'foreign-number' : 'home-number', ...(of && { country: of }) }
}
