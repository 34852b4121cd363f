import sodium from 'libsodium-wrappers-sumo'
import { beforeAll, describe, expect, it } from 'vitest'
import { BitReader } from './bit-reader.ts'
import { BitWriter } from './bit-writer.ts'
import { readGolombRice, writeGolombRice } from './golomb-rice.ts'
import { BIP158_VECTORS } from './vectors/bip158.ts'

const P = 19
const M = 784931n

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))

/** The sorted values of a basic filter: siphash-2-4 under the block hash, mapped to N * M (BIP 158). */
function filterValues(blockHash: string, scripts: readonly string[]): number[] {
  const key = bytes(blockHash).reverse().slice(0, 16)
  const range = BigInt(scripts.length) * M
  return scripts
    .map((script) => {
      const hash = sodium.crypto_shorthash(bytes(script), key)
      const view = new DataView(hash.buffer, hash.byteOffset, 8)
      return Number((view.getBigUint64(0, true) * range) >> 64n)
    })
    .sort((a, b) => a - b)
}

describe('BIP 158 test vectors', () => {
  beforeAll(() => sodium.ready)

  for (const { height, blockHash, scripts, filter } of BIP158_VECTORS) {
    it(`block ${height}: the coder writes the published filter`, () => {
      const writer = new BitWriter()
      let last = 0
      for (const value of filterValues(blockHash, scripts)) {
        writeGolombRice(writer, value - last, P)
        last = value
      }
      const coded = Buffer.from(writer.finish()).toString('hex')
      expect(scripts.length.toString(16).padStart(2, '0') + coded).toBe(filter)
    })

    it(`block ${height}: the decoder reads the published filter back`, () => {
      const reader = new BitReader(bytes(filter).slice(1))
      let last = 0
      const values = scripts.map(() => {
        last += readGolombRice(reader, P)
        return last
      })
      expect(values).toEqual(filterValues(blockHash, scripts))
    })
  }
})
