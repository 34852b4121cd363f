import { describe, expect, it } from 'vitest'
import { areaUnderCurve, shareAbove, thresholdFor } from './ranking.ts'

describe('AUC', () => {
  it('is 1 when every scam scores higher, 0 when every one scores lower, half at random', () => {
    expect(areaUnderCurve([3, 4], [1, 2])).toBe(1)
    expect(areaUnderCurve([1, 2], [3, 4])).toBe(0)
    expect(areaUnderCurve([1, 1], [1, 1])).toBe(0.5)
  })

  it('counts pairs', () => {
    expect(areaUnderCurve([1, 3], [2, 2])).toBe(0.5)
    expect(areaUnderCurve([2, 3, 4], [1, 3])).toBeCloseTo(4.5 / 6)
  })

  it('is not a number of nothing', () => {
    expect(areaUnderCurve([], [1])).toBeNaN()
  })
})

it('the threshold lets through no more than the share asked for', () => {
  const others = Array.from({ length: 200 }, (_, i) => i)
  for (const share of [0, 0.01, 0.02, 0.5]) {
    expect(shareAbove(others, thresholdFor(others, share))).toBe(share)
  }
  expect(shareAbove([5, 5, 5, 5], thresholdFor([5, 5, 5, 5], 0.25))).toBe(0)
})
