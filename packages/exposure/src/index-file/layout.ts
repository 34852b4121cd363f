/**
 * The layout of an index: how N tags of 64 bits become a Golomb-Rice coded set in buckets.
 *
 * As in BIP 158 a tag h is mapped to v = floor(h * N * 2^f / 2^64), so that a random value is in the
 * set with probability 2^-f. The range of v is cut in equal buckets of about 64 KiB, each coded on
 * its own, so that a reader needs one of them.
 */

/** The bytes a bucket aims at. */
const BUCKET_BYTES = 65_536

/** The bits an entry costs beside f: the mean unary quotient at density 2^-f, 1 / (e - 1), and its stop bit. */
const CODE_OVERHEAD_BITS = 1.582

/** No bucket spans more values than this, so that values within one are exact as JavaScript numbers (2^53). */
const MAX_SPAN = 1n << 52n

export const MIN_BITS = 8
export const MAX_BITS = 40

/** N and f, and what follows from them. */
export interface Layout {
  readonly entries: number
  readonly bits: number
  readonly buckets: number
  /** N * 2^f: v is below it. */
  readonly range: bigint
}

/** The layout for `entries` (1..2^32 - 1) at a false-positive rate of 2^-bits (bits 8..40). */
export function layoutOf(entries: number, bits: number): Layout {
  const bytes = (entries * (bits + CODE_OVERHEAD_BITS)) / 8
  const range = BigInt(entries) << BigInt(bits)
  const exact = Number((range + MAX_SPAN - 1n) / MAX_SPAN)
  const buckets = Math.max(1, Math.round(bytes / BUCKET_BYTES), exact)
  return { entries, bits, buckets, range }
}

/** The value of a tag under a layout. */
export function valueOfTag(layout: Layout, tag: bigint): bigint {
  return (tag * layout.range) >> 64n
}

/** The bucket a value falls in. */
export function bucketOf(layout: Layout, value: bigint): number {
  return Number((value * BigInt(layout.buckets)) / layout.range)
}

/** The first value of a bucket: the smallest v with bucketOf(v) = bucket. */
export function bucketStart(layout: Layout, bucket: number): bigint {
  const count = BigInt(layout.buckets)
  return (BigInt(bucket) * layout.range + count - 1n) / count
}
