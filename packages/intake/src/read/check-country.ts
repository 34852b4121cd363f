import { parsePhone } from '@staysharp/core'
import { numberingOf } from '@staysharp/countries'
import { intakeError } from '../intake-error.ts'
import { isAssignedMobile } from './cell-evidence.ts'
import type { Row } from './delimited-rows.ts'
import type { Notation } from './notation.ts'
import { filledRows, sortedCounts, type Tally } from './tally.ts'

/** Rows tried against every country when the given one does not fit. */
const GUESS_ROWS = 100

/** Throws `unknown-country` for a code that is none. */
export function checkCountryCode(country: string): void {
  const parsed = /^[A-Z]{2}$/u.test(country) ? parsePhone('1', country) : undefined
  if (parsed === undefined || (!parsed.ok && parsed.failure.code === 'unknown-country')) {
    throw intakeError(
      'unknown-country',
      'The country is not known. Give its two capital letters, for example --country BE.',
    )
  }
}

/**
 * Stops a list that is not one of `country`: `wrong-country` when most valid numbers belong to
 * another one, `mostly-invalid` when fewer than half of the rows that are filled in hold a number.
 * `some` are raw cells to guess the right country from; they do not appear in the error.
 */
export function checkCountry(
  name: string,
  tally: Tally,
  country: string,
  some: { readonly cells: readonly string[]; readonly notation: Notation | undefined },
): void {
  const most = Object.keys(sortedCounts(tally.byCountry))[0]
  const filled = filledRows(tally)
  const enough = tally.valid > 0 && tally.valid * 2 >= filled
  if (most !== undefined && most !== country && enough) {
    throw wrongCountry(name, country, most === '--' ? [] : [most])
  }
  // Numbers that carry their country's code are not mistaken for those of another.
  const guess = enough && some.notation !== 'international'
  const rival = guess ? rivalCountry(some.cells, country) : undefined
  if (rival !== undefined) throw wrongCountry(name, country, [rival])
  if (enough) return
  const likely = likelyCountries(some.cells).filter((code) => code !== country)
  if (likely.length > 0) throw wrongCountry(name, country, likely)
  const share = Math.floor((100 * tally.valid) / Math.max(filled, 1))
  throw intakeError(
    'mostly-invalid',
    `Only ${share} % of the rows of ${name} hold a valid phone number for ${country}. Check --country and --column, or seal it as it is with --force.`,
  )
}

/** The error for a list of another country. */
export function wrongCountry(name: string, country: string, likely: readonly string[]): Error {
  const flags = likely.map((code) => `--country ${code}`).join(' or ')
  const remedy = flags === '' ? 'Give its --country' : `Give ${flags}`
  const seems =
    likely.length > 0
      ? `${name} looks like a list of ${likely.join(' or ')}, not of ${country}.`
      : `Most numbers in ${name} are not of ${country}.`
  return intakeError('wrong-country', `${seems} ${remedy}, or seal it as it is with --force.`)
}

/** Every column of a few rows, for guessing the country of a list in which no column was found. */
export function likelyCountriesOf(rows: readonly Row[]): string[] {
  const width = Math.min(20, Math.max(0, ...rows.map((row) => row?.length ?? 0)))
  const some = rows.slice(0, GUESS_ROWS / 2)
  for (let at = 0; at < width; at++) {
    const likely = likelyCountries(some.map((row) => row?.[at] ?? ''))
    if (likely.length > 0) return likely
  }
  return []
}

/**
 * The countries, at most three, as whose national numbers the cells read best; none if for no
 * country at least three quarters are valid, or for too many. A country whose pack knows which
 * ranges are assigned speaks first, since in the others the length alone makes a number valid.
 * Tries all codes: about 0.3 s, and only before an error.
 */
function likelyCountries(cells: readonly string[]): string[] {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const some = filled.filter((cell) => /\d{4}/u.test(cell.replace(/\D/gu, ''))).slice(0, GUESS_ROWS)
  if (some.length < filled.length / 2 || some.length === 0) return []
  const shareOf = (code: string): number =>
    some.filter((cell) => isAssigned(cell, code)).length / some.length
  const shares = everyCountry().map((code) => ({ code, share: shareOf(code) }))
  const known = shares.filter(({ code, share }) => numberingOf(code) !== undefined && share >= 0.75)
  if (known.length > 0) return known.map(({ code }) => code)
  const most = Math.max(...shares.map(({ share }) => share))
  const likely = shares.filter(({ share }) => share >= Math.max(0.75, most - 0.02))
  return likely.length > 3 ? [] : likely.map(({ code }) => code)
}

/**
 * Another country whose assigned mobile ranges hold nearly all of the cells, where they are valid in
 * `country` by accident: Belgian mobile numbers in national notation are also valid in France, and
 * sealed as French ones nobody would find theirs. Only numbers written without a country code count.
 */
function rivalCountry(cells: readonly string[], country: string): string | undefined {
  const some = cells.filter((cell) => cell.trim() !== '').slice(0, GUESS_ROWS)
  for (const rival of everyPair().filter((code) => numberingOf(code) !== undefined)) {
    const either = some.filter((cell) => readsAsBoth(cell, country, rival))
    if (rival === country || either.length < 20 || either.length * 2 < some.length) continue
    const share = (code: string): number =>
      either.filter((cell) => isAssigned(cell, code)).length / either.length
    const own = numberingOf(country) === undefined ? 0 : share(country)
    if (share(rival) >= 0.95 && own < 0.75) return rival
  }
  return undefined
}

/** True for a cell that is one number in one country and another in the other. */
function readsAsBoth(cell: string, a: string, b: string): boolean {
  const [inA, inB] = [parsePhone(cell, a), parsePhone(cell, b)]
  return inA.ok && inB.ok && inA.value.canonical !== inB.value.canonical
}

/** True for a number of the country, in an assigned mobile range where they are known. */
function isAssigned(cell: string, code: string): boolean {
  const parsed = parsePhone(cell, code)
  if (!parsed.ok || parsed.value.country !== code) return false
  return numberingOf(code) === undefined || isAssignedMobile(parsed.value.canonical, code)
}

/** AA to ZZ. */
function everyPair(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((a) => letters.map((b) => a + b))
}

function everyCountry(): string[] {
  return everyPair().filter((code) => {
    const parsed = parsePhone('1', code)
    return parsed.ok || parsed.failure.code !== 'unknown-country'
  })
}
