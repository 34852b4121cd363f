import { parsePhone } from '@staysharp/core'
import { intakeError } from '../intake-error.ts'
import type { Row } from './delimited-rows.ts'
import { isNumberName, looksLikeHeader, showableNames } from './header-row.ts'

/** The column of numbers. `header`: the first row names the columns and is no data. */
export interface FoundColumn {
  /** 0-based. */
  readonly column: number
  readonly header: boolean
}

/** What is known when the column is looked for. */
export interface ColumnQuestion {
  /** For errors. */
  readonly name: string
  readonly rows: readonly Row[]
  /** Names that do not stand in a row (JSONL keys). */
  readonly keys?: readonly string[]
  /** Whose national numbers the list holds. */
  readonly country: string
  /** The operator's own word: a header name, or a 1-based number. */
  readonly asked?: string | undefined
}

/** Columns within this share of the best are equals, and the header's name decides. */
const CLOSE = 0.05

/** Below this share of valid numbers no column is one of numbers. */
const FEW = 0.1

/**
 * Finds the column of numbers: the one with the most valid numbers of the country, then of any
 * country. Ids that happen to parse lose against real numbers, and the header's name breaks ties.
 *
 * Returns undefined where no column holds numbers. Throws `unknown-column` for a column that is
 * asked for and not there; it names headers only if they are plain field names.
 */
export function findColumn(question: ColumnQuestion): FoundColumn | undefined {
  const first = question.rows[0]
  const header = question.keys === undefined && looksLikeHeader(first)
  const names = question.keys ?? (header ? first : undefined)
  if (question.asked !== undefined) return askedColumn(question, question.asked, header, names)
  const shares = shareOfValid(question, header)
  const pick = best(shares.here, names) ?? best(shares.anywhere, names)
  return pick === undefined ? undefined : { column: pick, header }
}

function askedColumn(
  { name, rows, keys }: ColumnQuestion,
  asked: string,
  header: boolean,
  names: readonly string[] | undefined,
): FoundColumn {
  const wanted = asked.trim().toLowerCase()
  const byName = (row: readonly string[] | undefined): number =>
    row?.findIndex((cell) => cell.trim().toLowerCase() === wanted) ?? -1
  const known = byName(names)
  if (known >= 0) return { column: known, header }
  const width = keys?.length ?? widest(rows)
  const number = /^\d+$/u.test(wanted) ? Number(wanted) : 0
  if (number >= 1 && number <= width) return { column: number - 1, header }
  // A first row that was not taken for a header is one after all if the operator names a cell of it.
  const inFirst = number === 0 && keys === undefined ? byName(rows[0]) : -1
  if (inFirst >= 0) return { column: inFirst, header: true }
  const shown = showableNames(names ?? [])
  const hint = shown.length > 0 ? ` (${shown.slice(0, 20).join(', ')})` : ''
  throw intakeError(
    'unknown-column',
    `${name} has no such column. It has ${width} column${width === 1 ? '' : 's'}${hint}. Give a name from the first row, or a number from 1 to ${width}.`,
  )
}

interface Shares {
  readonly here: readonly number[]
  readonly anywhere: readonly number[]
}

function shareOfValid({ rows, keys, country }: ColumnQuestion, header: boolean): Shares {
  const width = keys?.length ?? widest(rows)
  const here = new Array<number>(width).fill(0)
  const anywhere = new Array<number>(width).fill(0)
  const sample = header ? rows.slice(1) : rows
  const each = 1 / Math.max(sample.length, 1)
  for (const row of sample) {
    for (const [at, cell] of (row ?? []).entries()) {
      const parsed = parsePhone(cell, country)
      if (!parsed.ok) continue
      anywhere[at] = (anywhere[at] ?? 0) + each
      if (parsed.value.country === country) here[at] = (here[at] ?? 0) + each
    }
  }
  return { here, anywhere }
}

function best(shares: readonly number[], names: readonly string[] | undefined): number | undefined {
  const most = Math.max(0, ...shares)
  if (most < FEW) return undefined
  const close = [...shares.keys()].filter((at) => (shares[at] ?? 0) >= most - CLOSE)
  const named = close.filter((at) => isNumberName(names?.[at] ?? ''))
  const field = named.length > 0 ? named : close
  return field.reduce((a, b) => ((shares[b] ?? 0) > (shares[a] ?? 0) ? b : a))
}

function widest(rows: readonly Row[]): number {
  return rows.reduce((width, row) => Math.max(width, row?.length ?? 0), 0)
}
