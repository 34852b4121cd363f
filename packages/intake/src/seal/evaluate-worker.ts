import { parentPort, workerData } from 'node:worker_threads'
import { tagOf } from '@staysharp/exposure'
import { loadSodiumVoprf } from '@staysharp/exposure/sodium'
import type { Notation } from '../read/notation.ts'
import { emptyTally, type Tally, tallyRow } from '../read/tally.ts'

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
  /** Row after row, `notations.length` cells for each. */
  readonly cells: readonly string[]
  readonly notations: readonly Notation[]
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

parentPort?.on('message', ({ job, cells, notations }: EvaluateRequest) => {
  const tally = emptyTally()
  const identifiers = new Set<string>()
  const take = (canonical: string): void => void identifiers.add(canonical)
  for (let at = 0; at < cells.length; at += notations.length) {
    tallyRow(tally, cells, at, notations, country, take)
  }
  const tags = new BigUint64Array(identifiers.size)
  let at = 0
  for (const identifier of identifiers) {
    tags[at++] = tagOf(voprf.evaluate(secretKey, encoder.encode(identifier)))
  }
  const answer: EvaluateAnswer = { job, tags: tags.sort(), tally }
  parentPort?.postMessage(answer, [answer.tags.buffer])
})
