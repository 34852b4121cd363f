import sodium from 'libsodium-wrappers-sumo'
import type { RistrettoGroup } from './group.ts'

/**
 * ristretto255 and SHA-512 from libsodium (WebAssembly). Only this file calls libsodium.
 *
 * libsodium's scalar multiplication is constant-time, so the server may use it. It throws where a
 * product is the identity; that is an `undefined` here.
 */

/** The group order 2^252 + 27742317777372353535851937790883648493, little-endian. */
const ORDER = [
  0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
]

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

/** bytes < ORDER, comparing from the most significant byte. For public values only: it branches. */
function belowOrder(bytes: Uint8Array): boolean {
  for (let i = 31; i >= 0; i--) {
    const [a, b] = [bytes[i] ?? 0, ORDER[i] ?? 0]
    if (a !== b) return a < b
  }
  return false
}

function identityAsUndefined(multiply: () => Uint8Array): Uint8Array | undefined {
  try {
    return multiply()
  } catch {
    return undefined
  }
}

const group: RistrettoGroup = {
  hash: (message) => sodium.crypto_hash_sha512(message),
  fromUniform: (bytes) => sodium.crypto_core_ristretto255_from_hash(bytes),
  isElement: (bytes) =>
    bytes.length === 32 && !isZero(bytes) && sodium.crypto_core_ristretto255_is_valid_point(bytes),
  multiply: (scalar, element) =>
    identityAsUndefined(() => sodium.crypto_scalarmult_ristretto255(scalar, element)),
  multiplyBase: (scalar) =>
    identityAsUndefined(() => sodium.crypto_scalarmult_ristretto255_base(scalar)),
  add: (a, b) => sodium.crypto_core_ristretto255_add(a, b),
  randomScalar: () => sodium.crypto_core_ristretto255_scalar_random(),
  isScalar: (bytes) => bytes.length === 32 && !isZero(bytes) && belowOrder(bytes),
  reduceScalar: (bytes) => sodium.crypto_core_ristretto255_scalar_reduce(bytes),
  invertScalar: (scalar) => sodium.crypto_core_ristretto255_scalar_invert(scalar),
  subtractProduct: (a, b, c) =>
    sodium.crypto_core_ristretto255_scalar_sub(a, sodium.crypto_core_ristretto255_scalar_mul(b, c)),
}

/** Waits for libsodium's WebAssembly and gives the group. */
export async function loadSodiumGroup(): Promise<RistrettoGroup> {
  await sodium.ready
  return group
}
