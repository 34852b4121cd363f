import { type FileHandle, open } from 'node:fs/promises'
import { AppError } from '@staysharp/core'
import { onDisk } from '../disk.ts'
import type { RunFile } from './run-file.ts'
import { RESUME } from './work-folder.ts'

/** Tags in memory for one slice: about 8 MB, and as much again while sorting. */
const SLICE_TAGS = 1 << 20

/** How a merge is watched: called after each slice with the share done; may throw to stop it. */
export type MergeStep = (fraction: number) => void

/**
 * Merges sorted runs into one file of ascending, distinct tags (8 bytes each, machine order) and
 * gives their number. PRF outputs are uniform, so equal slices of the tag range hold about equally
 * many tags: each slice is gathered from all runs, sorted and written, in bounded memory.
 */
export async function mergeRuns(
  runs: readonly RunFile[],
  path: string,
  step: MergeStep,
  sliceTags: number = SLICE_TAGS,
): Promise<number> {
  const total = runs.reduce((sum, run) => sum + run.tags, 0)
  const slices = Math.max(1, Math.ceil(total / sliceTags))
  const cursors = runs.map((run) => ({ run, at: 0 }))
  return onDisk(async () => {
    const file = await open(path, 'w', 0o600)
    try {
      let entries = 0
      for (let slice = 1; slice <= slices; slice++) {
        const end = (BigInt(slice) << 64n) / BigInt(slices)
        const tags = distinct(await gather(cursors, end, total / slices / runs.length))
        await file.writeFile(new Uint8Array(tags.buffer, tags.byteOffset, tags.byteLength))
        entries += tags.length
        step(slice / slices)
      }
      if (cursors.some(({ run, at }) => at !== run.tags)) {
        throw new AppError('unmerged-tags', 'Some tags of the runs were not merged.')
      }
      return entries
    } finally {
      await file.close()
    }
  }, RESUME)
}

interface Cursor {
  readonly run: RunFile
  /** The first tag not taken yet. */
  at: number
}

/** The tags below `end` that the cursors have not passed. `usual`: how many a run gives. */
async function gather(
  cursors: readonly Cursor[],
  end: bigint,
  usual: number,
): Promise<BigUint64Array<ArrayBuffer>> {
  const parts: BigUint64Array[] = []
  let length = 0
  const block = Math.ceil(usual + 6 * Math.sqrt(usual)) + 16
  for (const cursor of cursors) {
    if (cursor.at === cursor.run.tags) continue
    const file = await open(cursor.run.path, 'r')
    try {
      for (;;) {
        const tags = await readTags(file, cursor, block)
        const taken = countBelow(tags, end)
        parts.push(tags.subarray(0, taken))
        length += taken
        cursor.at += taken
        if (taken < tags.length || cursor.at === cursor.run.tags) break
      }
    } finally {
      await file.close()
    }
  }
  const all = new BigUint64Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

async function readTags(file: FileHandle, cursor: Cursor, most: number): Promise<BigUint64Array> {
  const wanted = Math.min(most, cursor.run.tags - cursor.at)
  const bytes = new Uint8Array(wanted * 8)
  const { bytesRead } = await file.read(bytes, 0, bytes.length, cursor.run.offset + 8 * cursor.at)
  if (bytesRead !== bytes.length) {
    throw new AppError('damaged-run', 'A file of the work folder changed while it was read.')
  }
  return new BigUint64Array(bytes.buffer)
}

/** How many of the ascending tags are below `end`, by bisection. */
function countBelow(tags: BigUint64Array, end: bigint): number {
  let low = 0
  let high = tags.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tags[middle] ?? 0n) < end) low = middle + 1
    else high = middle
  }
  return low
}

/** Sorts in place and drops repeats. */
function distinct(tags: BigUint64Array<ArrayBuffer>): BigUint64Array<ArrayBuffer> {
  tags.sort()
  let kept = 0
  for (const [at, tag] of tags.entries()) {
    if (at > 0 && tag === tags[kept - 1]) continue
    tags[kept++] = tag
  }
  return tags.subarray(0, kept)
}
