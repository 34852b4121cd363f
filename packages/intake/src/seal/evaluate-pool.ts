import { Worker } from 'node:worker_threads'
import { intakeError } from '../intake-error.ts'
import type { EvaluateAnswer, EvaluateRequest, EvaluateWorkerData } from './evaluate-worker.ts'

/** Worker threads that evaluate chunks of cells. */
export interface EvaluatePool {
  /** Evaluates a chunk on the next free thread. Rejects with `worker-failed`, or `stopped` after `close`. */
  evaluate(chunk: Pick<EvaluateRequest, 'cells' | 'notations'>): Promise<EvaluateAnswer>
  /** Ends the threads at once; what they were at is lost. */
  close(): Promise<void>
}

/** A chunk needs a few MB. These bounds make the collector run early: 50 MB less a thread, no slower. */
const WORKER_HEAP = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 }

interface Job {
  readonly request: EvaluateRequest
  readonly resolve: (answer: EvaluateAnswer) => void
  readonly reject: (error: Error) => void
}

/** Starts `threads` workers. Chunks wait in memory for a free one: the caller bounds how many. */
export function createEvaluatePool(threads: number, data: EvaluateWorkerData): EvaluatePool {
  const waiting: Job[] = []
  const running = new Map<Worker, Job>()
  const idle: Worker[] = []
  let ended: Error | undefined
  let count = 0

  const dispatch = (): void => {
    for (let worker = idle.pop(); worker !== undefined; worker = idle.pop()) {
      const job = waiting.shift()
      if (job === undefined) {
        idle.push(worker)
        return
      }
      running.set(worker, job)
      worker.postMessage(job.request)
    }
  }
  const end = (error: Error): void => {
    ended ??= error
    for (const job of [...running.values(), ...waiting.splice(0)]) job.reject(ended)
    running.clear()
  }
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL('./evaluate-worker.ts', import.meta.url), {
      workerData: data,
      execArgv: [],
      resourceLimits: WORKER_HEAP,
    })
    worker.on('message', (answer: EvaluateAnswer) => {
      running.get(worker)?.resolve(answer)
      running.delete(worker)
      idle.push(worker)
      dispatch()
    })
    worker.on('error', (cause) => end(workerFailed(cause)))
    worker.on('exit', () => end(workerFailed(undefined)))
    idle.push(worker)
    return worker
  })

  return {
    evaluate: ({ cells, notations }) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended)
        waiting.push({ request: { job: count++, cells, notations }, resolve, reject })
        dispatch()
      }),
    async close() {
      end(intakeError('stopped', 'Stopped.'))
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function workerFailed(cause: unknown): Error {
  return intakeError(
    'worker-failed',
    'A worker thread of the sealer broke down, perhaps for lack of memory. Nothing was published. Run the same command again, with fewer --threads if it happens again.',
    cause,
  )
}
