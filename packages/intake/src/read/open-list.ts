import { intakeError } from '../intake-error.ts'
import { checkCountry, likelyCountriesOf, wrongCountry } from './check-country.ts'
import { decodeText, type Encoding } from './decode-text.ts'
import type { Row } from './delimited-rows.ts'
import { findColumns } from './find-column.ts'
import { looksLikeHeader } from './header-row.ts'
import { SAMPLE_ROWS } from './limits.ts'
import type { ListPart } from './list-parts.ts'
import { dataRows, type ListSurvey, surveyOf } from './list-survey.ts'
import { refuseNonText } from './refuse-non-text.ts'
import { type RowBatch, type RowPlan, usualWidth } from './row-cells.ts'
import { numberCells, parseRows, withoutHint } from './row-stream.ts'
import { sniffFormat } from './sniff-format.ts'
import { splitLines } from './split-lines.ts'
import { type Headed, takeHead } from './take-head.ts'

/** How to read a list. */
export interface ReadOptions {
  /** ISO 3166-1 alpha-2: whose national numbers the list holds. */
  readonly country: string
  /**
   * Header names or 1-based numbers of the columns; found by itself where none is given. Of several,
   * every number of a row is taken.
   */
  readonly columns?: readonly string[] | undefined
  /** Reads on where the sample does not look like numbers of the country. */
  readonly force?: boolean | undefined
}

/** A list that was looked at and can be read. */
export interface OpenList {
  readonly survey: ListSurvey
  readonly batches: AsyncIterable<RowBatch>
}

/**
 * Looks at the first rows of a text and opens it for reading. Memory stays bounded by the sample
 * and the longest row. Undefined where there are no rows at all.
 *
 * Throws `row-too-long`, `not-a-list`, `json-array`, `unknown-column`, `no-phone-column`,
 * `ambiguous-column`, `wrong-country`, `mostly-invalid`, and while reading on whatever the part throws.
 */
export async function openList(
  part: ListPart,
  options: ReadOptions,
): Promise<OpenList | undefined> {
  const { encoding, text } = await decodeText(part.bytes, part.name)
  const lines = await takeHead(splitLines(text, part.name), holdsSample)
  try {
    const open = await openLines(part, encoding, lines, options)
    if (open === undefined) await lines.all.return()
    return open
  } catch (error) {
    await lines.all.return()
    throw error
  }
}

async function openLines(
  part: ListPart,
  encoding: Encoding,
  lines: Headed<string[]>,
  { country, columns, force }: ReadOptions,
): Promise<OpenList | undefined> {
  const sampleLines = withoutHint(lines.head.flat()).slice(0, SAMPLE_ROWS)
  refuseNonText(part.name, sampleLines)
  const format = sniffFormat(sampleLines)
  const keys: string[] = []
  const rows = await takeHead(parseRows(lines.all, format, keys), holdsSample)
  const sample = rows.head.flat().slice(0, SAMPLE_ROWS)
  if (sample.length === 0 || (sample.length === 1 && looksLikeHeader(sample[0]))) return undefined
  const question = { name: part.name, rows: sample, country, asked: columns }
  const found = findColumns(format.kind === 'jsonl' ? { ...question, keys } : question)
  if (found === undefined) throw noColumn(part.name, sample, country)
  const width = format.kind === 'delimited' ? usualWidth(dataRows(sample, found)) : undefined
  const plan: RowPlan = { ...found, country, width }
  const survey = surveyOf({ part, encoding, format, keys, sample, plan })
  if (force !== true) {
    const [first] = found.columns
    const cells = dataRows(sample, found).map((row) => row?.[first?.column ?? 0] ?? '')
    checkCountry(part.name, survey.sample, country, { cells, notation: first?.notation })
  }
  return { survey, batches: numberCells(rows.all, plan) }
}

function holdsSample(batches: readonly (readonly unknown[])[]): boolean {
  return batches.reduce((sum, batch) => sum + batch.length, 0) > SAMPLE_ROWS
}

function noColumn(name: string, sample: readonly Row[], country: string): Error {
  const likely = likelyCountriesOf(sample.slice(1)).filter((code) => code !== country)
  if (likely.length > 0) return wrongCountry(name, country, likely)
  return intakeError(
    'no-phone-column',
    `No column of ${name} holds phone numbers. If one does, name it with --column, and check --country.`,
  )
}
