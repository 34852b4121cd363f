/// <reference lib="webworker" />
/** The worker around {@link runOverview} and {@link runCheck}: one job, then it is ended by the page. */
import { cacheShelf } from '../kept/index-shelf.ts'
import type { Answer, CheckJob, JobMessage, Overview, OverviewJob } from './job.ts'
import { runCheck, runOverview } from './run-job.ts'

const say = (message: JobMessage<Overview | Answer>): void => self.postMessage(message)

self.onmessage = async ({ data: job }: MessageEvent<OverviewJob | CheckJob>): Promise<void> => {
  const world = {
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    shelf: cacheShelf(self.caches, self.origin),
  }
  const outcome =
    job.kind === 'overview'
      ? await runOverview(job, world)
      : await runCheck(job, world, (progress) => say({ kind: 'progress', progress }))
  say({ kind: 'done', outcome })
}
