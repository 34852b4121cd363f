import { foldDigits, parsePhone } from '@staysharp/core'
import { numberingOf } from '@staysharp/countries'
import { looksLikeDate } from './looks-like-date.ts'
import type { Notation } from './notation.ts'

/**
 * What a cell says about its column. A number that is valid proves little: any 8 digits are a
 * Belgian fixed line. What proves something is how it is written, and the range it is in.
 *
 * - `blank`, `none`: nothing there, or no number
 * - `date`: a date, whether or not it is also valid
 * - `full`: `+`, `00`, a chat id or link, or the country's own code before bare digits
 * - `trunk`: a trunk zero; `trunk-mobile` and `bare-mobile`: in an assigned mobile range
 * - `bare`: other bare digits that are valid; `short`: so few that chance explains them
 */
export type Evidence =
  | 'blank'
  | 'none'
  | 'date'
  | 'full'
  | 'trunk'
  | 'trunk-mobile'
  | 'bare'
  | 'bare-mobile'
  | 'short'

/** A cell as evidence. */
export interface CellLook {
  readonly evidence: Evidence
  /** The digits of a cell of bare digits or with a trunk zero; else empty. */
  readonly digits: string
  /** The identifier, where it is valid. */
  readonly canonical: string | undefined
  readonly country: string | undefined
}

/** Fewer bare digits than this are valid by chance in a country with an open number plan. */
const TELLING_DIGITS = 9

const NOTHING = { digits: '', canonical: undefined, country: undefined } as const

/** Looks at one cell as a number of `country`. */
export function lookAtCell(raw: string, country: string, notation: Notation): CellLook {
  const text = foldDigits(raw).trim()
  if (text === '') return { evidence: 'blank', ...NOTHING }
  const digits = /^[\d\s().,/\-'"=_]+$/u.test(text) ? text.replace(/\D/gu, '') : ''
  const parsed = parsePhone(raw, country, { bareDigits: notation })
  const found = parsed.ok
    ? { digits, canonical: parsed.value.canonical, country: parsed.value.country }
    : { ...NOTHING, digits }
  if (looksLikeDate(text)) return { evidence: 'date', ...found }
  if (found.canonical === undefined) return { evidence: 'none', ...found }
  return {
    evidence: evidenceOf(text, digits, found.canonical, found.country === country, country),
    ...found,
  }
}

function evidenceOf(
  text: string,
  digits: string,
  canonical: string,
  own: boolean,
  country: string,
): Evidence {
  const mobile = own && isAssignedMobile(canonical, country)
  // Not digits alone: a plus, a chat id, a link. A spreadsheet's 3.2E+10 is bare digits, though.
  if (digits === '' && !/\dE\+?\d/iu.test(text)) return 'full'
  if (digits.startsWith('00')) return 'full'
  if (digits.startsWith('0')) return mobile ? 'trunk-mobile' : 'trunk'
  if (canonical === `tel:+${digits}` && mobile) return 'full'
  if (mobile) return 'bare-mobile'
  return digits.length < TELLING_DIGITS ? 'short' : 'bare'
}

/** True for a number in an assigned mobile range of its country, as far as the pack knows them. */
export function isAssignedMobile(canonical: string, country: string): boolean {
  const plan = numberingOf(country)
  if (plan === undefined) return false
  const significant = canonical.slice(`tel:+${plan.callingCode}`.length)
  return plan.mobile.ranges.some(({ prefix }) => significant.startsWith(prefix))
}

/** True for a cell that is surely a number, wherever in a row it stands. */
export function isSurelyNumber(cell: string, country: string, notation: Notation): boolean {
  if (cell.length < 7 || !/\d.*\d.*\d.*\d.*\d/u.test(foldDigits(cell))) return false
  const { evidence } = lookAtCell(cell, country, notation)
  if (evidence === 'bare') return notation === 'international'
  return evidence === 'full' || evidence.startsWith('trunk') || evidence === 'bare-mobile'
}
