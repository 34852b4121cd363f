import { type IdentifierRefusal, parsePhone } from '@staysharp/core'
import type { Notation } from './notation.ts'

/** Why a row gave no number: a refusal of core's, `malformed-row` for a row that is none, `shifted-row` for one whose cells moved. */
export type BadReason = IdentifierRefusal['code'] | 'malformed-row' | 'shifted-row'

/** Counts over rows; numbers only, so it may be printed. */
export interface Tally {
  rows: number
  /** Rows with a valid number, repeats included. */
  valid: number
  /** Valid numbers, repeats included: more than `valid` where rows hold several. */
  numbers: number
  /** Valid numbers by country (ISO 3166-1 alpha-2; `--` where the range names none). */
  readonly byCountry: Map<string, number>
  /** The other rows by reason. */
  readonly bad: Map<BadReason, number>
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { rows: 0, valid: 0, numbers: 0, byCountry: new Map(), bad: new Map() }
}

/**
 * Reads the cells of one row, from `from` on, as numbers of `country`, and counts what came of
 * them. `take` gets each identifier. A row is bad if no cell holds a number, for what is wrong with
 * the first one that is not blank.
 */
export function tallyRow(
  tally: Tally,
  cells: readonly string[],
  from: number,
  notations: readonly Notation[],
  country: string,
  take?: (canonical: string) => void,
): void {
  let found = 0
  let refused: BadReason = 'empty'
  for (let at = 0; at < notations.length; at++) {
    const bareDigits = notations[at] ?? 'national'
    const parsed = parsePhone(cells[from + at] ?? '', country, { bareDigits })
    if (parsed.ok) {
      found += 1
      bump(tally.byCountry, parsed.value.country ?? '--', 1)
      take?.(parsed.value.canonical)
    } else if (refused === 'empty') refused = parsed.failure.code
  }
  tally.rows += 1
  tally.numbers += found
  if (found > 0) tally.valid += 1
  else bump(tally.bad, refused, 1)
}

/** Counts rows that gave no cells: those that are none, and those whose cells moved. */
export function tallyLost(
  tally: Tally,
  { malformed, shifted }: { readonly malformed: number; readonly shifted: number },
): void {
  tally.rows += malformed + shifted
  if (malformed > 0) bump(tally.bad, 'malformed-row', malformed)
  if (shifted > 0) bump(tally.bad, 'shifted-row', shifted)
}

/** Rows in which something stands where the number should: a blank says that there is none. */
export function filledRows(tally: Tally): number {
  return tally.rows - (tally.bad.get('empty') ?? 0)
}

/** Adds `more` to `tally`. */
export function addTally(tally: Tally, more: Tally): void {
  tally.rows += more.rows
  tally.valid += more.valid
  tally.numbers += more.numbers
  for (const [country, rows] of more.byCountry) bump(tally.byCountry, country, rows)
  for (const [reason, rows] of more.bad) bump(tally.bad, reason, rows)
}

/** Counts as a plain object, most first. */
export function sortedCounts<K extends string>(counts: ReadonlyMap<K, number>): Record<K, number> {
  const entries = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return Object.fromEntries(entries) as Record<K, number>
}

function bump<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
