import { describe, expect, test } from 'vitest'
import { type Flow, type FlowEvent, next, START, stepState } from './check-flow.ts'
import type { Answer, Overview } from './job.ts'

const overview = { signer: 'k', demo: true, keptPaths: [], manifest: {} } as unknown as Overview
const answer: Answer = { mode: 'quick', lists: [], receipt: [], oneIn: 2 }
const when = new Date(0)
const failure = { kind: 'timeout', minutes: 0 } as const
const after = (...events: FlowEvent[]): Flow => events.reduce(next, START)
const started: FlowEvent = { type: 'check-started', mode: 'full' }

describe('a check', () => {
  test('goes through its four steps and adds up what each list has fetched', () => {
    const steps = (['manifest', 'blind', 'evaluate', 'verify'] as const).map((step) =>
      next(after(started), { type: 'progressed', progress: { step } }),
    )
    expect(steps.map(({ stage }) => stage.at === 'checking' && stage.step)).toEqual([
      'prepare',
      'prepare',
      'ask',
      'verify',
    ])
    const lookup = (incident: string, receivedBytes: number): FlowEvent => ({
      type: 'progressed',
      progress: { step: 'lookup', incident, receivedBytes, totalBytes: 9 },
    })
    expect(after(started, lookup('a', 2), lookup('a', 9), lookup('b', 1)).stage).toEqual({
      at: 'checking',
      mode: 'full',
      step: 'lookup',
      received: { a: 9, b: 1 },
    })
  })

  test('that was stopped gives no answer, however late one comes', () => {
    const stopped = after(started, { type: 'stopped' })
    expect(stopped.stage).toEqual({ at: 'form', stopped: true })
    for (const late of [
      { type: 'answered', answer, when },
      { type: 'failed', failure },
      { type: 'progressed', progress: { step: 'verify' } },
    ] as const)
      expect(next(stopped, late)).toBe(stopped)
  })

  test('ends in an answer or a failure, and "another number" leaves nothing of either', () => {
    const again: FlowEvent = { type: 'form-asked' }
    expect(after(started, { type: 'answered', answer, when }).stage.at).toBe('answered')
    expect(after(started, { type: 'answered', answer, when }, again)).toEqual(START)
    expect(after(started, { type: 'failed', failure }, again)).toEqual(START)
  })
})

test('lists come, fail and come again without touching the number that is being typed', () => {
  const came: FlowEvent = { type: 'lists-came', overview, pin: 'changed' }
  const failed = after({ type: 'lists-failed', failure })
  expect(failed.stage).toEqual(START.stage)
  expect(next(failed, { type: 'lists-asked' }).lists).toEqual({ at: 'loading' })
  const ready = next(next(failed, came), { type: 'pin-accepted' })
  expect(ready.lists).toMatchObject({ at: 'ready', pin: 'same' })
  const kept = next(ready, { type: 'kept-changed', keptPaths: ['index/e1/a.ssi'] })
  expect(kept.lists).toMatchObject({ overview: { keptPaths: ['index/e1/a.ssi'] } })
  expect(next(START, { type: 'pin-accepted' })).toBe(START)
})

test('a step is done, busy or still to do', () => {
  expect(stepState('prepare', 'verify')).toBe('done')
  expect(stepState('verify', 'verify')).toBe('busy')
  expect(stepState('lookup', 'verify')).toBe('todo')
})
