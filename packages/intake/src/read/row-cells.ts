import { isSurelyNumber } from './cell-evidence.ts'
import type { Row } from './delimited-rows.ts'
import type { FoundColumns } from './find-column.ts'
import { MAX_CELL } from './limits.ts'
import type { Notation } from './notation.ts'

/** Rows of a list: the cells of the number columns as written, and how many rows were none. */
export interface RowBatch {
  /** Row after row, `notations.length` cells for each. */
  readonly cells: readonly string[]
  /** How bare digits are meant, for each cell of a row. */
  readonly notations: readonly Notation[]
  /** Rows that could not be read as rows. */
  readonly malformed: number
  /** Rows whose cells are not where they belong, and whose number cannot be told. */
  readonly shifted: number
}

/** Where the numbers of a list are. */
export interface RowPlan extends FoundColumns {
  readonly country: string
  /** Cells in a usual row; undefined where rows have no width (JSONL). */
  readonly width: number | undefined
}

/** Takes the cells of the number columns out of rows. */
export function rowPicker(plan: RowPlan): (rows: readonly Row[]) => RowBatch {
  const columns = plan.columns.map(({ column }) => column)
  const notations = plan.columns.map(({ notation }) => notation)
  return (rows) => {
    const cells: string[] = []
    let malformed = 0
    let shifted = 0
    for (const row of rows) {
      if (row === undefined) {
        malformed += 1
        continue
      }
      const usual = plan.width === undefined || row.length === plan.width
      const only = usual && columns.length === 1 ? row[columns[0] ?? 0] : undefined
      if (only !== undefined && only.trim() !== '') {
        cells.push(only.length > MAX_CELL ? only.slice(0, MAX_CELL) : only)
        continue
      }
      const picked = usual ? usualCells(row, columns, plan) : shiftedCells(row, columns, plan)
      if (picked === undefined) shifted += 1
      else for (const cell of picked) cells.push(cell.slice(0, MAX_CELL))
    }
    return { cells, notations, malformed, shifted }
  }
}

function usualCells(
  row: readonly string[],
  columns: readonly number[],
  plan: RowPlan,
): readonly string[] | undefined {
  const own = columns.map((column) => row[column] ?? '')
  if (plan.width === undefined || own.some((cell) => cell.trim() !== '')) return own
  // Blank where the number should be, and a number where none should be: rows of another list.
  const strayed = sureNumbers(row, plan).some(({ at }) => plan.silent.has(at))
  return strayed ? undefined : own
}

/**
 * A row with too many or too few cells: an unquoted comma, a lost cell. What stands in the column
 * may be the wrong thing, so only cells that are surely numbers count, and no more of them than
 * there are columns: else nobody can tell which is meant.
 */
function shiftedCells(
  row: readonly string[],
  columns: readonly number[],
  plan: RowPlan,
): readonly string[] | undefined {
  const sure = sureNumbers(row, plan)
  if (sure.length > columns.length) return undefined
  if (sure.length > 0) return columns.map((_, at) => sure[at]?.cell ?? '')
  const blank = columns.every((column) => (row[column] ?? '').trim() === '')
  return blank ? columns.map(() => '') : undefined
}

function sureNumbers(
  row: readonly string[],
  plan: RowPlan,
): { readonly at: number; readonly cell: string }[] {
  const notation = plan.columns.some((one) => one.notation === 'international')
    ? 'international'
    : 'national'
  return row.flatMap((cell, at) =>
    isSurelyNumber(cell, plan.country, notation) ? [{ at, cell }] : [],
  )
}

/** The number of cells that most rows have. */
export function usualWidth(rows: readonly Row[]): number {
  const seen = new Map<number, number>()
  for (const row of rows) {
    if (row !== undefined) seen.set(row.length, (seen.get(row.length) ?? 0) + 1)
  }
  let usual = 0
  for (const [width, times] of seen) if (times > (seen.get(usual) ?? 0)) usual = width
  return usual
}
