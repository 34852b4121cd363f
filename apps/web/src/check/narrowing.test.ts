import { expect, test } from 'vitest'
import { modeFacts, suggestedMode } from './narrowing.ts'

const incident = (anonymitySet: number, bytes: number, buckets: number) => ({
  anonymitySet,
  index: { path: '', bytes, sha256: '', headBytes: 8_296, headSha256: '', buckets },
})

test('exposure.md: 3.2 million Belgian numbers, one in about 244,000, about 64 KiB', () => {
  const facts = modeFacts([incident(50_000_000, 13_400_000, 205)])
  expect(facts.oneIn).toBe(243_902)
  expect(facts.quickBytes).toBeGreaterThan(64 * 1024)
  expect(facts.quickBytes).toBeLessThan(80 * 1024)
  expect(facts.fullBytes).toBe(13_400_000)
})

test('several lists narrow further, and the smallest country counts', () => {
  const both = modeFacts([incident(50_000_000, 13_400_000, 205), incident(1_000_000, 85_000, 2)])
  expect(both.oneIn).toBe(Math.floor(1_000_000 / 207))
})

test('no lists, or more buckets than people: still a sentence that can be said', () => {
  expect(modeFacts([incident(3, 90, 10)]).oneIn).toBe(1)
})

test('the private way is preselected where it costs nothing, or nothing more', () => {
  expect(suggestedMode(modeFacts([incident(50_000_000, 85_000, 2)]), false)).toBe('full')
  const large = modeFacts([incident(50_000_000, 13_400_000, 205)])
  expect(suggestedMode(large, false)).toBe('quick')
  expect(suggestedMode(large, true)).toBe('full')
})
