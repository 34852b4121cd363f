import { type Identifier, type IdentifierRefusal, parsePhone, type Result } from '@staysharp/core'

/** Why a row gave no number: a refusal of core's, or `malformed-row` for a row that is none. */
export type BadReason = IdentifierRefusal['code'] | 'malformed-row'

/** Counts over rows; numbers only, so it may be printed. */
export interface Tally {
  rows: number
  /** Rows with a valid number, repeats included. */
  valid: number
  /** Valid rows by country (ISO 3166-1 alpha-2; `--` where the range names none). */
  readonly byCountry: Map<string, number>
  /** The other rows by reason. */
  readonly bad: Map<BadReason, number>
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { rows: 0, valid: 0, byCountry: new Map(), bad: new Map() }
}

/** Reads one cell as a number of `country`, and counts what came of it. */
export function tallyCell(
  tally: Tally,
  cell: string,
  country: string,
): Result<Identifier, IdentifierRefusal> {
  const parsed = parsePhone(cell, country)
  tally.rows += 1
  if (parsed.ok) {
    tally.valid += 1
    bump(tally.byCountry, parsed.value.country ?? '--', 1)
  } else {
    bump(tally.bad, parsed.failure.code, 1)
  }
  return parsed
}

/** Counts rows that could not be read as rows. */
export function tallyMalformed(tally: Tally, rows: number): void {
  if (rows === 0) return
  tally.rows += rows
  bump(tally.bad, 'malformed-row', rows)
}

/** Adds `more` to `tally`. */
export function addTally(tally: Tally, more: Tally): void {
  tally.rows += more.rows
  tally.valid += more.valid
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
