import { intakeError } from '../intake-error.ts'
import { checkCountryCode } from './check-country.ts'
import { type ByteCount, inputBytes, inputName, type ListInput, listParts } from './list-parts.ts'
import type { ListSurvey } from './list-survey.ts'
import { ONE_NATIONAL } from './notation.ts'
import { openList, type ReadOptions } from './open-list.ts'
import type { RowBatch } from './row-cells.ts'

/** Rows from anywhere, with how far they are. */
export interface RowSource {
  readonly batches: AsyncIterable<RowBatch>
  /** The share of all rows handed out so far, 0 to 1; undefined where the end is not known. */
  readonly fraction: () => number | undefined
  /** A name for errors, such as a file's base name. */
  readonly name: string
}

/** Options of {@link readLists}. */
export interface ReadListsOptions extends ReadOptions {
  /** Hears what each text turned out to be, before its first rows come. */
  readonly onSurvey?: ((survey: ListSurvey) => void) | undefined
}

/**
 * Reads lists one after the other: gzip, zip or plain; any common encoding; CSV, TSV, `;`, `|` or
 * `:` between cells, JSONL, or one number a line; with or without a header row.
 *
 * Errors are thrown as `AppError` with an `IntakeErrorCode` while iterating; they name a file and
 * never its content.
 *
 * @example
 * const source = await readLists(['leak.csv.gz'], { country: 'BE' })
 * for await (const { cells } of source.batches) count += cells.length
 */
export async function readLists(
  inputs: readonly ListInput[],
  options: ReadListsOptions,
): Promise<RowSource> {
  checkCountryCode(options.country)
  const sizes = await Promise.all(inputs.map(inputBytes))
  const known = sizes.every((size) => size > 0)
  const count: ByteCount = { read: 0, total: known ? sizes.reduce((a, b) => a + b, 0) : 0 }
  return {
    batches: allBatches(inputs, options, count),
    fraction: () => (count.total === 0 ? undefined : Math.min(1, count.read / count.total)),
    name: inputs.length === 1 && inputs[0] !== undefined ? inputName(inputs[0]) : 'the lists',
  }
}

async function* allBatches(
  inputs: readonly ListInput[],
  options: ReadListsOptions,
  count: ByteCount,
): AsyncGenerator<RowBatch, void, void> {
  if (inputs.length === 0) throw intakeError('empty-list', 'Give at least one list to read.')
  for (const input of inputs) {
    let texts = 0
    for await (const part of listParts(input, count)) {
      const list = await openList(part, options)
      if (list === undefined) continue
      texts += 1
      options.onSurvey?.(list.survey)
      yield* list.batches
    }
    if (texts === 0) {
      const name = inputName(input)
      throw intakeError('empty-list', `${name} has no rows. Check that it is the right file.`)
    }
  }
}

const NONE_LOST = { notations: ONE_NATIONAL, malformed: 0, shifted: 0 } as const

/** Rows from memory, for lists that are made rather than read. `total`: how many there will be. */
export function rowsFrom(
  cells: Iterable<string> | AsyncIterable<string>,
  total?: number,
  batchRows = 1024,
): RowSource {
  let done = 0
  async function* batches(): AsyncGenerator<RowBatch, void, void> {
    let batch: string[] = []
    for await (const cell of cells) {
      batch.push(cell)
      if (batch.length < batchRows) continue
      done += batch.length
      yield { ...NONE_LOST, cells: batch }
      batch = []
    }
    done += batch.length
    if (batch.length > 0) yield { ...NONE_LOST, cells: batch }
  }
  return {
    batches: batches(),
    fraction: () => (total === undefined || total === 0 ? undefined : Math.min(1, done / total)),
    name: 'the list',
  }
}
