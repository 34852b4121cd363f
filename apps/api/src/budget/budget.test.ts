import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStore } from '../testing/test-app.ts'
import { createBudget } from './budget.ts'
import { createGlobalBudget } from './global-budget.ts'
import { createSourceBudget } from './source-budget.ts'
import { secondsToMidnight, utcDay } from './utc-day.ts'

const NOON = Date.parse('2026-11-22T12:00:00.000Z')
const clock = (): number => Date.now()
beforeEach(() => {
  vi.useFakeTimers({ now: NOON })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a day is a UTC day, and midnight is where it ends', () => {
  expect(utcDay(NOON)).toBe('2026-11-22')
  expect(secondsToMidnight(NOON)).toBe(43_200)
  expect(secondsToMidnight(Date.parse('2026-11-22T23:59:59.999Z'))).toBe(1)
  expect(secondsToMidnight(Date.parse('2026-11-23T00:00:00.000Z'))).toBe(86_400)
})

describe('budget of a source', () => {
  const at = '203.0.113.7'
  test('so many points a minute, then again a minute later', async () => {
    const budget = createSourceBudget({ perMinute: 10, perDay: 100, clock })
    expect(await budget.take(at, 4)).toBeUndefined()
    expect(await budget.take('203.0.113.200', 6)).toBeUndefined()
    vi.advanceTimersByTime(20_000)
    expect(await budget.take(at, 1)).toEqual({ budget: 'minute', retryAfterSeconds: 40 })
    expect(await budget.take('203.0.114.7', 10)).toBeUndefined()
    vi.advanceTimersByTime(40_001)
    expect(await budget.take(at, 10)).toBeUndefined()
  })
  test('so many points a day, then again after midnight UTC', async () => {
    const budget = createSourceBudget({ perMinute: 1000, perDay: 10, clock })
    expect(await budget.take(at, 10)).toBeUndefined()
    expect(await budget.take(at, 1)).toEqual({ budget: 'day', retryAfterSeconds: 43_200 })
    vi.setSystemTime(Date.parse('2026-11-22T23:59:59.000Z'))
    expect(await budget.take(at, 1)).toMatchObject({ budget: 'day', retryAfterSeconds: 1 })
    vi.setSystemTime(Date.parse('2026-11-23T00:00:00.000Z'))
    expect(await budget.take(at, 10)).toBeUndefined()
  })
})

describe('budget of everybody', () => {
  const globally = (perDay: number) => {
    const store = memoryStore()
    return { store, budget: createGlobalBudget({ perDay, store, clock }) }
  }
  test('asks the store once per 500 points', async () => {
    const { store, budget } = globally(10_000)
    for (let i = 0; i < 1000; i++) expect(await budget.take(1)).toBe(true)
    expect(store.leases).toBe(2)
  })
  test('ends with the day’s points and begins anew after midnight', async () => {
    const { store, budget } = globally(700)
    for (let i = 0; i < 700; i++) expect(await budget.take(1)).toBe(true)
    expect(await budget.take(1)).toBe(false)
    expect(budget.exhausted()).toBe(true)
    const before = store.leases
    expect(await budget.take(1)).toBe(false)
    expect(store.leases).toBe(before)
    vi.setSystemTime(NOON + 86_400_000)
    expect(budget.exhausted()).toBe(false)
    expect(await budget.take(1)).toBe(true)
  })
  test('requests at the same moment never take more than there is', async () => {
    const { budget } = globally(1_234)
    const taken = await Promise.all(Array.from({ length: 200 }, () => budget.take(10)))
    expect(taken.filter(Boolean)).toHaveLength(123)
    expect(await budget.take(4)).toBe(true)
    expect(await budget.take(1)).toBe(false)
  })
  test('a killed process loses its lease: a restart does not reset the day', async () => {
    const { store, budget } = globally(600)
    expect(await budget.take(1)).toBe(true)
    const restarted = createGlobalBudget({ perDay: 600, store, clock })
    let granted = 0
    while (await restarted.take(1)) granted += 1
    expect(granted).toBe(100)
  })
  test('a store that fails is an error, not a free pass, and is asked again', async () => {
    const { store, budget } = globally(600)
    store.failWith = new Error('gone')
    await expect(budget.take(1)).rejects.toThrow('gone')
    store.failWith = undefined
    expect(await budget.take(1)).toBe(true)
  })
})

test('an exhausted day makes no new source, so a flood of addresses fills no memory', async () => {
  const store = memoryStore()
  const source = { take: vi.fn(async () => undefined) }
  const global = createGlobalBudget({ perDay: 1, store, clock })
  const budget = createBudget(source, global, clock)
  expect(await budget.take('1', 1)).toBeUndefined()
  expect(await budget.take('2', 1)).toEqual({ budget: 'global', retryAfterSeconds: 43_200 })
  expect(await budget.take('3', 1)).toMatchObject({ budget: 'global' })
  expect(source.take).toHaveBeenCalledTimes(1)
})
