import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadSodiumVoprf } from '../sodium.ts'
import { nobleVoprf } from './noble-voprf.ts'
import type { Voprf } from './voprf.ts'

const sodiumVoprf = await loadSodiumVoprf()
const both: readonly Voprf[] = [nobleVoprf, sodiumVoprf]
const seed = fc.uint8Array({ minLength: 32, maxLength: 32 })
const input = fc.uint8Array({ maxLength: 80 })
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** Turns one bit of a copy. */
function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const at = Math.floor(bit / 8) % copy.length
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit % 8))
  return copy
}

describe('libsodium and noble are the same function', () => {
  it('direct evaluation agrees on 2,000 random inputs under random keys', () => {
    fc.assert(
      fc.property(seed, input, (keySeed, text) => {
        const { secretKey } = nobleVoprf.deriveKeyPair(keySeed, Uint8Array.of(1))
        expect(hex(sodiumVoprf.evaluate(secretKey, text))).toBe(
          hex(nobleVoprf.evaluate(secretKey, text)),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('key derivation agrees', () => {
    fc.assert(
      fc.property(seed, input, (keySeed, info) => {
        expect(sodiumVoprf.deriveKeyPair(keySeed, info)).toEqual(
          nobleVoprf.deriveKeyPair(keySeed, info),
        )
      }),
    )
  })

  for (const client of both) {
    for (const server of both) {
      it(`blind (${client.implementation}), evaluate (${server.implementation}) and finalize give the direct output`, () => {
        const batch = fc.array(input, { minLength: 1, maxLength: 4 })
        fc.assert(
          fc.property(seed, batch, (keySeed, texts) => {
            const key = server.deriveKeyPair(keySeed, Uint8Array.of())
            const blinded = texts.map((text) => client.blind(text))
            const answer = server.blindEvaluate(
              key,
              blinded.map((b) => b.blinded),
            )
            if (!answer.ok) throw new Error(answer.failure.code)
            const outputs = client.finalize(blinded, answer.value, key.publicKey)
            expect(outputs.ok && outputs.value.map(hex)).toEqual(
              texts.map((text) => hex(server.evaluate(key.secretKey, text))),
            )
          }),
          { numRuns: 50 },
        )
      })
    }
  }
})

describe.each(both)('$implementation does not take what it should not', (voprf) => {
  const key = voprf.deriveKeyPair(new Uint8Array(32).fill(7), Uint8Array.of())
  const other = voprf.deriveKeyPair(new Uint8Array(32).fill(8), Uint8Array.of())
  const blinded = [voprf.blind(Uint8Array.of(1)), voprf.blind(Uint8Array.of(2))]
  const points = blinded.map((b) => b.blinded)
  const answered = voprf.blindEvaluate(key, points)
  const evaluation = answered.ok ? answered.value : { evaluated: [], proof: new Uint8Array() }

  it('the identity, short, long and non-canonical points are bad points, like in the other implementation', () => {
    const wrong = [
      new Uint8Array(32),
      new Uint8Array(31).fill(1),
      new Uint8Array(33).fill(1),
      new Uint8Array(0),
      new Uint8Array(32).fill(0xff),
      // p + 0, p + 1, 2^255 - 1: field elements written non-canonically, and a negative one.
      Uint8Array.from([0xed, ...new Uint8Array(30).fill(0xff), 0x7f]),
      Uint8Array.from([0xee, ...new Uint8Array(30).fill(0xff), 0x7f]),
      Uint8Array.from([0xff, ...new Uint8Array(30).fill(0xff), 0x7f]),
      Uint8Array.from([1, ...new Uint8Array(31)]),
    ]
    for (const point of wrong) {
      expect(voprf.blindEvaluate(key, [point])).toEqual({
        ok: false,
        failure: { code: 'bad-point' },
      })
    }
    expect(voprf.blindEvaluate(key, [])).toEqual({ ok: false, failure: { code: 'bad-point' } })
  })

  it('random bytes are accepted or refused exactly as the other implementation does', () => {
    fc.assert(
      fc.property(seed, (bytes) => {
        const verdicts = both.map((each) => each.blindEvaluate(key, [bytes]).ok)
        expect(verdicts[0]).toBe(verdicts[1])
      }),
      { numRuns: 200 },
    )
  })

  it('another key, another order, a point left out: bad proof or bad point, never an output', () => {
    const { evaluated, proof } = evaluation
    expect(voprf.finalize(blinded, evaluation, other.publicKey)).toMatchObject({
      failure: { code: 'bad-proof' },
    })
    const swapped = { evaluated: [...evaluated].reverse(), proof }
    expect(voprf.finalize(blinded, swapped, key.publicKey)).toMatchObject({
      failure: { code: 'bad-proof' },
    })
    const fewer = { evaluated: evaluated.slice(1), proof }
    expect(voprf.finalize(blinded, fewer, key.publicKey)).toMatchObject({
      failure: { code: 'bad-point' },
    })
    const short = { evaluated, proof: proof.slice(1) }
    expect(voprf.finalize(blinded, short, key.publicKey)).toMatchObject({
      failure: { code: 'bad-proof' },
    })
    const zero = { evaluated, proof: new Uint8Array(64) }
    expect(voprf.finalize(blinded, zero, key.publicKey)).toMatchObject({
      failure: { code: 'bad-proof' },
    })
  })

  it('no single flipped bit in proof, answer or public key is believed', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 511 }),
        fc.constantFrom('proof', 'evaluated', 'key'),
        (bit, part) => {
          const evaluated = evaluation.evaluated.map((e, i) =>
            part === 'evaluated' && i === 0 ? flipped(e, bit) : e,
          )
          const proof = part === 'proof' ? flipped(evaluation.proof, bit) : evaluation.proof
          const publicKey = part === 'key' ? flipped(key.publicKey, bit) : key.publicKey
          expect(voprf.finalize(blinded, { evaluated, proof }, publicKey).ok).toBe(false)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('a secret key that is no scalar is refused', () => {
    for (const bytes of [new Uint8Array(32), new Uint8Array(32).fill(0xff), new Uint8Array(3)]) {
      expect(() => voprf.publicKeyOf(bytes)).toThrowError('not a scalar')
    }
  })
})
