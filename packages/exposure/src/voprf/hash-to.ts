import type { RistrettoGroup } from './group.ts'
import { concat } from './octets.ts'

/**
 * expand_message_xmd of RFC 9380 section 5.3.1 with SHA-512, for the one length the suite needs:
 * 64 bytes, which is one output block (ell = 1). The zero block is as long as SHA-512's input block.
 */
function expandMessage(group: RistrettoGroup, message: Uint8Array, dst: Uint8Array): Uint8Array {
  const dstPrime = concat(dst, Uint8Array.of(dst.length))
  const b0 = group.hash(concat(new Uint8Array(128), message, Uint8Array.of(0, 64, 0), dstPrime))
  return group.hash(concat(b0, Uint8Array.of(1), dstPrime))
}

/** HashToGroup (RFC 9497 section 4.1) under a domain-separation tag of at most 255 bytes. */
export function hashToGroup(
  group: RistrettoGroup,
  message: Uint8Array,
  dst: Uint8Array,
): Uint8Array {
  return group.fromUniform(expandMessage(group, message, dst))
}

/** HashToScalar (RFC 9497 section 4.1) under a domain-separation tag of at most 255 bytes. */
export function hashToScalar(
  group: RistrettoGroup,
  message: Uint8Array,
  dst: Uint8Array,
): Uint8Array {
  return group.reduceScalar(expandMessage(group, message, dst))
}
