/**
 * The ciphersuite of RFC 9497 section 4.1, ristretto255-SHA512, as domain-separation strings.
 *
 * Staysharp speaks the verifiable mode only. The base mode exists here because the RFC's vectors
 * hold the shared machinery to the document in both. Outputs of the two modes differ for the same
 * key and input, so the sealer must use the verifiable suite too.
 */

/** Mode identifiers of RFC 9497 section 3.1. */
export const BASE_MODE = 0x00
export const VERIFIABLE_MODE = 0x01

/** Domain-separation tags of one mode, ready to be hashed. */
export interface Suite {
  readonly hashToGroupDst: Uint8Array
  readonly hashToScalarDst: Uint8Array
  readonly deriveKeyPairDst: Uint8Array
  readonly seedDst: Uint8Array
}

const ascii = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Builds the tags of a mode: contextString = "OPRFV1-" || I2OSP(mode, 1) || "-" || identifier. */
export function createSuite(mode: typeof BASE_MODE | typeof VERIFIABLE_MODE): Suite {
  const context = `OPRFV1-${String.fromCharCode(mode)}-ristretto255-SHA512`
  return {
    hashToGroupDst: ascii(`HashToGroup-${context}`),
    hashToScalarDst: ascii(`HashToScalar-${context}`),
    deriveKeyPairDst: ascii(`DeriveKeyPair${context}`),
    seedDst: ascii(`Seed-${context}`),
  }
}
