import type { RowBatch } from '../read/row-stream.ts'

/** Rows for one worker: `size` cells (fewer in the last chunk), and malformed rows met on the way. */
export type Chunk = RowBatch

/** Regroups batches of any size into chunks of exactly `size` rows, whatever pieces the disk gave. */
export async function* chunkRows(
  batches: AsyncIterable<RowBatch>,
  size: number,
): AsyncGenerator<Chunk, void, void> {
  let cells: string[] = []
  let malformed = 0
  for await (const batch of batches) {
    malformed += batch.malformed
    for (const cell of batch.cells) {
      cells.push(cell)
      if (cells.length < size) continue
      yield { cells, malformed }
      cells = []
      malformed = 0
    }
  }
  if (cells.length > 0 || malformed > 0) yield { cells, malformed }
}
