/**
 * The check page as a state machine: what is on the screen, and what each event makes of it. Pure;
 * the number itself is not in here (it lives in the field and, during a check, in the worker).
 */

import type { CheckMode, CheckProgress } from '@staysharp/exposure'
import type { PinState } from '../kept/publication-pin.ts'
import type { FailureView } from './failure-view.ts'
import type { Answer, Overview } from './job.ts'

/** The four things a person can follow. */
export const STEPS = ['prepare', 'ask', 'verify', 'lookup'] as const

/** One of {@link STEPS}. */
export type Step = (typeof STEPS)[number]

/** What is there to check. */
export type Lists =
  | { readonly at: 'loading' }
  | { readonly at: 'ready'; readonly overview: Overview; readonly pin: PinState }
  | { readonly at: 'failed'; readonly failure: FailureView }

/** What the main panel shows. */
export type Stage =
  | { readonly at: 'form'; readonly stopped: boolean }
  | {
      readonly at: 'checking'
      readonly mode: CheckMode
      readonly step: Step
      /** Bytes of list fetched so far, by incident. */
      readonly received: Readonly<Record<string, number>>
    }
  | { readonly at: 'answered'; readonly answer: Answer; readonly when: Date }
  | { readonly at: 'failed'; readonly failure: FailureView }

/** The page. */
export interface Flow {
  readonly lists: Lists
  readonly stage: Stage
}

/** What can happen. */
export type FlowEvent =
  | { readonly type: 'lists-asked' }
  | { readonly type: 'lists-came'; readonly overview: Overview; readonly pin: PinState }
  | { readonly type: 'lists-failed'; readonly failure: FailureView }
  | { readonly type: 'pin-accepted' }
  | { readonly type: 'check-started'; readonly mode: CheckMode }
  | { readonly type: 'progressed'; readonly progress: CheckProgress }
  | { readonly type: 'stopped' }
  | { readonly type: 'answered'; readonly answer: Answer; readonly when: Date }
  | { readonly type: 'failed'; readonly failure: FailureView }
  | { readonly type: 'form-asked' }
  | { readonly type: 'kept-changed'; readonly keptPaths: readonly string[] }

const form = (stopped = false): Stage => ({ at: 'form', stopped })

/** The page before anything has happened. */
export const START: Flow = { lists: { at: 'loading' }, stage: form() }

/** The next page. Events that do not fit (progress of a check that was stopped) change nothing. */
export function next(flow: Flow, event: FlowEvent): Flow {
  const { lists, stage } = flow
  switch (event.type) {
    case 'lists-asked':
      return { ...flow, lists: { at: 'loading' } }
    case 'lists-came':
      return {
        ...flow,
        lists: { at: 'ready', overview: event.overview, pin: event.pin },
      }
    case 'lists-failed':
      return { ...flow, lists: { at: 'failed', failure: event.failure } }
    case 'pin-accepted':
      return lists.at === 'ready' ? { ...flow, lists: { ...lists, pin: 'same' } } : flow
    case 'kept-changed':
      return lists.at === 'ready'
        ? {
            ...flow,
            lists: { ...lists, overview: { ...lists.overview, keptPaths: event.keptPaths } },
          }
        : flow
    case 'check-started':
      return { ...flow, stage: { at: 'checking', mode: event.mode, step: 'prepare', received: {} } }
    case 'progressed':
      return stage.at === 'checking' ? { ...flow, stage: progressed(stage, event.progress) } : flow
    case 'stopped':
      return stage.at === 'checking' ? { ...flow, stage: form(true) } : flow
    case 'answered':
      return stage.at === 'checking'
        ? { ...flow, stage: { at: 'answered', answer: event.answer, when: event.when } }
        : flow
    case 'failed':
      return stage.at === 'checking'
        ? { ...flow, stage: { at: 'failed', failure: event.failure } }
        : flow
    case 'form-asked':
      return { ...flow, stage: form() }
  }
}

const STEP_OF = {
  manifest: 'prepare',
  blind: 'prepare',
  evaluate: 'ask',
  verify: 'verify',
} as const

function progressed(stage: Stage & { at: 'checking' }, progress: CheckProgress): Stage {
  if (progress.step !== 'lookup') return { ...stage, step: STEP_OF[progress.step] }
  const received = { ...stage.received, [progress.incident]: progress.receivedBytes }
  return { ...stage, step: 'lookup', received }
}

/** Where a step is, seen from the step that is busy. */
export function stepState(step: Step, busy: Step): 'done' | 'busy' | 'todo' {
  const distance = STEPS.indexOf(step) - STEPS.indexOf(busy)
  if (distance === 0) return 'busy'
  return distance < 0 ? 'done' : 'todo'
}
