import { AppError, parsePhone } from '@staysharp/core'
import type { Numbering } from './numbering.ts'
import { numberingOf } from './numbering-of.ts'
import { permute } from './permutation.ts'

/** An invented number in the two ways people write it, digits only. */
export interface SyntheticNumber {
  /** `+32…` */
  readonly e164: string
  /** `04…` */
  readonly national: string
}

/**
 * The `index`-th invented mobile number of a seed: distinct for distinct indexes, and only from
 * ranges really assigned, so that it looks and parses like a real one. For demos, tests and
 * benchmarks; a number made here may belong to somebody, so it is never called or shown as theirs.
 *
 * Throws `AppError` `no-numbering` for a country without a number plan and `too-many-numbers` past
 * the end of its ranges.
 */
export function syntheticNumber(country: string, seed: number, index: number): SyntheticNumber {
  const plan = numberingOf(country)
  if (plan === undefined)
    throw new AppError('no-numbering', 'This country has no number plan yet. Try BE.')
  const capacity = capacityOf(plan)
  if (index < 0 || index >= capacity) {
    throw new AppError(
      'too-many-numbers',
      `The ranges of ${plan.country} hold ${capacity} numbers.`,
    )
  }
  const significant = nthNumber(plan, permute(capacity, seed, index))
  return { e164: `+${plan.callingCode}${significant}`, national: plan.trunkPrefix + significant }
}

/** Ranges that no other range refines and whose numbers parse as valid: a holder inside another's block is counted once. */
function countedRanges(plan: Numbering): readonly string[] {
  const prefixes = plan.mobile.ranges.map((range) => range.prefix)
  const outer = prefixes.filter((p) => !prefixes.some((q) => q !== p && p.startsWith(q)))
  const fill = (p: string): string =>
    `+${plan.callingCode}${p.padEnd(plan.mobile.nationalLength, '1')}`
  return outer.filter((p) => parsePhone(fill(p)).ok)
}

const size = (plan: Numbering, prefix: string): number =>
  10 ** (plan.mobile.nationalLength - prefix.length)

const counted = new Map<string, { readonly ranges: readonly string[]; readonly capacity: number }>()

function rangesOf(plan: Numbering): {
  readonly ranges: readonly string[]
  readonly capacity: number
} {
  const known = counted.get(plan.country)
  if (known !== undefined) return known
  const ranges = countedRanges(plan)
  const fresh = { ranges, capacity: ranges.reduce((sum, p) => sum + size(plan, p), 0) }
  counted.set(plan.country, fresh)
  return fresh
}

function capacityOf(plan: Numbering): number {
  return rangesOf(plan).capacity
}

function nthNumber(plan: Numbering, n: number): string {
  let rest = n
  for (const prefix of rangesOf(plan).ranges) {
    const within = size(plan, prefix)
    if (rest < within) {
      return prefix + String(rest).padStart(plan.mobile.nationalLength - prefix.length, '0')
    }
    rest -= within
  }
  throw new AppError('too-many-numbers', 'Past the last range.')
}
