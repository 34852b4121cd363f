import type { Encoding } from './decode-text.ts'
import type { Row } from './delimited-rows.ts'
import { showableName } from './header-row.ts'
import type { ListPart } from './list-parts.ts'
import type { Notation } from './notation.ts'
import { type RowPlan, rowPicker } from './row-cells.ts'
import type { ListFormat } from './sniff-format.ts'
import { emptyTally, type Tally, tallyLost, tallyRow } from './tally.ts'

/** What a list turned out to be, from its first rows. Nothing in it is content. */
export interface ListSurvey {
  readonly name: string
  readonly container: ListPart['container']
  readonly encoding: Encoding
  readonly format: ListFormat['kind']
  /** The delimiter of a delimited list. */
  readonly delimiter: string | undefined
  readonly columns: number
  /** The columns whose numbers are taken, and how they are written. */
  readonly taken: readonly (SurveyColumn & { readonly notation: Notation })[]
  /** Other columns that hold numbers too, which are not taken. */
  readonly others: readonly SurveyColumn[]
  readonly header: boolean
  /** What the sample (at most about 1,000 rows) holds in the columns taken. */
  readonly sample: Tally
}

/** A column in a survey. */
export interface SurveyColumn {
  /** 1-based. */
  readonly position: number
  /** Its name, if that is a plain field word. */
  readonly name: string | undefined
}

/** What was found out about a list while it was opened. */
export interface Findings {
  readonly part: ListPart
  readonly encoding: Encoding
  readonly format: ListFormat
  /** Key paths of JSONL, else empty. */
  readonly keys: readonly string[]
  /** The first rows, a header among them. */
  readonly sample: readonly Row[]
  readonly plan: RowPlan
}

/** Puts the survey of a list together. */
export function surveyOf(findings: Findings): ListSurvey {
  const { part, encoding, format, keys, sample, plan } = findings
  const names = format.kind === 'jsonl' ? keys : plan.header ? (sample[0] ?? []) : []
  const seen = (column: number): SurveyColumn => ({
    position: column + 1,
    name: showableName(names[column]),
  })
  return {
    name: part.name,
    container: part.container,
    encoding,
    format: format.kind,
    delimiter: format.kind === 'delimited' ? format.delimiter : undefined,
    columns: Math.max(keys.length, ...sample.map((row) => row?.length ?? 0)),
    taken: plan.columns.map(({ column, notation }) => ({ ...seen(column), notation })),
    others: plan.others.map(seen),
    header: plan.header,
    sample: tallySample(dataRows(sample, plan), plan),
  }
}

/** The rows of a sample without its header. */
export function dataRows(
  sample: readonly Row[],
  plan: { readonly header: boolean },
): readonly Row[] {
  return plan.header ? sample.slice(1) : sample
}

function tallySample(rows: readonly Row[], plan: RowPlan): Tally {
  const tally = emptyTally()
  const batch = rowPicker(plan)(rows)
  for (let at = 0; at < batch.cells.length; at += batch.notations.length) {
    tallyRow(tally, batch.cells, at, batch.notations, plan.country)
  }
  tallyLost(tally, batch)
  return tally
}
