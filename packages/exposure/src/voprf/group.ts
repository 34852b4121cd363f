/**
 * The group arithmetic under our RFC 9497 code: ristretto255 (RFC 9496) and SHA-512, nothing else.
 *
 * This is the seam for a faster kernel: whatever implements it is held to the same vectors and to
 * noble by the tests of this folder. Points and scalars are 32 bytes in their canonical encoding.
 *
 * Timing: every method that takes a secret scalar must be constant-time if the implementation is
 * used by the server; a variable-time kernel may serve the offline sealer only.
 */
export interface RistrettoGroup {
  /** SHA-512. */
  hash(message: Uint8Array): Uint8Array
  /** Element derivation (RFC 9496 section 4.3.4) from 64 uniform bytes. */
  fromUniform(bytes: Uint8Array): Uint8Array
  /** True for a canonical encoding of an element other than the identity. */
  isElement(bytes: Uint8Array): boolean
  /** scalar * element; undefined when the result is the identity. */
  multiply(scalar: Uint8Array, element: Uint8Array): Uint8Array | undefined
  /** scalar * generator; undefined for the zero scalar. */
  multiplyBase(scalar: Uint8Array): Uint8Array | undefined
  /** Sum of two elements. */
  add(a: Uint8Array, b: Uint8Array): Uint8Array
  /** A uniformly random non-zero scalar. */
  randomScalar(): Uint8Array
  /** True for the canonical encoding of a non-zero scalar. */
  isScalar(bytes: Uint8Array): boolean
  /** 64 bytes, little-endian, reduced modulo the group order. */
  reduceScalar(bytes: Uint8Array): Uint8Array
  /** The inverse of a non-zero scalar. */
  invertScalar(scalar: Uint8Array): Uint8Array
  /** a - b * c modulo the group order. */
  subtractProduct(a: Uint8Array, b: Uint8Array, c: Uint8Array): Uint8Array
}
