import { fail, ok } from '@staysharp/core'
import { expect, test, vi } from 'vitest'
import { type PinStorage, SEQUENCE_KEY, SIGNER_KEY } from '../kept/publication-pin.ts'
import type { Flow } from './check-flow.ts'
import { createCheckSession } from './check-session.ts'
import type { Answer, Overview } from './job.ts'
import type { Jobs, RunningJob } from './start-job.ts'

vi.mock('./check-worker.ts?worker&url', () => ({ default: '/worker.js' }))

const identifier = { kind: 'phone', canonical: 'tel:+', country: 'BE' } as const
const overview = {
  signer: 'key-1',
  demo: false,
  keptPaths: [],
  manifest: { sequence: 7, incidents: [] },
} as unknown as Overview
const answer: Answer = { mode: 'quick', lists: [], receipt: [], oneIn: 2 }

function storage(known?: string): PinStorage & { readonly map: Map<string, string> } {
  const map = new Map(known === undefined ? [] : [[SIGNER_KEY, known]])
  return {
    map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  }
}

const done = <T>(outcome: Awaited<RunningJob<T>['outcome']>): RunningJob<T> => ({
  outcome: Promise.resolve(outcome),
  stop: () => {},
})

function session(jobs: Partial<Jobs>, pin = storage()) {
  const states: Flow[] = []
  const made = createCheckSession({
    jobs: { overview: () => done(ok(overview)), check: () => done(ok(answer)), ...jobs },
    baseUrl: 'https://a.example',
    storage: pin,
    online: () => true,
    now: () => new Date(0),
    onFlow: (flow) => states.push(flow),
  })
  return { ...made, pin, last: () => states.at(-1) }
}

test('the first key is remembered; another one is told and replaces it only when accepted', async () => {
  const first = session({})
  await first.loadLists()
  expect(first.pin.map.get(SIGNER_KEY)).toBe('key-1')
  expect(first.last()?.lists).toMatchObject({ at: 'ready', pin: 'first' })

  const other = session({}, storage('key-0'))
  await other.loadLists()
  expect(other.last()?.lists).toMatchObject({ pin: 'changed' })
  expect(other.pin.map.get(SIGNER_KEY)).toBe('key-0')
  other.acceptPin()
  expect(other.last()?.lists).toMatchObject({ pin: 'same' })
  expect(other.pin.map.get(SIGNER_KEY)).toBe('key-1')
})

test('an older state of the lists than the one seen before is told, until it is accepted', async () => {
  const before = storage('key-1')
  before.setItem(SEQUENCE_KEY, '8')
  const s = session({}, before)
  await s.loadLists()
  expect(s.last()?.lists).toMatchObject({ pin: 'older' })
  expect(before.map.get(SEQUENCE_KEY)).toBe('8')
  s.acceptPin()
  expect(s.last()?.lists).toMatchObject({ pin: 'same' })
  expect(before.map.get(SEQUENCE_KEY)).toBe('7')
})

test('a newer state of the same key is remembered without a word', async () => {
  const before = storage('key-1')
  before.setItem(SEQUENCE_KEY, '6')
  const s = session({}, before)
  await s.loadLists()
  expect(s.last()?.lists).toMatchObject({ pin: 'same' })
  expect(before.map.get(SEQUENCE_KEY)).toBe('7')
})

test('a check that is asked for while the lists are on their way waits for them', async () => {
  const jobs = { check: vi.fn(() => done(ok(answer))) }
  const s = session(jobs)
  const lists = s.loadLists()
  await s.check(identifier, undefined)
  await lists
  expect(jobs.check).toHaveBeenCalledOnce()
  expect(jobs.check).toHaveBeenCalledWith(
    expect.objectContaining({ signer: 'key-1', mode: 'full' }),
    expect.anything(),
  )
  expect(s.last()?.stage.at).toBe('answered')
})

test('no lists, no check: the page says why there are none', async () => {
  const check = vi.fn()
  const s = session({ overview: () => done(fail({ code: 'not-ready' })), check })
  await s.loadLists()
  await s.check(identifier, 'quick')
  expect(check).not.toHaveBeenCalled()
  expect(s.last()).toMatchObject({
    lists: { at: 'failed', failure: { kind: 'unavailable' } },
    stage: { at: 'form' },
  })
})

test('stopping ends the worker, and an answer that comes after it is not shown', async () => {
  const stop = vi.fn()
  let settle = (_: Awaited<RunningJob<Answer>['outcome']>): void => {}
  const outcome = new Promise<Awaited<RunningJob<Answer>['outcome']>>((resolve) => {
    settle = resolve
  })
  const s = session({ check: () => ({ outcome, stop }) })
  await s.loadLists()
  const checking = s.check(identifier, 'full')
  await vi.waitFor(() => expect(s.last()?.stage).toMatchObject({ at: 'checking', mode: 'full' }))
  await Promise.resolve()
  s.stop()
  settle(ok(answer))
  await checking
  expect(stop).toHaveBeenCalled()
  expect(s.last()?.stage).toEqual({ at: 'form', stopped: true })
})

test('a worker that breaks is a failure with words, not a page that waits for ever', async () => {
  const broken = { outcome: Promise.reject(new Error('gone')), stop: () => {} }
  const s = session({ check: () => broken })
  await s.loadLists()
  await s.check(identifier, 'quick')
  expect(s.last()?.stage).toMatchObject({ at: 'failed', failure: { kind: 'unexpected' } })
})
