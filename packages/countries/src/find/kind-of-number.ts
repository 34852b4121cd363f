/** What kind of number somebody calls or texts from. */

import { foldDigits, parsePhone } from '@staysharp/core'
import type { NumberingPlan } from '../format/numbering-plan.ts'
import { NUMBER_KINDS } from '../format/words.ts'
import type { Country } from '../load/load-country.ts'
import { isShown } from '../publish/standing.ts'

type PlanKind = Exclude<(typeof NUMBER_KINDS)[number], 'mobile'>

export type KindOfNumber =
  /** The holder got the range; the number may have moved to another operator since. */
  | { readonly kind: 'mobile'; readonly holder?: string }
  | { readonly kind: PlanKind }
  /** Fixed or mobile, which the digits do not tell (United States). */
  | { readonly kind: 'fixed-or-mobile' }
  /** Three to six digits, dialled as they are. */
  | { readonly kind: 'short-code' }
  /** A number of another country; absent when it belongs to no country. */
  | { readonly kind: 'foreign'; readonly country?: string }
  /** Has the form of a number of the country, but no range it lies in is in use. */
  | { readonly kind: 'unassigned' }
  /** Cannot be judged: the country's number plan is not in the packs, or past its review. */
  | { readonly kind: 'not-known' }
  | { readonly kind: 'not-a-number' }

/**
 * What kind of number this is, in any writing. Says nothing about who uses it: shown numbers can
 * be faked.
 *
 * @example kindOfNumber(be, '070 344 344', '2026-11-22') // { kind: 'premium' }
 * @example kindOfNumber(be, '8152', '2026-11-22') // { kind: 'short-code' }
 */
export function kindOfNumber(country: Country, number: string, today: string): KindOfNumber {
  const { numbering } = country.pack
  const plan = numbering && isShown(numbering.evidence, today) ? numbering : undefined
  const digits = foldDigits(number).replace(/[\s./()-]/gu, '')
  if (plan !== undefined) {
    // As written first; then as it is dialled, for `+32 (0)70 …`, `32 70 …` and `tel:`.
    const written = significantDigits(digits, plan)
    const own =
      inPlan(written, plan, today) ?? inPlan(dialledDigits(number, country.code, plan), plan, today)
    if (own !== undefined) return own
    if (written !== undefined && /^\d{5,15}$/u.test(written) && hasItsForm(number, country.code)) {
      return { kind: 'unassigned' }
    }
  }
  if (/^[1-9]\d{2,5}$/u.test(digits)) return { kind: 'short-code' }
  const parsed = parsePhone(number)
  if (parsed.ok) return foreign(parsed.value.canonical, parsed.value.country, country)
  if (parsed.failure.code === 'unknown-country' && plan === undefined) return { kind: 'not-known' }
  return { kind: 'not-a-number' }
}

/** The right length for the country: a number that could be given out, and is not. */
function hasItsForm(number: string, country: string): boolean {
  const parsed = parsePhone(number, country)
  return parsed.ok ? parsed.value.country === country : parsed.failure.code === 'invalid-number'
}

/** Numbers of no country (ITU-T E.164, global services): +800 is free, +808 shared, +979 costs extra. */
const GLOBAL: Readonly<Record<string, PlanKind>> = {
  '+800': 'freephone',
  '+808': 'shared-cost',
  '+979': 'premium',
}

function foreign(canonical: string, from: string | undefined, country: Country): KindOfNumber {
  const global = GLOBAL[canonical.slice('tel:'.length, 'tel:+800'.length)]
  if (from === undefined) return { kind: global ?? 'foreign' }
  return from === country.code ? { kind: 'not-known' } : { kind: 'foreign', country: from }
}

/** The number without trunk prefix and calling code, or undefined when it is written as a foreign one. */
function significantDigits(digits: string, plan: NumberingPlan): string | undefined {
  const { callingCode, trunkPrefix, internationalPrefix } = plan
  const from = digits.startsWith('+')
    ? digits.slice(1)
    : digits.startsWith(internationalPrefix)
      ? digits.slice(internationalPrefix.length)
      : undefined
  if (from !== undefined) {
    return from.startsWith(callingCode) ? from.slice(callingCode.length) : undefined
  }
  return trunkPrefix !== '' && digits.startsWith(trunkPrefix)
    ? digits.slice(trunkPrefix.length)
    : digits
}

/** The same from the number as understood, whatever the writing. */
function dialledDigits(number: string, country: string, plan: NumberingPlan): string | undefined {
  const parsed = parsePhone(number, country)
  const start = `tel:+${plan.callingCode}`
  return parsed.ok && parsed.value.canonical.startsWith(start)
    ? parsed.value.canonical.slice(start.length)
    : undefined
}

const compiled = new Map<string, RegExp>()

function whole(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u')
  compiled.set(pattern, known)
  return known
}

function inPlan(
  significant: string | undefined,
  plan: NumberingPlan,
  today: string,
): KindOfNumber | undefined {
  if (significant === undefined || !/^\d{5,15}$/u.test(significant)) return undefined
  const matches = NUMBER_KINDS.filter((kind) => {
    const pattern = plan.patterns[kind]
    return pattern !== undefined && whole(pattern).test(significant)
  })
  const [first] = matches
  if (first === undefined) return undefined
  if (first !== 'mobile') return { kind: first }
  if (matches.includes('fixed')) return { kind: 'fixed-or-mobile' }
  if (plan.mobile === undefined || !isShown(plan.mobile.evidence, today)) return { kind: 'mobile' }
  const holder = holderOf(significant, plan.mobile.holders)
  return holder === undefined ? { kind: 'unassigned' } : { kind: 'mobile', holder }
}

/** The holder of the longest range that the number starts with. */
function holderOf(
  significant: string,
  holders: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  let best = ''
  let found: string | undefined
  for (const [holder, prefixes] of Object.entries(holders)) {
    for (const prefix of prefixes) {
      if (significant.startsWith(prefix) && prefix.length > best.length) {
        best = prefix
        found = holder
      }
    }
  }
  return found
}
