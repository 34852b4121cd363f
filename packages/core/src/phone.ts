import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  ParseError,
  type PhoneNumber,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min'
import { foldDigits } from './digits.ts'
import type { Identifier, IdentifierRefusal, RefusalCode } from './identifier.ts'
import { fail, ok, type Result } from './result.ts'
import { unwrapNumber } from './unwrap-number.ts'
import { whatsappJidNumber } from './whatsapp-jid.ts'

/** Longer than any number with every decoration people use; what is longer is not a number. */
const MAX_LENGTH = 64

/** With fewer digits than this no mobile number has its country code before it. */
const SHORTEST_WITH_CODE = 10

/** Everything but digits, a plus and the signs people put between the digits. */
const FOREIGN = /[^\d+\s().,/\-‐-―−·•_'’‘`´~:*|⁄∙⋅─〜]/u

/** `+0032 …`, `00 +32 …`: an international prefix twice. */
const DOUBLED_PREFIX = /^(?:\+00|00\+)/u

/** `+32 (0) 470 …`: the trunk zero in brackets, written for readers abroad, is not dialled. */
const BRACKETED_TRUNK = /^(\s*\+[^(]*)\(0\)/u

const REFUSALS: Readonly<Record<string, RefusalCode>> = {
  NOT_A_NUMBER: 'not-a-number',
  INVALID_COUNTRY: 'unknown-country',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_LENGTH: 'invalid-number',
}

/** Separators that libphonenumber does not know, and the plus inside brackets, made plain. */
function plainNumber(folded: string): string {
  return folded
    .replace(BRACKETED_TRUNK, '$1')
    .replace(/^\(\+/, '+')
    .replace(/[^\d+]/gu, '')
}

/** How a number without `+`, `00` or trunk zero is meant. */
export interface PhoneOptions {
  /**
   * `national` (default): a national number of the country, as people write it without the zero,
   * unless it starts with the country's own calling code and is a number that way, or is none
   * nationally. `international`: always country code first, as lists of WhatsApp ids are written.
   */
  readonly bareDigits?: 'national' | 'international'
}

/**
 * Reads a phone number as people write it and gives its canonical form.
 *
 * Accepts national or international notation (`00` or `+`), spaces, dots, slashes, hyphens,
 * brackets, `tel:` and chat links, what spreadsheets make of it, full-width and any Unicode decimal
 * digits, and WhatsApp JIDs. `country` (ISO 3166-1 alpha-2) is needed for national notation only.
 *
 * Errors: an {@link IdentifierRefusal}; it never contains the input. Source of the number plans:
 * Google's libphonenumber metadata through libphonenumber-js (`min`).
 *
 * @example parsePhone('04xx/xx.xx.xx', 'BE') // { ok: true, value: { kind: 'phone', canonical: 'tel:+32…', country: 'BE' } }
 */
export function parsePhone(
  raw: string,
  country?: string,
  options: PhoneOptions = {},
): Result<Identifier, IdentifierRefusal> {
  if (raw.length > MAX_LENGTH * 4) return fail({ code: 'too-long' })
  const folded = foldDigits(raw).trim()
  if (folded === '') return fail({ code: 'empty' })
  const fromJid = whatsappJidNumber(folded)
  const text = fromJid === undefined ? unwrapNumber(folded) : `+${fromJid}`
  if (text.length > MAX_LENGTH) return fail({ code: 'too-long' })
  if (FOREIGN.test(text) || !/\d/u.test(text)) return fail({ code: 'not-a-number' })
  const plain = plainNumber(text).replace(DOUBLED_PREFIX, '+')
  if (plain.lastIndexOf('+') > 0) return fail({ code: 'not-a-number' })
  const region = country?.toUpperCase()
  if (region !== undefined && !isSupportedCountry(region)) return fail({ code: 'unknown-country' })
  if (plain.startsWith('00')) return parsePlain(`+${plain.slice(2)}`, region)
  if (/^[+0]/u.test(plain)) return parsePlain(plain, region)
  return parseBare(plain, region, options.bareDigits ?? 'national')
}

/** Digits that may be national without the trunk zero, or international without the plus. */
function parseBare(
  digits: string,
  region: CountryCode | undefined,
  bareDigits: 'national' | 'international',
): Result<Identifier, IdentifierRefusal> {
  const international = parsePlain(`+${digits}`, region)
  if (bareDigits === 'international') return international
  const ownCode = region !== undefined && digits.startsWith(getCountryCallingCode(region))
  if (ownCode && international.ok) return international
  const national = parsePlain(digits, region)
  const orForeign = digits.length >= SHORTEST_WITH_CODE && region !== undefined
  return !national.ok && orForeign && international.ok ? international : national
}

function parsePlain(
  plain: string,
  region: CountryCode | undefined,
): Result<Identifier, IdentifierRefusal> {
  try {
    const options =
      region === undefined ? { extract: false } : { extract: false, defaultCountry: region }
    const number = parsePhoneNumberWithError(plain, options)
    if (!number.isValid()) return fail({ code: lengthRefusal(number) })
    const value = { kind: 'phone', canonical: `tel:${number.number}` } as const
    return ok(number.country === undefined ? value : { ...value, country: number.country })
  } catch (error) {
    if (error instanceof ParseError)
      return fail({ code: REFUSALS[error.message] ?? 'not-a-number' })
    throw error
  }
}

/** A number that exists nowhere: too short or long for its country, or of a range that is not in use. */
function lengthRefusal(number: PhoneNumber): RefusalCode {
  const problem = validatePhoneNumberLength(number.number)
  return problem === undefined ? 'invalid-number' : (REFUSALS[problem] ?? 'invalid-number')
}
