import { delimitedRows, type Row, type RowParser } from './delimited-rows.ts'
import { jsonRows } from './json-rows.ts'
import { type RowBatch, type RowPlan, rowPicker } from './row-cells.ts'
import type { ListFormat } from './sniff-format.ts'

/** Excel's first line `sep=;` names the delimiter and is no row. */
export function withoutHint(lines: readonly string[]): readonly string[] {
  return /^sep=.$/iu.test(lines[0] ?? '') ? lines.slice(1) : lines
}

/** Rows from lines, in a batch for each batch of lines. `keys` collects the columns of JSONL. */
export async function* parseRows(
  lines: AsyncIterable<string[]>,
  format: ListFormat,
  keys: string[],
): AsyncGenerator<Row[], void, void> {
  const parser = rowParser(format, keys)
  let first = true
  for await (const batch of lines) {
    yield parser.push(first ? withoutHint(batch) : batch)
    first &&= batch.length === 0
  }
  yield parser.finish()
}

function rowParser(format: ListFormat, keys: string[]): RowParser {
  if (format.kind === 'jsonl') return jsonRows(keys)
  if (format.kind === 'delimited') return delimitedRows(format)
  return {
    push: (lines) => lines.filter((line) => line.trim() !== '').map((line) => [line]),
    finish: () => [],
  }
}

/** The cells of the number columns, the header left out. */
export async function* numberCells(
  rows: AsyncIterable<Row[]>,
  plan: RowPlan,
): AsyncGenerator<RowBatch, void, void> {
  const pick = rowPicker(plan)
  let skip = plan.header ? 1 : 0
  for await (const batch of rows) {
    const data = batch.slice(skip)
    skip -= batch.length - data.length
    yield pick(data)
  }
}
