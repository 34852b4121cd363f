/**
 * Everything that knows number plans, in one chunk of its own: it is loaded when the page is idle
 * or the person goes to the field, whichever comes first. Uses the canonicaliser of `core`, the
 * same as the command line and the sealer.
 */
import {
  foldDigits,
  type Identifier,
  type IdentifierRefusal,
  parsePhone,
  type Result,
} from '@staysharp/core'
import {
  AsYouType,
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/min'

/** Reads what was typed, in the country chosen. */
export function readNumber(text: string, country: string): Result<Identifier, IdentifierRefusal> {
  return parsePhone(text, country)
}

/** Digits and pluses, with the spaces of the country's plan between them. */
export function formatDigits(digits: string, country: string): string {
  const plain = foldDigits(digits)
  return new AsYouType(isSupportedCountry(country) ? country : undefined).input(plain)
}

/** The number as it is written abroad, `+32 …`; for people, never for looking up. */
export function writtenOut(identifier: Identifier): string {
  const number = identifier.canonical.replace(/^tel:/u, '')
  return parsePhoneNumberWithError(number).formatInternational()
}

/** Every country that has a number plan, with its calling code. */
export function plannedCountries(): { code: CountryCode; callingCode: string }[] {
  return getCountries().map((code) => ({ code, callingCode: getCountryCallingCode(code) }))
}

/** What this chunk gives, as one thing to load. */
export interface NumberPlan {
  readonly readNumber: typeof readNumber
  readonly formatDigits: typeof formatDigits
  readonly writtenOut: typeof writtenOut
  readonly plannedCountries: typeof plannedCountries
}

/** The number plans. */
export const numberPlan: NumberPlan = { readNumber, formatDigits, writtenOut, plannedCountries }
