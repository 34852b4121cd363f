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
/** Calling codes of the packs' countries, for numbers that no range names. */
const CALLING_CODES: Readonly<Record<string, string>> = {
  AT: '43',
  BE: '32',
  DE: '49',
  FR: '33',
  GB: '44',
  IE: '353',
  LU: '352',
  NL: '31',
  US: '1',
}

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
  const abroad = of === undefined ? !startsAtHome(shown, digits, country) : of !== country
  return { kind: abroad ? 'foreign-number' : 'home-number', ...(of && { country: of }) }
}

/** Whether a number that no plan knows is at least written as one of this country. */
function startsAtHome(shown: string, digits: string, country: string): boolean {
  if (!/^(?:\+|00)/u.test(shown)) return true
  const code = CALLING_CODES[country]
  return code !== undefined && digits.replace(/^00/u, '').startsWith(code)
}
