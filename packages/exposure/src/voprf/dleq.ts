import type { RistrettoGroup } from './group.ts'
import { hashToScalar } from './hash-to.ts'
import { concat, label, prefixed, twoOctets } from './octets.ts'
import type { Suite } from './suite.ts'

/**
 * The batched discrete-logarithm-equality proof of RFC 9497 section 2.2: the server shows that it
 * used the secret key behind its public key for every element of the batch, without showing it.
 */

const COMPOSITE = label('Composite')
const CHALLENGE = label('Challenge')

/** The random weights of the batch, section 2.2.1. They depend on both sides of every pair. */
function weights(
  group: RistrettoGroup,
  suite: Suite,
  publicKey: Uint8Array,
  blinded: readonly Uint8Array[],
  evaluated: readonly Uint8Array[],
): Uint8Array[] {
  const seed = group.hash(concat(prefixed(publicKey), prefixed(suite.seedDst)))
  return blinded.map((c, i) =>
    hashToScalar(
      group,
      concat(prefixed(seed), twoOctets(i), prefixed(c), prefixed(evaluated[i] ?? c), COMPOSITE),
      suite.hashToScalarDst,
    ),
  )
}

/** Sum of scalar * element; undefined where a term or the sum is the identity (negligible for honest input). */
function weightedSum(
  group: RistrettoGroup,
  scalars: readonly Uint8Array[],
  elements: readonly Uint8Array[],
): Uint8Array | undefined {
  let sum: Uint8Array | undefined
  for (const [i, scalar] of scalars.entries()) {
    const term = group.multiply(scalar, elements[i] ?? new Uint8Array(32))
    if (term === undefined) return undefined
    sum = sum === undefined ? term : group.add(sum, term)
  }
  return sum !== undefined && group.isElement(sum) ? sum : undefined
}

function challenge(group: RistrettoGroup, suite: Suite, parts: readonly Uint8Array[]): Uint8Array {
  return hashToScalar(group, concat(...parts.map(prefixed), CHALLENGE), suite.hashToScalarDst)
}

/**
 * GenerateProof with ComputeCompositesFast. `random` is a fresh secret scalar: used twice it gives
 * the key away. Returns c || s (64 bytes), or undefined where the composite is the identity.
 */
export function generateProof(
  group: RistrettoGroup,
  suite: Suite,
  key: { readonly secretKey: Uint8Array; readonly publicKey: Uint8Array },
  blinded: readonly Uint8Array[],
  evaluated: readonly Uint8Array[],
  random: Uint8Array,
): Uint8Array | undefined {
  const m = weightedSum(group, weights(group, suite, key.publicKey, blinded, evaluated), blinded)
  const z = m && group.multiply(key.secretKey, m)
  const t2 = group.multiplyBase(random)
  const t3 = m && group.multiply(random, m)
  if (!m || !z || !t2 || !t3) return undefined
  const c = challenge(group, suite, [key.publicKey, m, z, t2, t3])
  return concat(c, group.subtractProduct(random, c, key.secretKey))
}

/** VerifyProof: true only for a proof of 64 bytes whose challenge is the one recomputed. */
export function verifyProof(
  group: RistrettoGroup,
  suite: Suite,
  publicKey: Uint8Array,
  blinded: readonly Uint8Array[],
  evaluated: readonly Uint8Array[],
  proof: Uint8Array,
): boolean {
  const [c, s] = [proof.subarray(0, 32), proof.subarray(32)]
  if (proof.length !== 64 || !group.isScalar(c) || !group.isScalar(s)) return false
  const d = weights(group, suite, publicKey, blinded, evaluated)
  const m = weightedSum(group, d, blinded)
  const z = weightedSum(group, d, evaluated)
  const sG = group.multiplyBase(s)
  const cB = group.multiply(c, publicKey)
  const sM = m && group.multiply(s, m)
  const cZ = z && group.multiply(c, z)
  if (!m || !z || !sG || !cB || !sM || !cZ) return false
  const expected = challenge(group, suite, [publicKey, m, z, group.add(sG, cB), group.add(sM, cZ)])
  return expected.every((byte, i) => byte === c[i])
}
