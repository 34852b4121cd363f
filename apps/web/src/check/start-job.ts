import type { Result } from '@staysharp/core'
import type { CheckFailure, CheckProgress } from '@staysharp/exposure'
import workerUrl from './check-worker.ts?worker&url'
import type { Answer, CheckJob, JobMessage, Overview, OverviewJob } from './job.ts'
import { trustedScriptUrl } from './trusted-script-url.ts'

/** A job under way. `outcome` rejects when the worker breaks; it never settles after `stop`. */
export interface RunningJob<T> {
  readonly outcome: Promise<Result<T, CheckFailure>>
  stop(): void
}

/** Starts jobs; the page's session takes this as a parameter. */
export interface Jobs {
  overview(job: OverviewJob): RunningJob<Overview>
  check(job: CheckJob, onProgress: (progress: CheckProgress) => void): RunningJob<Answer>
}

/** Jobs in a worker each, which is ended with its job: nothing of a check outlives the check. */
export const workerJobs: Jobs = {
  overview: (job) => start<Overview>(job, () => {}),
  check: (job, onProgress) => start<Answer>(job, onProgress),
}

function start<T>(
  job: OverviewJob | CheckJob,
  onProgress: (progress: CheckProgress) => void,
): RunningJob<T> {
  // Built as a classic script, because older phones know workers but not module workers.
  const worker = new Worker(trustedScriptUrl(workerUrl), {
    type: import.meta.env.DEV ? 'module' : 'classic',
  })
  const stop = (): void => worker.terminate()
  const outcome = new Promise<Result<T, CheckFailure>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<JobMessage<T>>) => {
      if (data.kind === 'progress') return onProgress(data.progress)
      stop()
      resolve(data.outcome)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      stop()
      reject(new Error('The worker of the check broke.'))
    }
  })
  worker.postMessage(job)
  return { outcome, stop }
}
