/**
 * The tag of an identifier: the first 64 bits of its PRF output, big-endian. It is all that runs
 * and index hold of it; without the epoch key it says nothing about the identifier.
 */
export function tagOf(prfOutput: Uint8Array): bigint {
  return new DataView(prfOutput.buffer, prfOutput.byteOffset, 8).getBigUint64(0)
}
