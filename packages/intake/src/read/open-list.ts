import { intakeError } from '../intake-error.ts'
import { checkCountry, likelyCountriesOf, wrongCountry } from './check-country.ts'
import { decodeText, type Encoding } from './decode-text.ts'
import { delimitedRows, type Row, type RowParser } from './delimited-rows.ts'
import { findColumn } from './find-column.ts'
import { looksLikeHeader, showableNames } from './header-row.ts'
import { jsonRows } from './json-rows.ts'
import { MAX_CELL, SAMPLE_ROWS } from './limits.ts'
import type { ListPart } from './list-parts.ts'
import { type ListFormat, sniffFormat } from './sniff-format.ts'
import { splitLines } from './split-lines.ts'
import { takeHead } from './take-head.ts'
import { emptyTally, type Tally, tallyCell, tallyMalformed } from './tally.ts'

/** How to read a list. */
export interface ReadOptions {
  /** ISO 3166-1 alpha-2: whose national numbers the list holds. */
  readonly country: string
  /** Header name or 1-based number of the column; found by itself where it is not given. */
  readonly column?: string | undefined
  /** Reads on where the sample does not look like numbers of the country. */
  readonly force?: boolean | undefined
}

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

/** Rows of a list: the cells of the number column as written, and how many rows were none. */
export interface RowBatch {
  readonly cells: readonly string[]
  readonly malformed: number
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
 * `wrong-country`, `mostly-invalid`, and while reading on whatever the part throws.
 */
export async function openList(
  part: ListPart,
  options: ReadOptions,
): Promise<OpenList | undefined> {
  const { encoding, text } = await decodeText(part.bytes, part.name)
  const lines = await takeHead(splitLines(text, part.name), (seen) => enoughLines(seen))
  const sampleLines = withoutHint(lines.head.flat()).slice(0, SAMPLE_ROWS)
  refuseNonText(part.name, sampleLines)
  const format = sniffFormat(sampleLines)
  const keys: string[] = []
  const rows = await takeHead(
    parseRows(lines.all, rowParser(format, keys)),
    (seen) => seen.reduce((sum, batch) => sum + batch.length, 0) >= SAMPLE_ROWS,
  )
  const sample = rows.head.flat().slice(0, SAMPLE_ROWS)
  if (sample.length === 0 || (sample.length === 1 && looksLikeHeader(sample[0]))) {
    await rows.all.return()
    return undefined
  }
  const question = {
    name: part.name,
    rows: sample,
    country: options.country,
    asked: options.column,
  }
  const found = findColumn(format.kind === 'jsonl' ? { ...question, keys } : question)
  if (found === undefined) throw noColumn(part.name, sample, options.country)
  const data = found.header ? sample.slice(1) : sample
  const tally = tallySample(data, found.column, options.country)
  if (options.force !== true) {
    const cells = data.map((row) => row?.[found.column] ?? '')
    checkCountry(part.name, tally, options.country, cells)
  }
  const names = format.kind === 'jsonl' ? keys : found.header ? (sample[0] ?? []) : []
  const survey: ListSurvey = {
    name: part.name,
    container: part.container,
    encoding,
    format: format.kind,
    delimiter: format.kind === 'delimited' ? format.delimiter : undefined,
    columns: Math.max(keys.length, ...sample.map((row) => row?.length ?? 0)),
    column: found.column + 1,
    header: found.header,
    names: showableNames(names),
    sample: tally,
  }
  return { survey, batches: numberCells(rows.all, found.column, found.header) }
}

function enoughLines(seen: readonly string[][]): boolean {
  return seen.reduce((sum, batch) => sum + batch.length, 0) > SAMPLE_ROWS
}

/** Excel's first line `sep=;` names the delimiter and is no row. */
function withoutHint(lines: readonly string[]): readonly string[] {
  return /^sep=.$/iu.test(lines[0] ?? '') ? lines.slice(1) : lines
}

function refuseNonText(name: string, lines: readonly string[]): void {
  const text = lines.slice(0, 100).join('\n')
  // biome's rule against control characters is about typing mistakes; a code point range is meant here.
  const control = [...text].filter((c) => c < '\t' || (c > '\r' && c < ' ')).length
  if (control * 100 > text.length) {
    throw intakeError(
      'not-a-list',
      `${name} is not a text file. Save the list as CSV (UTF-8) or as text with one number a line.`,
    )
  }
  if (/^\s*\[\s*(?:\{|$)/u.test(lines.find((line) => line.trim() !== '') ?? '')) {
    throw intakeError(
      'json-array',
      `${name} is one JSON array. Write one object a line instead, for example with: jq -c '.[]' FILE > list.jsonl`,
    )
  }
}

function rowParser(format: ListFormat, keys: string[]): RowParser {
  if (format.kind === 'jsonl') return jsonRows(keys)
  if (format.kind === 'delimited') return delimitedRows(format)
  return {
    push: (lines) => lines.filter((line) => line.trim() !== '').map((line) => [line]),
    finish: () => [],
  }
}

async function* parseRows(
  lines: AsyncIterable<string[]>,
  parser: RowParser,
): AsyncGenerator<Row[], void, void> {
  let first = true
  for await (const batch of lines) {
    yield parser.push(first ? withoutHint(batch) : batch)
    first &&= batch.length === 0
  }
  yield parser.finish()
}

async function* numberCells(
  rows: AsyncIterable<Row[]>,
  column: number,
  header: boolean,
): AsyncGenerator<RowBatch, void, void> {
  let skip = header ? 1 : 0
  for await (const batch of rows) {
    const data = batch.slice(skip)
    skip -= batch.length - data.length
    const whole = data.filter((row) => row !== undefined)
    const cells = whole.map((row) => (row[column] ?? '').slice(0, MAX_CELL))
    yield { cells, malformed: data.length - whole.length }
  }
}

function tallySample(rows: readonly Row[], column: number, country: string): Tally {
  const tally = emptyTally()
  for (const row of rows) {
    if (row === undefined) tallyMalformed(tally, 1)
    else tallyCell(tally, row[column] ?? '', country)
  }
  return tally
}

function noColumn(name: string, sample: readonly Row[], country: string): Error {
  const likely = likelyCountriesOf(sample.slice(1)).filter((code) => code !== country)
  if (likely.length > 0) return wrongCountry(name, country, likely)
  return intakeError(
    'no-phone-column',
    `No column of ${name} holds phone numbers. If one does, name it with --column, and check --country.`,
  )
}
