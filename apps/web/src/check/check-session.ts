/**
 * Drives the state machine: starts and stops jobs, pins the key, and tells the page what to show.
 * Browser, clock, storage and worker are parameters.
 */
import { fail, type Identifier, type Result } from '@staysharp/core'
import type { CheckFailure, CheckMode } from '@staysharp/exposure'
import {
  acceptPublication,
  type PinStorage,
  type Publication,
  pinPublication,
} from '../kept/publication-pin.ts'
import { type Flow, type FlowEvent, next, START } from './check-flow.ts'
import { failureView } from './failure-view.ts'
import type { Answer, Overview } from './job.ts'
import { modeFacts, suggestedMode } from './narrowing.ts'
import type { Jobs, RunningJob } from './start-job.ts'

/** What a session needs from outside. */
export interface SessionWorld {
  readonly jobs: Jobs
  readonly baseUrl: string
  readonly storage: PinStorage | undefined
  readonly online: () => boolean
  readonly now: () => Date
  /** Called with every new state. */
  readonly onFlow: (flow: Flow) => void
}

/** A page's session. */
export interface CheckSession {
  /** Asks what there is to check. */
  loadLists(): Promise<void>
  /** Checks a number; waits for the lists if they are still on their way. Without a mode, the suggested one. */
  check(identifier: Identifier, mode: CheckMode | undefined): Promise<void>
  /** Stops the check under way; its worker, and the number in it, are gone at once. */
  stop(): void
  /** Back to the form, without answer or failure. */
  again(): void
  /** The person knows about the other key or the older state that the page warned of. */
  acceptPin(): void
  /** The lists kept on this device have changed. */
  keptChanged(keptPaths: readonly string[]): void
}

/** Makes a session. */
export function createCheckSession(world: SessionWorld): CheckSession {
  let flow = START
  let checking: RunningJob<Answer> | undefined
  let lists: Promise<Overview | undefined> | undefined
  const dispatch = (event: FlowEvent): void => {
    flow = next(flow, event)
    world.onFlow(flow)
  }
  const { baseUrl, storage } = world

  async function askLists(): Promise<Overview | undefined> {
    dispatch({ type: 'lists-asked' })
    const outcome = await settled(world.jobs.overview({ kind: 'overview', baseUrl }))
    if (!outcome.ok) {
      dispatch({ type: 'lists-failed', failure: failureView(outcome.failure, world.online()) })
      return undefined
    }
    const overview = outcome.value
    dispatch({
      type: 'lists-came',
      overview,
      pin: pinPublication(storage, publicationOf(overview)),
    })
    return overview
  }

  async function loadLists(): Promise<void> {
    lists = askLists()
    await lists
  }

  function end(): void {
    checking?.stop()
    checking = undefined
  }

  return {
    loadLists,
    async check(identifier, chosen) {
      dispatch({ type: 'check-started', mode: chosen ?? 'quick' })
      const overview = await lists
      // Stopped while the lists were on their way, or there are none: the page says so already.
      if (flow.stage.at !== 'checking') return
      if (overview === undefined) return dispatch({ type: 'form-asked' })
      const { signer, manifest, keptPaths } = overview
      const kept = manifest.incidents.every(({ index }) => keptPaths.includes(index.path))
      const mode = chosen ?? suggestedMode(modeFacts(manifest.incidents), kept)
      if (chosen === undefined) dispatch({ type: 'check-started', mode })
      const job = world.jobs.check(
        { kind: 'check', baseUrl, signer, identifier, mode },
        (progress) => dispatch({ type: 'progressed', progress }),
      )
      checking = job
      const outcome = await settled(job)
      if (checking !== job) return
      checking = undefined
      if (outcome.ok) dispatch({ type: 'answered', answer: outcome.value, when: world.now() })
      else dispatch({ type: 'failed', failure: failureView(outcome.failure, world.online()) })
    },
    stop() {
      end()
      dispatch({ type: 'stopped' })
    },
    again() {
      end()
      dispatch({ type: 'form-asked' })
    },
    acceptPin() {
      if (flow.lists.at === 'ready') {
        acceptPublication(storage, publicationOf(flow.lists.overview))
      }
      dispatch({ type: 'pin-accepted' })
    },
    keptChanged: (keptPaths) => dispatch({ type: 'kept-changed', keptPaths }),
  }
}

function publicationOf({ signer, manifest }: Overview): Publication {
  return { signer, sequence: manifest.sequence }
}

/** The outcome of a job; a worker that broke is a failure the page has words for. */
async function settled<T>(
  job: RunningJob<T>,
): Promise<Result<T, CheckFailure | { readonly code: 'unexpected' }>> {
  try {
    return await job.outcome
  } catch {
    return fail({ code: 'unexpected' })
  }
}
