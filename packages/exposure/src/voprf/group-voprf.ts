import { AppError, fail, ok } from '@staysharp/core'
import { generateProof, verifyProof } from './dleq.ts'
import type { RistrettoGroup } from './group.ts'
import { blindWith, deriveKeyPair, evaluateDirectly, finalizeWith } from './protocol.ts'
import { createSuite, VERIFIABLE_MODE } from './suite.ts'
import type { Voprf } from './voprf.ts'

/** Our own RFC 9497 code over a group kernel, as a {@link Voprf}. `random` is for the RFC's vectors only. */
export function createGroupVoprf(
  group: RistrettoGroup,
  implementation: Voprf['implementation'],
  random: () => Uint8Array = () => group.randomScalar(),
): Voprf {
  const suite = createSuite(VERIFIABLE_MODE)
  const elements = (points: readonly Uint8Array[]): boolean =>
    points.length > 0 && points.length <= 0xffff && points.every((p) => group.isElement(p))
  return {
    implementation,
    deriveKeyPair: (seed, info) => deriveKeyPair(group, suite, seed, info),
    publicKeyOf(secretKey) {
      const publicKey = group.isScalar(secretKey) ? group.multiplyBase(secretKey) : undefined
      if (publicKey === undefined) throw new AppError('bad-key', 'The secret key is not a scalar.')
      return publicKey
    },
    blind(input) {
      const blind = random()
      return { input, blind, blinded: blindWith(group, suite, input, blind) }
    },
    blindEvaluate(key, blinded) {
      if (!elements(blinded)) return fail({ code: 'bad-point' })
      const evaluated: Uint8Array[] = []
      for (const point of blinded) {
        const product = group.multiply(key.secretKey, point)
        if (product === undefined) return fail({ code: 'bad-point' })
        evaluated.push(product)
      }
      const proof = generateProof(group, suite, key, blinded, evaluated, random())
      return proof === undefined ? fail({ code: 'bad-point' }) : ok({ evaluated, proof })
    },
    finalize(inputs, { evaluated, proof }, publicKey) {
      const blinded = inputs.map((input) => input.blinded)
      const matching = evaluated.length === inputs.length
      if (!matching || !elements([publicKey, ...blinded]) || !elements(evaluated)) {
        return fail({ code: 'bad-point' })
      }
      if (!verifyProof(group, suite, publicKey, blinded, evaluated, proof)) {
        return fail({ code: 'bad-proof' })
      }
      return ok(
        inputs.map((item, i) =>
          finalizeWith(group, item.input, item.blind, evaluated[i] ?? item.blinded),
        ),
      )
    },
    evaluate: (secretKey, input) => evaluateDirectly(group, suite, secretKey, input),
  }
}
