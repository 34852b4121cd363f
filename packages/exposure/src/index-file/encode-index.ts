import { concat } from '../voprf/octets.ts'
import { IndexBuilder } from './index-builder.ts'

/** Codes a whole index in memory from tags in any order, with repeats: for small sets and tests. */
export function encodeIndex(options: {
  readonly epoch: string
  readonly keyId: string
  readonly bits: number
  readonly tags: readonly bigint[]
}): Uint8Array<ArrayBuffer> {
  const tags = BigUint64Array.from(new Set(options.tags)).sort()
  const builder = new IndexBuilder({ ...options, entries: tags.length })
  const parts = builder.push(tags)
  const { buckets, head } = builder.finish()
  return concat(head, ...parts, ...buckets)
}
