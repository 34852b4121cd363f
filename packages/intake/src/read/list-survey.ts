import type { Encoding } from './decode-text.ts'
import type { Row } from './delimited-rows.ts'
import type { FoundColumn } from './find-column.ts'
import { showableNames } from './header-row.ts'
import type { ListPart } from './list-parts.ts'
import type { ListFormat } from './sniff-format.ts'
import { emptyTally, type Tally, tallyCell, tallyMalformed } from './tally.ts'

/** What a list turned out to be, from its first rows. Nothing in it is content. */
export interface ListSurvey {
  readonly name: string
  readonly container: ListPart['container']
  readonly encoding: Encoding
  readonly format: ListFormat['kind']
  /** The delimiter of a delimited list. */
  readonly delimiter: string | undefined
  readonly columns: number
  /** 1-based. */
  readonly column: number
  readonly header: boolean
  /** Those column names that are plain field words. */
  readonly names: readonly string[]
  /** What the sample (at most about 1,000 rows) holds in that column. */
  readonly sample: Tally
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
  readonly found: FoundColumn
  readonly country: string
}

/** Puts the survey of a list together. */
export function surveyOf(findings: Findings): ListSurvey {
  const { part, encoding, format, keys, sample, found, country } = findings
  const names = format.kind === 'jsonl' ? keys : found.header ? (sample[0] ?? []) : []
  return {
    name: part.name,
    container: part.container,
    encoding,
    format: format.kind,
    delimiter: format.kind === 'delimited' ? format.delimiter : undefined,
    columns: Math.max(keys.length, ...sample.map((row) => row?.length ?? 0)),
    column: found.column + 1,
    header: found.header,
    names: showableNames(names),
    sample: tallySample(dataRows(sample, found), found.column, country),
  }
}

/** The rows of a sample without its header. */
export function dataRows(sample: readonly Row[], found: FoundColumn): readonly Row[] {
  return found.header ? sample.slice(1) : sample
}

function tallySample(rows: readonly Row[], column: number, country: string): Tally {
  const tally = emptyTally()
  for (const row of rows) {
    if (row === undefined) tallyMalformed(tally, 1)
    else tallyCell(tally, row[column] ?? '', country)
  }
  return tally
}
