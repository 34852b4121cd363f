import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import type { RistrettoGroup } from './group.ts'
import { createGroupVoprf } from './group-voprf.ts'
import { nobleVoprf } from './noble-voprf.ts'
import { blindWith, deriveKeyPair, evaluateDirectly, finalizeWith } from './protocol.ts'
import { loadSodiumGroup } from './sodium-group.ts'
import { BASE_MODE, createSuite } from './suite.ts'
import {
  KEY_INFO,
  OPRF_SECRET_KEY,
  OPRF_VECTORS,
  SEED,
  VOPRF_PUBLIC_KEY,
  VOPRF_SECRET_KEY,
  VOPRF_VECTORS,
} from './vectors/rfc9497.ts'

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))
const hex = (value: Uint8Array | undefined): string => Buffer.from(value ?? []).toString('hex')
const group: RistrettoGroup = await loadSodiumGroup()

/** A source of "random" scalars that hands out the vector's, in the order the protocol asks. */
function scripted(scalars: readonly string[]): () => Uint8Array {
  const queue = [...scalars]
  return () => bytes(queue.shift() ?? '')
}

/** noble asks its RNG for bytes and reduces them to 1 + n mod (order - 1): the preimage of a scalar. */
function nobleRandom(scalars: readonly string[]): (length?: number) => Uint8Array {
  const queue = [...scalars]
  return (length = 48) => {
    const out = new Uint8Array(length)
    let value = BigInt(`0x${hex(bytes(queue.shift() ?? '').reverse())}`) - 1n
    for (let i = 0; i < length; i++, value >>= 8n) out[i] = Number(value & 0xffn)
    return out
  }
}

describe('RFC 9497 A.1.1, ristretto255-SHA512 OPRF mode, our code over libsodium', () => {
  const suite = createSuite(BASE_MODE)

  it('DeriveKeyPair', () => {
    expect(hex(deriveKeyPair(group, suite, bytes(SEED), bytes(KEY_INFO)).secretKey)).toBe(
      OPRF_SECRET_KEY,
    )
  })

  it.each(OPRF_VECTORS)('$name', (vector) => {
    const [input, blind] = [bytes(vector.input[0] ?? ''), bytes(vector.blind[0] ?? '')]
    const blinded = blindWith(group, suite, input, blind)
    const evaluated = group.multiply(bytes(OPRF_SECRET_KEY), blinded) ?? new Uint8Array()
    expect(hex(blinded)).toBe(vector.blindedElement[0])
    expect(hex(evaluated)).toBe(vector.evaluationElement[0])
    expect(hex(finalizeWith(group, input, blind, evaluated))).toBe(vector.output[0])
    expect(hex(evaluateDirectly(group, suite, bytes(OPRF_SECRET_KEY), input))).toBe(
      vector.output[0],
    )
  })
})

describe('RFC 9497 A.1.2, ristretto255-SHA512 VOPRF mode', () => {
  const key = { secretKey: bytes(VOPRF_SECRET_KEY), publicKey: bytes(VOPRF_PUBLIC_KEY) }

  for (const voprf of [createGroupVoprf(group, 'libsodium'), nobleVoprf]) {
    it(`DeriveKeyPair and public key, ${voprf.implementation}`, () => {
      const derived = voprf.deriveKeyPair(bytes(SEED), bytes(KEY_INFO))
      expect(hex(derived.secretKey)).toBe(VOPRF_SECRET_KEY)
      expect(hex(derived.publicKey)).toBe(VOPRF_PUBLIC_KEY)
      expect(hex(voprf.publicKeyOf(derived.secretKey))).toBe(VOPRF_PUBLIC_KEY)
    })

    it.each(VOPRF_VECTORS)(`$name: finalize and evaluate, ${voprf.implementation}`, (vector) => {
      const inputs = vector.input.map((input, i) => ({
        input: bytes(input),
        blind: bytes(vector.blind[i] ?? ''),
        blinded: bytes(vector.blindedElement[i] ?? ''),
      }))
      const evaluation = {
        evaluated: vector.evaluationElement.map(bytes),
        proof: bytes(vector.proof ?? ''),
      }
      const outputs = voprf.finalize(inputs, evaluation, key.publicKey)
      expect(outputs.ok && outputs.value.map(hex)).toEqual(vector.output)
      expect(inputs.map((i) => hex(voprf.evaluate(key.secretKey, i.input)))).toEqual(vector.output)
    })
  }

  it.each(VOPRF_VECTORS)('$name: blind and prove, libsodium', (vector) => {
    const random = scripted([...vector.blind, vector.proofRandomScalar ?? ''])
    const voprf = createGroupVoprf(group, 'libsodium', random)
    const inputs = vector.input.map((input) => voprf.blind(bytes(input)))
    expect(inputs.map((i) => hex(i.blinded))).toEqual(vector.blindedElement)
    const evaluation = voprf.blindEvaluate(
      key,
      inputs.map((i) => i.blinded),
    )
    expect(evaluation.ok && evaluation.value.evaluated.map(hex)).toEqual(vector.evaluationElement)
    expect(evaluation.ok && hex(evaluation.value.proof)).toBe(vector.proof)
  })

  it.each(VOPRF_VECTORS)('$name: blind and prove, noble', (vector) => {
    const { voprf } = ristretto255_oprf
    const random = nobleRandom([...vector.blind, vector.proofRandomScalar ?? ''])
    const blinded = vector.input.map((input) => voprf.blind(bytes(input), random).blinded)
    expect(blinded.map(hex)).toEqual(vector.blindedElement)
    const answer = voprf.blindEvaluateBatch(key.secretKey, key.publicKey, blinded, random)
    expect(hex(answer.proof)).toBe(vector.proof)
  })
})
