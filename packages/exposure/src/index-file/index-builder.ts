import { sha256 } from '@noble/hashes/sha2.js'
import { AppError } from '@staysharp/core'
import { BitWriter } from '../coding/bit-writer.ts'
import { writeGolombRice } from '../coding/golomb-rice.ts'
import { type Bucket, headBytesOf, type IndexHead, writeHead } from './head.ts'
import {
  bucketOf,
  bucketStart,
  type Layout,
  layoutOf,
  MAX_BITS,
  MIN_BITS,
  valueOfTag,
} from './layout.ts'

/**
 * Codes sorted, distinct tags into an index file, in a stream: finished buckets come out as tags go
 * in, to be written from `headBytes` on; the head comes last and belongs at offset 0.
 *
 * Throws `AppError` when the tags are not ascending or not as many as announced: a sealer's bug, and
 * an index that lies about it must not be published.
 *
 * @example
 * const builder = new IndexBuilder({ epoch: '2026-1', keyId, entries: tags.length, bits: 32 })
 * const parts = [...builder.push(tags)]
 * const { buckets, head } = builder.finish()
 * // file = head, ...parts, ...buckets
 */
export class IndexBuilder {
  readonly headBytes: number
  readonly #identity: Pick<IndexHead, 'epoch' | 'keyId' | 'layout'>
  readonly #layout: Layout
  readonly #writer = new BitWriter()
  readonly #rows: Pick<Bucket, 'length' | 'entries' | 'sha256'>[] = []
  #entries = 0
  #total = 0
  #lastTag = -1n
  #lastValue = 0n

  constructor(options: {
    readonly epoch: string
    readonly keyId: string
    readonly entries: number
    readonly bits: number
  }) {
    const { epoch, keyId, entries, bits } = options
    if (!/^[\x21-\x7e]{1,32}$/u.test(epoch) || !/^[0-9a-f]{16}$/u.test(keyId)) {
      throw new AppError(
        'bad-index-options',
        'An epoch has 1 to 32 ASCII characters, a key id 16 hex digits.',
      )
    }
    if (
      !Number.isInteger(bits) ||
      bits < MIN_BITS ||
      bits > MAX_BITS ||
      entries < 1 ||
      entries > 0xffffffff
    ) {
      throw new AppError(
        'bad-index-options',
        `An index has entries, and ${MIN_BITS} to ${MAX_BITS} bits.`,
      )
    }
    this.#layout = layoutOf(entries, bits)
    this.#identity = { epoch, keyId, layout: this.#layout }
    this.headBytes = headBytesOf(this.#layout.buckets)
  }

  /** Codes tags in ascending order; gives the buckets they complete, in file order. */
  push(tags: BigUint64Array): Uint8Array[] {
    const finished: Uint8Array[] = []
    for (const tag of tags) {
      if (tag <= this.#lastTag)
        throw new AppError('unsorted-tags', 'Tags must be ascending and distinct.')
      this.#lastTag = tag
      const value = valueOfTag(this.#layout, tag)
      const bucket = bucketOf(this.#layout, value)
      while (this.#rows.length < bucket) finished.push(this.#closeBucket())
      writeGolombRice(this.#writer, Number(value - this.#lastValue), this.#layout.bits)
      this.#lastValue = value
      this.#entries += 1
      this.#total += 1
    }
    return finished
  }

  /** Closes the last buckets and gives them with the head. */
  finish(): { readonly buckets: Uint8Array[]; readonly head: Uint8Array } {
    if (this.#total !== this.#layout.entries) {
      throw new AppError(
        'wrong-entry-count',
        'The index got another number of tags than announced.',
      )
    }
    const buckets: Uint8Array[] = []
    while (this.#rows.length < this.#layout.buckets) buckets.push(this.#closeBucket())
    return { buckets, head: writeHead(this.#identity, this.#rows) }
  }

  #closeBucket(): Uint8Array {
    const bytes = this.#writer.finish()
    this.#rows.push({ length: bytes.length, entries: this.#entries, sha256: sha256(bytes) })
    this.#entries = 0
    this.#lastValue = bucketStart(this.#layout, this.#rows.length)
    return bytes
  }
}
