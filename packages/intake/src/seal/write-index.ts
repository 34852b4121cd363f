import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { IndexBuilder, parseHead } from '@staysharp/exposure'
import { onDisk } from '../disk.ts'
import { RESUME } from './work-folder.ts'

/** Tags coded at once: 512 KiB. */
const BLOCK_TAGS = 1 << 16

/** An index file as written, with what the manifest says of it. */
export interface WrittenIndex {
  readonly path: string
  readonly bytes: number
  /** Hex, of the whole file. */
  readonly sha256: string
  readonly headBytes: number
  readonly headSha256: string
  readonly buckets: number
}

/** What an index is made from. */
export interface IndexSource {
  /** The file of ascending, distinct tags that `mergeRuns` wrote. */
  readonly merged: string
  readonly entries: number
  readonly bits: number
  readonly epoch: string
  readonly keyId: string
}

/**
 * Codes merged tags into an index file, in a stream, and syncs it to the disk. The checksum is
 * taken from the file read back, so it stands for what the disk holds.
 */
export async function writeIndex(
  source: IndexSource,
  path: string,
  step: (fraction: number) => void,
): Promise<WrittenIndex> {
  const builder = new IndexBuilder(source)
  const head = await onDisk(async () => {
    const merged = await open(source.merged, 'r')
    const index = await open(path, 'w', 0o644)
    try {
      return await code(source.entries, builder, merged, index, step)
    } finally {
      await merged.close()
      await index.close()
    }
  }, RESUME)
  const whole = await checksum(path)
  const headSha256 = createHash('sha256').update(head).digest('hex')
  const parsed = parseHead(head)
  const buckets = parsed.ok ? parsed.value.buckets.length : 0
  return { path, ...whole, headBytes: head.length, headSha256, buckets }
}

async function code(
  entries: number,
  builder: IndexBuilder,
  merged: FileHandle,
  index: FileHandle,
  step: (fraction: number) => void,
): Promise<Uint8Array> {
  let at = builder.headBytes
  const append = async (parts: readonly Uint8Array[]): Promise<void> => {
    for (const part of parts) {
      await writeAt(index, part, at)
      at += part.length
    }
  }
  for (let done = 0; done < entries; done += BLOCK_TAGS) {
    const bytes = new Uint8Array(8 * Math.min(BLOCK_TAGS, entries - done))
    await merged.read(bytes, 0, bytes.length, 8 * done)
    await append(builder.push(new BigUint64Array(bytes.buffer)))
    step(done / entries)
  }
  const { buckets, head } = builder.finish()
  await append(buckets)
  await writeAt(index, head, 0)
  await index.sync()
  return head
}

async function writeAt(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

async function checksum(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { sha256: hash.digest('hex'), bytes }
}
