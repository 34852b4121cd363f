import type { RowBatch } from '../read/row-cells.ts'

/** Rows for one worker: `size` of them (fewer in the last chunk), and those lost on the way. */
export type Chunk = RowBatch

/**
 * Regroups batches of any size into chunks of exactly `size` rows, whatever pieces the disk gave.
 * Rows that are read in another way start a chunk of their own.
 */
export async function* chunkRows(
  batches: AsyncIterable<RowBatch>,
  size: number,
): AsyncGenerator<Chunk, void, void> {
  let cells: string[] = []
  let notations: RowBatch['notations'] = []
  let malformed = 0
  let shifted = 0
  const take = (): Chunk => {
    const chunk = { cells, notations, malformed, shifted }
    cells = []
    malformed = 0
    shifted = 0
    return chunk
  }
  for await (const batch of batches) {
    if (cells.length > 0 && batch.notations.join() !== notations.join()) yield take()
    notations = batch.notations
    malformed += batch.malformed
    shifted += batch.shifted
    const full = size * notations.length
    for (const cell of batch.cells) {
      cells.push(cell)
      if (cells.length === full) yield take()
    }
  }
  if (cells.length > 0 || malformed + shifted > 0) yield take()
}
