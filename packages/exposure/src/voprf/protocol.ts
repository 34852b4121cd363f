import { AppError } from '@staysharp/core'
import type { RistrettoGroup } from './group.ts'
import { hashToGroup, hashToScalar } from './hash-to.ts'
import { concat, label, prefixed } from './octets.ts'
import type { Suite } from './suite.ts'
import type { KeyPair } from './voprf.ts'

/**
 * The steps of RFC 9497 that both modes share (sections 3.2.1 and 3.3.1), over any
 * {@link RistrettoGroup}. Proofs are in dleq.ts; the public interface is in voprf.ts.
 */

const FINALIZE = label('Finalize')

/** DeriveKeyPair, section 3.2.1. `seed` is 32 bytes, `info` at most 65,535. */
export function deriveKeyPair(
  group: RistrettoGroup,
  suite: Suite,
  seed: Uint8Array,
  info: Uint8Array,
): KeyPair {
  if (seed.length !== 32) throw new AppError('bad-seed', 'A key seed has 32 bytes.')
  const message = concat(seed, prefixed(info))
  for (let counter = 0; counter <= 255; counter++) {
    const secretKey = hashToScalar(
      group,
      concat(message, Uint8Array.of(counter)),
      suite.deriveKeyPairDst,
    )
    const publicKey = group.multiplyBase(secretKey)
    if (publicKey !== undefined) return { secretKey, publicKey }
  }
  throw new AppError('derive-key-pair', 'No key can be derived from this seed: use another one.')
}

/** Blind, section 3.3.1, with the blind given (a random scalar, or a vector's). */
export function blindWith(
  group: RistrettoGroup,
  suite: Suite,
  input: Uint8Array,
  blind: Uint8Array,
): Uint8Array {
  return element(group.multiply(blind, hashToGroup(group, input, suite.hashToGroupDst)))
}

/** The unblinded half of Finalize: hash of input and element, section 3.3.1. 64 bytes. */
function finalizeHash(group: RistrettoGroup, input: Uint8Array, unblinded: Uint8Array): Uint8Array {
  return group.hash(concat(prefixed(input), prefixed(unblinded), FINALIZE))
}

/** Finalize without a proof: unblinds and hashes. */
export function finalizeWith(
  group: RistrettoGroup,
  input: Uint8Array,
  blind: Uint8Array,
  evaluated: Uint8Array,
): Uint8Array {
  const unblinded = element(group.multiply(group.invertScalar(blind), evaluated))
  return finalizeHash(group, input, unblinded)
}

/** Evaluate, section 3.3.1: the PRF computed directly by the holder of the key. 64 bytes. */
export function evaluateDirectly(
  group: RistrettoGroup,
  suite: Suite,
  secretKey: Uint8Array,
  input: Uint8Array,
): Uint8Array {
  return finalizeHash(group, input, blindWith(group, suite, input, secretKey))
}

/** An element that is the identity with negligible probability only; the RFC's InvalidInputError. */
function element(point: Uint8Array | undefined): Uint8Array {
  if (point === undefined) throw new AppError('identity', 'The input maps to the identity element.')
  return point
}
