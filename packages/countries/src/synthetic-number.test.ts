import { parsePhone } from '@staysharp/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberingOf } from './numbering-of.ts'
import { permute } from './permutation.ts'
import { syntheticNumber } from './synthetic-number.ts'

const ranges = numberingOf('BE')?.mobile.ranges.map((range) => range.prefix) ?? []

describe('synthetic numbers', () => {
  it('are valid and come only from ranges really assigned', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 30_000_000 }), (seed, index) => {
        const { e164, national } = syntheticNumber('BE', seed, index)
        expect(parsePhone(e164)).toMatchObject({ ok: true, value: { country: 'BE' } })
        expect(parsePhone(national, 'BE')).toEqual(parsePhone(e164))
        expect(ranges.some((prefix) => e164.startsWith(`+32${prefix}`))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('are distinct for distinct indexes and repeatable for a seed', () => {
    const numbers = (seed: number): string[] =>
      Array.from({ length: 50_000 }, (_, i) => syntheticNumber('BE', seed, i).e164)
    expect(new Set(numbers(1)).size).toBe(50_000)
    expect(numbers(1)).toEqual(numbers(1))
    expect(numbers(2)).not.toEqual(numbers(1))
  })

  it('end where the ranges end, and a country without a plan says so', () => {
    expect(() => syntheticNumber('BE', 1, 50_000_001)).toThrowError(/ranges of BE hold/u)
    expect(() => syntheticNumber('AQ', 1, 0)).toThrowError(/no number plan/u)
  })
})

it('permute is a permutation: every size, every seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (size, seed) => {
      const seen = new Set(Array.from({ length: size }, (_, i) => permute(size, seed, i)))
      expect(seen.size).toBe(size)
      expect(Math.max(...seen)).toBe(size - 1)
    }),
    { numRuns: 50 },
  )
})
