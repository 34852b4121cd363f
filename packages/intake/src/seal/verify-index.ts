import { type FileHandle, open } from 'node:fs/promises'
import {
  bucketOfTag,
  lookupInBucket,
  nobleVoprf,
  parseHead,
  tagOf,
  type Voprf,
} from '@staysharp/exposure'
import { intakeError } from '../intake-error.ts'
import type { WrittenIndex } from './write-index.ts'

/** So many of the sample are evaluated by the other implementation; at about 2 ms each. */
const BY_NOBLE = 16

/**
 * Looks a sample of the list's identifiers up in the file as it lies on the disk, the way a client
 * does: head, then one bucket. The first ones are evaluated by noble and not by the library that
 * made the index, so an error in one of them shows.
 *
 * Throws `index-not-verified` unless all are found. Gives how many were looked up.
 */
export async function verifyIndex(
  index: WrittenIndex,
  identifiers: readonly string[],
  secretKey: Uint8Array,
  voprf: Voprf,
): Promise<number> {
  const file = await open(index.path, 'r')
  try {
    const head = parseHead(await readAt(file, 0, index.headBytes))
    if (!head.ok || head.value.fileBytes !== index.bytes) throw notVerified()
    for (const [at, identifier] of identifiers.entries()) {
      const input = new TextEncoder().encode(identifier)
      const tag = tagOf((at < BY_NOBLE ? nobleVoprf : voprf).evaluate(secretKey, input))
      const bucket = head.value.buckets[bucketOfTag(head.value, tag)]
      if (bucket === undefined) throw notVerified()
      const bytes = await readAt(file, bucket.offset, bucket.length)
      const found = lookupInBucket(head.value, tag, bytes)
      if (!found.ok || !found.value) throw notVerified()
    }
    return identifiers.length
  } finally {
    await file.close()
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  const { bytesRead } = await file.read(bytes, 0, length, position)
  return bytes.subarray(0, bytesRead)
}

function notVerified(): Error {
  return intakeError(
    'index-not-verified',
    'Numbers of the list were not found in the index that was just written, so nothing was published. Check the disk and memory of this machine and seal again.',
  )
}
