import { numberingOf } from '@staysharp/countries'
import { type CellLook, type Evidence, lookAtCell } from './cell-evidence.ts'
import { notationOf } from './column-notation.ts'
import type { Row } from './delimited-rows.ts'
import type { Notation } from './notation.ts'

/** What the sample says about one column. */
export interface ColumnEvidence {
  /** 0-based. */
  readonly column: number
  readonly notation: Notation
  /** Cells that are not blank. */
  readonly filled: number
  /** Valid numbers, dates left out. */
  readonly valid: number
  /** How many cells speak for a column of numbers; those that half do count for less. */
  readonly weight: number
  /** Identifier of each row, where it has one. */
  readonly numbers: readonly (string | undefined)[]
}

/** A bare national number of a country whose mobile ranges are not known. */
const HALF = 0.4

/** Ids that count up: nearly all steps go one way, and half of them are no longer than this. */
const STEADY = 0.95
const STEP = 1000
const ENOUGH_STEPS = 5

/** Looks at every column of a sample (without its header). */
export function columnEvidence(
  rows: readonly Row[],
  width: number,
  country: string,
): ColumnEvidence[] {
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row?.[column] ?? '')
    return evidenceOf(column, cells, country, width === 1)
  })
}

function evidenceOf(
  column: number,
  cells: readonly string[],
  country: string,
  alone: boolean,
): ColumnEvidence {
  const first = cells.map((cell) => lookAtCell(cell, country, 'national'))
  const notation = notationOf(first, country)
  const looks =
    notation === 'national' ? first : cells.map((cell) => lookAtCell(cell, country, notation))
  const weights = weightsFor(looks, notation, country, alone)
  const filled = looks.filter(({ evidence }) => evidence !== 'blank').length
  const dates = looks.filter(({ evidence }) => evidence === 'date').length
  // A few numbers look like dates by accident; many do not.
  const dated = dates > filled / 2
  const numbers = looks.map(({ evidence, canonical }) =>
    evidence === 'date' && dated ? undefined : canonical,
  )
  return {
    column,
    notation,
    filled,
    valid: numbers.filter((number) => number !== undefined).length,
    weight: looks.reduce((sum, { evidence }) => sum + (weights[evidence] ?? 0), 0),
    numbers,
  }
}

/** `alone`: there is no other column, so ids that count up may be an enumerated range of numbers. */
function weightsFor(
  looks: readonly CellLook[],
  notation: Notation,
  country: string,
  alone: boolean,
): Partial<Record<Evidence, number>> {
  const planned = numberingOf(country) !== undefined
  const counting = !alone && countsUp(looks.map(({ digits }) => digits))
  const bare = notation === 'international' ? 1 : planned ? 0 : HALF
  return {
    full: 1,
    'trunk-mobile': 1,
    trunk: counting && planned ? 0 : 1,
    'bare-mobile': counting ? 0 : 1,
    bare: counting ? 0 : alone ? 1 : bare,
    short: alone && !countsUp(looks.map(({ digits }) => digits)) ? 1 : 0,
  }
}

function countsUp(digits: readonly string[]): boolean {
  const values = digits.filter((text) => text !== '' && text.length <= 15).map(Number)
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? 0))
  if (steps.length < ENOUGH_STEPS) return false
  const up = steps.filter((step) => step >= 0).length
  const oneWay = Math.max(up, steps.length - up) >= STEADY * steps.length
  const median = steps.map(Math.abs).sort((a, b) => a - b)[steps.length >> 1] ?? 0
  return oneWay && median <= STEP
}

/** True for two columns that hold the same number in nearly every row where both hold one. */
export function agree(a: ColumnEvidence, b: ColumnEvidence): boolean {
  let both = 0
  let same = 0
  for (const [at, number] of a.numbers.entries()) {
    if (number === undefined || b.numbers[at] === undefined) continue
    both += 1
    if (number === b.numbers[at]) same += 1
  }
  return both * 2 >= Math.min(a.valid, b.valid) && same >= 0.9 * both
}
