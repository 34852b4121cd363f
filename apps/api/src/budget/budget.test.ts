import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { collectGarbage } from '../testing/collect-garbage.ts'
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
  const budgetOf = (perMinute: number, perDay: number, maxSources?: number) => {
    const rest = maxSources === undefined ? {} : { maxSources }
    const budget = createSourceBudget({ perMinute, perDay, clock, ...rest })
    /** Undefined when the points were there. */
    return (address: string, points: number) => {
      const taken = budget.take(address, points)
      return taken.ok ? undefined : taken.failure
    }
  }
  test('so many points a minute, then again a minute later', () => {
    const take = budgetOf(10, 100)
    expect(take(at, 4)).toBeUndefined()
    expect(take('203.0.113.200', 6)).toBeUndefined()
    vi.advanceTimersByTime(20_000)
    expect(take(at, 1)).toEqual({ budget: 'minute', retryAfterSeconds: 40 })
    expect(take('203.0.114.7', 10)).toBeUndefined()
    vi.advanceTimersByTime(40_000)
    expect(take(at, 10)).toBeUndefined()
  })
  test('so many points a day, then again after midnight UTC', () => {
    const take = budgetOf(1000, 10)
    expect(take(at, 10)).toBeUndefined()
    expect(take(at, 1)).toEqual({ budget: 'day', retryAfterSeconds: 43_200 })
    vi.setSystemTime(Date.parse('2026-11-22T23:59:59.000Z'))
    expect(take(at, 1)).toMatchObject({ budget: 'day', retryAfterSeconds: 1 })
    vi.setSystemTime(Date.parse('2026-11-23T00:00:00.000Z'))
    expect(take(at, 10)).toBeUndefined()
  })
  test('a refusal takes nothing: what is left can still be had', () => {
    const byMinute = budgetOf(5, 1000)
    expect(byMinute(at, 3)).toBeUndefined()
    for (let i = 0; i < 9; i++) expect(byMinute(at, 3)).toMatchObject({ budget: 'minute' })
    expect(byMinute(at, 2)).toBeUndefined()
    const byDay = budgetOf(1000, 5)
    expect(byDay(at, 3)).toBeUndefined()
    for (let i = 0; i < 9; i++) expect(byDay(at, 3)).toMatchObject({ budget: 'day' })
    expect(byDay(at, 2)).toBeUndefined()
  })
  test('points given back can be taken again, once the minute is over only those of the day', () => {
    const budget = createSourceBudget({ perMinute: 5, perDay: 5, clock })
    const first = budget.take(at, 5)
    expect(budget.take(at, 1).ok).toBe(false)
    if (first.ok) first.value()
    const second = budget.take(at, 5)
    vi.advanceTimersByTime(60_000)
    expect(budget.take(at, 1).ok).toBe(false)
    if (second.ok) second.value()
    expect(budget.take(at, 5).ok).toBe(true)
    expect(budget.take(at, 1).ok).toBe(false)
  })
  test('when its memory is full, new sources share by /16 and /32, then all; known ones go on', () => {
    const take = budgetOf(1000, 3, 10)
    for (let i = 0; i < 10; i++) expect(take(`203.0.${i}.1`, 1)).toBeUndefined()
    expect(take('198.51.1.1', 2)).toBeUndefined()
    expect(take('198.51.2.1', 2)).toMatchObject({ budget: 'day' })
    expect(take('198.51.2.1', 1)).toBeUndefined()
    expect(take('2001:db8:1::1', 3)).toBeUndefined()
    expect(take('2001:db8:2::1', 1)).toMatchObject({ budget: 'day' })
    expect(take('192.0.2.1', 3)).toBeUndefined()
    expect(take('100.64.2.1', 1)).toMatchObject({ budget: 'day' })
    expect(take('203.0.0.99', 2)).toBeUndefined()
    vi.advanceTimersByTime(86_400_000)
    expect(take('198.51.2.1', 3)).toBeUndefined()
  })
  test('a source takes less than 250 bytes', () => {
    const take = budgetOf(100, 100)
    collectGarbage()
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < 20_000; i++) take(`2001:db8:${i.toString(16)}::1`, 1)
    collectGarbage()
    expect((process.memoryUsage().heapUsed - before) / 20_000).toBeLessThan(250)
    expect(take(at, 1)).toBeUndefined()
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

describe('both budgets together', () => {
  const at = '203.0.113.7'
  function together(perDay: number, globalPerDay: number) {
    const store = memoryStore()
    const source = createSourceBudget({ perMinute: 1000, perDay, clock })
    const take = vi.spyOn(source, 'take')
    const global = createGlobalBudget({ perDay: globalPerDay, store, clock })
    return { store, take, budget: createBudget(source, global, clock) }
  }
  test('an exhausted day makes no new source, so a flood of addresses fills no memory', async () => {
    const { budget, take } = together(10, 1)
    expect(await budget.take('1', 1)).toBeUndefined()
    expect(await budget.take('2', 1)).toEqual({ budget: 'global', retryAfterSeconds: 43_200 })
    expect(await budget.take('3', 1)).toMatchObject({ budget: 'global' })
    expect(take).toHaveBeenCalledTimes(1)
  })
  test('a batch that the day refuses costs its source nothing', async () => {
    const { budget } = together(5, 7)
    expect(await budget.take('198.51.100.1', 4)).toBeUndefined()
    for (let i = 0; i < 9; i++) {
      expect(await budget.take(at, 5)).toMatchObject({ budget: 'global' })
    }
    expect(await budget.take(at, 3)).toBeUndefined()
  })
  test('neither does one that the store fails', async () => {
    const { budget, store } = together(5, 700)
    store.failWith = new Error('gone')
    await expect(budget.take(at, 5)).rejects.toThrow('gone')
    store.failWith = undefined
    expect(await budget.take(at, 5)).toBeUndefined()
  })
})
