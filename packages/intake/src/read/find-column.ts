import { ambiguousColumn, askedColumns } from './asked-columns.ts'
import { agree, type ColumnEvidence, columnEvidence } from './column-evidence.ts'
import type { ColumnQuestion } from './column-question.ts'
import type { Row } from './delimited-rows.ts'
import { looksLikeHeader, nameRank } from './header-row.ts'
import type { Notation } from './notation.ts'

/** A column of numbers. */
export interface NumberColumn {
  /** 0-based. */
  readonly column: number
  /** How bare digits in it are meant. */
  readonly notation: Notation
}

/** The columns of numbers. `header`: the first row names the columns and is no data. */
export interface FoundColumns {
  /** At least one; more only where the operator asked for more. */
  readonly columns: readonly NumberColumn[]
  /** Other columns that hold numbers, which are not in those. */
  readonly others: readonly number[]
  /** Columns with next to no numbers: one in them stands in the wrong place. */
  readonly silent: ReadonlySet<number>
  readonly header: boolean
}

/** With less than this share of evidence in its cells no column is one of numbers. */
const FEW = 0.1

/** A column with this share of valid numbers that says it holds numbers is taken at its word... */
const HALF = 0.5

/** ...unless another one has so many times as much evidence. */
const FAR_MORE = 10

/** A column that says it holds something else needs this much more. */
const DENIED = 0.3

/**
 * Finds the column of numbers.
 *
 * A column that is named after numbers and half of whose cells are valid is it; blanks do not count
 * against a column. Otherwise the one with the most evidence is: numbers with a plus or a trunk
 * zero, chat ids, numbers in an assigned mobile range. Mere validity is none (`lookAtCell`).
 *
 * Returns undefined where no column holds numbers. Throws `ambiguous-column` where two hold
 * different numbers and neither is clearly the one: sealing one of them would leave people out. Throws
 * `unknown-column` for a column that is asked for and not there.
 */
export function findColumns(question: ColumnQuestion): FoundColumns | undefined {
  const { rows, keys, country, name } = question
  const first = rows[0]
  const named = keys === undefined && looksLikeHeader(first)
  const names = keys ?? (named ? first : undefined)
  const asked = askedColumns(question, names)
  const header = asked?.firstRowNames === true || named
  const width = keys?.length ?? widest(rows)
  const all = columnEvidence(header ? rows.slice(1) : rows, width, country)
  const chosen =
    asked === undefined
      ? choose(all, names ?? [], name)
      : asked.columns.flatMap((at) => all[at] ?? [])
  if (chosen.length === 0) return undefined
  const others = all.filter((one) => holdsNumbers(one) && !chosen.some((c) => agree(c, one)))
  return {
    columns: chosen.map(({ column, notation }) => ({ column, notation })),
    others: others.map(({ column }) => column),
    silent: new Set(all.filter(isSilent).map(({ column }) => column)),
    header,
  }
}

function choose(
  all: readonly ColumnEvidence[],
  names: readonly string[],
  name: string,
): readonly ColumnEvidence[] {
  const rank = (one: ColumnEvidence): number => nameRank(names[one.column] ?? '')
  const most = Math.max(0, ...all.map(({ weight }) => weight))
  const worded = all.filter(
    (one) => rank(one) > 0 && one.valid > 0 && one.valid >= HALF * one.filled,
  )
  const best = Math.max(...worded.map(rank))
  const atWord = worded.filter(
    (one) => rank(one) === best && Math.max(one.valid, one.weight) * FAR_MORE >= most,
  )
  if (atWord.length > 0) return clearest(atWord, ({ valid }) => valid, names, name)
  const weigh = (one: ColumnEvidence): number => one.weight * (rank(one) < 0 ? DENIED : 1)
  const plausible = all.filter(({ weight, filled }) => weight > 0 && weight >= FEW * filled)
  return clearest(plausible, weigh, names, name)
}

/** The one with the most; `ambiguous-column` if another has at least half of it and other numbers. */
function clearest(
  some: readonly ColumnEvidence[],
  weigh: (one: ColumnEvidence) => number,
  names: readonly string[],
  name: string,
): readonly ColumnEvidence[] {
  const [best, ...rest] = [...some].sort((a, b) => weigh(b) - weigh(a) || a.column - b.column)
  if (best === undefined) return []
  const share = (one: ColumnEvidence): number => weigh(one) / Math.max(one.filled, 1)
  const rivals = rest.filter(
    (one) =>
      weigh(one) >= HALF * weigh(best) && share(one) >= HALF * share(best) && !agree(best, one),
  )
  if (rivals.length > 0) throw ambiguousColumn(name, [best, ...rivals], names)
  return [best]
}

/** True for a column most of whose cells are numbers by evidence. */
function holdsNumbers({ weight, filled }: ColumnEvidence): boolean {
  return weight > 0 && weight >= HALF * filled
}

/** True for a column with next to no valid cell. */
function isSilent({ valid, filled }: ColumnEvidence): boolean {
  return valid <= 0.02 * filled
}

function widest(rows: readonly Row[]): number {
  return rows.reduce((width, row) => Math.max(width, row?.length ?? 0), 0)
}
