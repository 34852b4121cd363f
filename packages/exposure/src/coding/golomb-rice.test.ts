import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BitReader } from './bit-reader.ts'
import { BitWriter } from './bit-writer.ts'
import { readGolombRice, writeGolombRice } from './golomb-rice.ts'

it('any numbers with any parameter are read back as written, and nothing is left over', () => {
  const numbers = fc
    .tuple(
      fc.nat({ max: 44 }),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 99 }))),
    )
    .map(([parameter, parts]) => ({
      parameter,
      values: parts.map(([r, q]) => q * 2 ** parameter + Math.floor(r * (2 ** parameter - 1))),
    }))
  fc.assert(
    fc.property(numbers, ({ parameter, values }) => {
      const writer = new BitWriter()
      for (const value of values) writeGolombRice(writer, value, parameter)
      const reader = new BitReader(writer.finish())
      expect(values.map(() => readGolombRice(reader, parameter))).toEqual(values)
      expect(reader.spent).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('bytes that end too soon give -1, whatever they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat({ max: 40 }), (bytes, parameter) => {
      const reader = new BitReader(bytes)
      let reads = 0
      while (readGolombRice(reader, parameter) >= 0) reads += 1
      expect(reads).toBeLessThanOrEqual(bytes.length * 8)
    }),
  )
})
