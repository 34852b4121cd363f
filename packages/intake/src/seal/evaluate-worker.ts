import { parentPort, workerData } from 'node:worker_threads'
import { tagOf } from '@staysharp/exposure'
import { loadSodiumVoprf } from '@staysharp/exposure/sodium'
import { emptyTally, type Tally, tallyCell } from '../read/tally.ts'

/**
 * The worker thread of the sealer: cells in, sorted tags and counts out. Identifiers live here for
 * the time of one chunk, in memory.
 */

/** What a worker is started with. */
export interface EvaluateWorkerData {
  readonly secretKey: Uint8Array
  readonly country: string
}

/** A chunk to evaluate. */
export interface EvaluateRequest {
  readonly job: number
  readonly cells: readonly string[]
}

/** What came of it. `tags` are ascending and distinct. */
export interface EvaluateAnswer {
  readonly job: number
  readonly tags: BigUint64Array<ArrayBuffer>
  readonly tally: Tally
}

const { secretKey, country } = workerData as EvaluateWorkerData
const voprf = await loadSodiumVoprf()
const encoder = new TextEncoder()

parentPort?.on('message', ({ job, cells }: EvaluateRequest) => {
  const tally = emptyTally()
  const identifiers = new Set<string>()
  for (const cell of cells) {
    const parsed = tallyCell(tally, cell, country)
    if (parsed.ok) identifiers.add(parsed.value.canonical)
  }
  const tags = new BigUint64Array(identifiers.size)
  let at = 0
  for (const identifier of identifiers) {
    tags[at++] = tagOf(voprf.evaluate(secretKey, encoder.encode(identifier)))
  }
  const answer: EvaluateAnswer = { job, tags: tags.sort(), tally }
  parentPort?.postMessage(answer, [answer.tags.buffer])
})
