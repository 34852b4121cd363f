/** Octet strings as RFC 9497 writes them: concatenation and I2OSP. */

/** Joins byte strings. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** I2OSP(value, 2). */
export function twoOctets(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(value >> 8, value & 0xff)
}

/** I2OSP(len(bytes), 2) || bytes. */
export function prefixed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return concat(twoOctets(bytes.length), bytes)
}

/** The ASCII bytes of a protocol label. */
export function label(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
