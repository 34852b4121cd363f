/** Reads bits, most significant first. Past the end every read gives -1 and `ended` stays true. */
export class BitReader {
  readonly #bytes: Uint8Array
  #at = 0
  #pending = 0
  #pendingBits = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The next `count` bits (0..24) as an integer, or -1 where the bytes end first. */
  bits(count: number): number {
    while (this.#pendingBits < count) {
      const byte = this.#bytes[this.#at]
      if (byte === undefined) return -1
      this.#at += 1
      this.#pending = ((this.#pending & 0xffffff) << 8) | byte
      this.#pendingBits += 8
    }
    this.#pendingBits -= count
    const value = (this.#pending >>> this.#pendingBits) & ((1 << count) - 1)
    this.#pending &= (1 << this.#pendingBits) - 1
    return value
  }

  /** Counts one-bits up to the next zero-bit and swallows that, or -1 where the bytes end first. */
  ones(): number {
    for (let count = 0; ; count++) {
      const bit = this.bits(1)
      if (bit <= 0) return bit < 0 ? -1 : count
    }
  }

  /** True when only zero bits of the last byte are left. */
  get spent(): boolean {
    return this.#at === this.#bytes.length && this.#pendingBits < 8 && this.#pending === 0
  }
}
