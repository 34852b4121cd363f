import { intakeError } from '../intake-error.ts'
import type { ColumnQuestion } from './column-question.ts'
import { showableName } from './header-row.ts'

/** The columns that the operator named. */
export interface AskedColumns {
  /** 0-based, each once, in the order given. */
  readonly columns: readonly number[]
  /** The first row was not taken for a header, and is one, since the operator names a cell of it. */
  readonly firstRowNames: boolean
}

/**
 * Finds the columns that the operator asked for; undefined if none was. Throws `unknown-column`
 * for one that is not there; it names headers only if they are plain field names.
 */
export function askedColumns(
  { name, rows, keys, asked }: ColumnQuestion,
  names: readonly string[] | undefined,
): AskedColumns | undefined {
  if (asked === undefined || asked.length === 0) return undefined
  const width = keys?.length ?? rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0)
  let firstRowNames = false
  const columns = asked.map((one) => {
    const known = find(names, one)
    if (known >= 0) return known
    const number = /^\d+$/u.test(one.trim()) ? Number(one) : 0
    if (number >= 1 && number <= width) return number - 1
    const inFirst = number === 0 && keys === undefined ? find(rows[0], one) : -1
    if (inFirst < 0) throw unknownColumn(name, width, names ?? [])
    firstRowNames = true
    return inFirst
  })
  return { columns: [...new Set(columns)], firstRowNames }
}

function find(row: readonly string[] | undefined, asked: string): number {
  const wanted = asked.trim().toLowerCase()
  return row?.findIndex((cell) => cell.trim().toLowerCase() === wanted) ?? -1
}

function unknownColumn(name: string, width: number, names: readonly string[]): Error {
  const shown = names.flatMap((one) => showableName(one) ?? [])
  const hint = shown.length > 0 ? ` (${shown.slice(0, 20).join(', ')})` : ''
  return intakeError(
    'unknown-column',
    `${name} has no such column. It has ${width} column${width === 1 ? '' : 's'}${hint}. Give a name from the first row, or a number from 1 to ${width}.`,
  )
}

/** The error for a list with several columns of numbers, none of which is clearly the one. */
export function ambiguousColumn(
  name: string,
  columns: readonly { readonly column: number }[],
  names: readonly string[],
): Error {
  const sorted = columns.map(({ column }) => column).sort((a, b) => a - b)
  const some = sorted.slice(0, 5).map((at) => columnText(at, names[at]))
  const flags = sorted.slice(0, 5).map((at) => `--column ${at + 1}`)
  return intakeError(
    'ambiguous-column',
    `${name} has several columns that may hold the numbers: ${some.slice(0, -1).join(', ')} and ${some.at(-1)}. Look which one does and give its --column, or several to seal all their numbers: ${flags.join(' ')}.`,
  )
}

/** A column as messages write it: `2 ("phone")`. */
function columnText(column: number, name: string | undefined): string {
  const shown = showableName(name)
  return shown === undefined ? `${column + 1}` : `${column + 1} ("${shown}")`
}
