/** Writes bits, most significant first, into a growing buffer. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 12)
  #length = 0
  #pending = 0
  #pendingBits = 0

  /** Appends the lowest `count` bits (0..24) of a non-negative integer. */
  bits(value: number, count: number): void {
    this.#pending = (this.#pending << count) | value
    this.#pendingBits += count
    while (this.#pendingBits >= 8) {
      this.#pendingBits -= 8
      this.#byte((this.#pending >>> this.#pendingBits) & 0xff)
    }
    this.#pending &= (1 << this.#pendingBits) - 1
  }

  /** Pads with zero bits to a whole byte and gives the bytes; the writer starts anew. */
  finish(): Uint8Array<ArrayBuffer> {
    if (this.#pendingBits > 0) this.bits(0, 8 - this.#pendingBits)
    const bytes = this.#bytes.slice(0, this.#length)
    this.#length = 0
    return bytes
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2)
      grown.set(this.#bytes)
      this.#bytes = grown
    }
    this.#bytes[this.#length++] = value
  }
}
