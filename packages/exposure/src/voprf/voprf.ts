import type { Result } from '@staysharp/core'

/**
 * The verifiable oblivious PRF of RFC 9497 (ristretto255-SHA512, mode 0x01) behind one interface.
 *
 * Two implementations, each the other's oracle in the tests: noble's own (browser, command line)
 * and ours over libsodium's group (server and sealer, about nine times as fast). All byte strings
 * are in RFC encoding: elements and scalars 32 bytes, proofs and outputs 64.
 */
export interface Voprf {
  readonly implementation: 'noble' | 'libsodium'
  /** DeriveKeyPair (section 3.2.1) from a 32-byte random seed and a public label. */
  deriveKeyPair(seed: Uint8Array, info: Uint8Array): KeyPair
  /** The public key of a secret one. Throws `AppError` for bytes that are no non-zero scalar. */
  publicKeyOf(secretKey: Uint8Array): Uint8Array
  /** Client, step 1: hides `input` (at most 65,535 bytes) behind a fresh random blind. */
  blind(input: Uint8Array): BlindedInput
  /** Server: evaluates 1..65,535 blinded elements, with one proof for all. */
  blindEvaluate(key: KeyPair, blinded: readonly Uint8Array[]): Result<Evaluation, EvaluationFailure>
  /** Client, step 2: checks the proof against the pinned public key, then unblinds. Outputs of 64 bytes, in order. */
  finalize(
    inputs: readonly BlindedInput[],
    evaluation: Evaluation,
    publicKey: Uint8Array,
  ): Result<Uint8Array[], FinalizeFailure>
  /** The holder of the key, without blinding: what the sealer computes for each identifier. 64 bytes. */
  evaluate(secretKey: Uint8Array, input: Uint8Array): Uint8Array
}

/** A key pair: secret scalar and public element, 32 bytes each. */
export interface KeyPair {
  readonly secretKey: Uint8Array
  readonly publicKey: Uint8Array
}

/** What the client keeps (`input`, `blind`) and what it sends (`blinded`). */
export interface BlindedInput {
  readonly input: Uint8Array
  readonly blind: Uint8Array
  readonly blinded: Uint8Array
}

/** What the server answers. */
export interface Evaluation {
  readonly evaluated: readonly Uint8Array[]
  readonly proof: Uint8Array
}

/** A point that is not canonical, or the identity; or no points at all. */
export interface EvaluationFailure {
  readonly code: 'bad-point'
}

/** An answer that does not decode, does not match the question, or does not prove the right key. */
export interface FinalizeFailure {
  readonly code: 'bad-point' | 'bad-proof'
}
