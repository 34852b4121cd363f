import type { RowSource } from '../read/read-lists.ts'
import { addTally, emptyTally, type Tally, tallyLost } from '../read/tally.ts'
import type { ChunkDigest } from './chunk-digest.ts'
import { type Chunk, chunkRows } from './chunk-rows.ts'
import type { EvaluatePool } from './evaluate-pool.ts'
import type { ProgressMeter } from './progress.ts'
import type { RowSample } from './row-sample.ts'
import type { RunFile } from './run-file.ts'
import { checkStopped } from './stopping.ts'
import type { WorkFolder } from './work-folder.ts'

/** What the evaluation of a list left: its runs on disk, and counts. */
export interface EvaluatedRows {
  readonly runs: readonly RunFile[]
  readonly tally: Tally
  readonly chunks: number
}

/** What evaluating needs. */
export interface EvaluateRowsOptions {
  readonly source: RowSource
  readonly pool: EvaluatePool
  readonly folder: WorkFolder
  readonly digest: ChunkDigest
  readonly sample: RowSample
  readonly meter: ProgressMeter
  readonly chunkRows: number
  /** Chunks in memory at once. */
  readonly inFlight: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads rows, has each chunk evaluated (or finds that an interrupted run did it), and keeps it as a
 * run file. Reading waits while `inFlight` chunks are under way, so memory does not grow with the
 * list. The first failure ends it; runs already kept stay for the next try. Closes the pool.
 */
export async function evaluateRows(options: EvaluateRowsOptions): Promise<EvaluatedRows> {
  const { source, meter, signal, sample } = options
  const tally = emptyTally()
  const runs = new Map<string, RunFile>()
  const underWay = new Set<Promise<void>>()
  const failures: unknown[] = []
  let chunks = 0
  const settle = async (chunk: Chunk, part: number): Promise<void> => {
    try {
      const done = await evaluateChunk(options, chunk, part)
      addTally(tally, done.tally)
      tallyLost(tally, chunk)
      runs.set(done.file.path, done.file)
      const rows = rowsOf(chunk)
      meter.chunk(rows, done.tally.valid, done.reused)
    } catch (error) {
      failures.push(error)
    }
  }
  try {
    for await (const chunk of chunkRows(source.batches, options.chunkRows)) {
      if (chunks === 0) meter.start('evaluating')
      meter.read(rowsOf(chunk), source.fraction())
      sample.add(chunk)
      const work = settle(chunk, chunks++).finally(() => underWay.delete(work))
      underWay.add(work)
      while (underWay.size >= options.inFlight) await Promise.race(underWay)
      checkStopped(signal)
      if (failures.length > 0) break
    }
    if (failures.length === 0) await Promise.all(underWay)
  } finally {
    await options.pool.close()
    await Promise.all(underWay)
  }
  if (failures.length > 0) throw failures[0]
  return { runs: [...runs.values()], tally, chunks }
}

function rowsOf(chunk: Chunk): number {
  const { cells, notations, malformed, shifted } = chunk
  return cells.length / Math.max(notations.length, 1) + malformed + shifted
}

async function evaluateChunk(
  { folder, digest, pool }: EvaluateRowsOptions,
  chunk: Chunk,
  part: number,
): ReturnType<WorkFolder['saveRun']> {
  const name = digest(chunk)
  const known = await folder.findRun(name)
  if (known !== undefined) return known
  const { tags, tally } = await pool.evaluate(chunk)
  return folder.saveRun({ digest: name, tally, tags }, part)
}
