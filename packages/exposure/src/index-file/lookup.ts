import { sha256 } from '@noble/hashes/sha2.js'
import { fail, ok, type Result } from '@staysharp/core'
import { BitReader } from '../coding/bit-reader.ts'
import { readGolombRice } from '../coding/golomb-rice.ts'
import { type Bucket, type IndexFailure, type IndexHead, parseHead, sameBytes } from './head.ts'
import { bucketOf, bucketStart, valueOfTag } from './layout.ts'

/** Where a tag must be looked for: the number of its bucket. */
export function bucketOfTag(head: IndexHead, tag: bigint): number {
  return bucketOf(head.layout, valueOfTag(head.layout, tag))
}

/**
 * Looks a tag up in the bytes of its bucket. The bucket is checked against its SHA-256 in the head
 * and decoded to its end, so damage is a failure and never a wrong answer.
 */
export function lookupInBucket(
  head: IndexHead,
  tag: bigint,
  bytes: Uint8Array,
): Result<boolean, IndexFailure> {
  const number = bucketOfTag(head, tag)
  const bucket = head.buckets[number]
  if (bucket === undefined) return fail({ code: 'damaged' })
  if (bytes.length < bucket.length) return fail({ code: 'truncated' })
  if (bytes.length > bucket.length || !sameBytes(sha256(bytes), bucket.sha256)) {
    return fail({ code: 'damaged' })
  }
  const target = Number(valueOfTag(head.layout, tag) - bucketStart(head.layout, number))
  return scan(head, bucket, bytes, target)
}

function scan(
  head: IndexHead,
  bucket: Bucket,
  bytes: Uint8Array,
  target: number,
): Result<boolean, IndexFailure> {
  const reader = new BitReader(bytes)
  let value = 0
  let found = false
  for (let i = 0; i < bucket.entries; i++) {
    const delta = readGolombRice(reader, head.layout.bits)
    if (delta < 0) return fail({ code: 'damaged' })
    value += delta
    if (value === target) found = true
  }
  return reader.spent ? ok(found) : fail({ code: 'damaged' })
}

/** Looks a tag up in a whole index file. Failures as for the head and the bucket. */
export function lookupInFile(file: Uint8Array, tag: bigint): Result<boolean, IndexFailure> {
  const head = parseHead(file)
  if (!head.ok) return head
  if (file.length < head.value.fileBytes) return fail({ code: 'truncated' })
  if (file.length > head.value.fileBytes) return fail({ code: 'damaged' })
  const bucket = head.value.buckets[bucketOfTag(head.value, tag)]
  if (bucket === undefined) return fail({ code: 'damaged' })
  return lookupInBucket(
    head.value,
    tag,
    file.subarray(bucket.offset, bucket.offset + bucket.length),
  )
}

/**
 * The byte range a quick check asks for: as long for every bucket of the index, and around the one
 * wanted, so that the size of the answer tells nobody on the way which bucket it was.
 */
export function bucketRange(
  head: IndexHead,
  bucketNumber: number,
): { readonly offset: number; readonly length: number; readonly skip: number } {
  const bucket = head.buckets[bucketNumber]
  const start = bucket?.offset ?? head.headBytes
  const longest = head.buckets.reduce((most, { length }) => Math.max(most, length), 0)
  const offset = Math.max(head.headBytes, Math.min(start, head.fileBytes - longest))
  return { offset, length: longest, skip: start - offset }
}
