import { isAppError } from '@staysharp/core'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { intakeError } from '../intake-error.ts'
import { MAX_ZIP_FILES } from './limits.ts'
import { containerOf, firstBytes, MAGIC_BYTES } from './magic.ts'
import { takeHead } from './take-head.ts'
import { type BombMeter, corruptArchive } from './unpack.ts'

/** One file of a zip. */
export interface ZipEntry {
  /** 1-based; files are told apart by number, since a name inside an archive is content. */
  readonly number: number
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Files that archivers add and nobody means. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/u

/**
 * The files of a zip, one after the other; each must be read to its end before the next.
 * `onPacked` hears how many bytes of the zip have been read so far.
 *
 * Throws `encrypted-archive`, `nested-archive`, `spreadsheet` (an Office file is a zip),
 * `archive-bomb` or `corrupt-archive`.
 */
export async function* unzip(
  path: string,
  name: string,
  meter: BombMeter,
  onPacked: (packedBytesRead: number) => void,
): AsyncGenerator<ZipEntry, void, void> {
  const zip = await openPromise(path).catch((error: unknown) => {
    throw corruptArchive(name, error)
  })
  try {
    if (zip.entryCount > MAX_ZIP_FILES) {
      throw intakeError(
        'archive-bomb',
        `${name} holds more than ${MAX_ZIP_FILES} files. Unpack the list you mean and give that file.`,
      )
    }
    let number = 0
    let packedBefore = 0
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/') || CLUTTER.test(entry.fileName)) continue
      number += 1
      refuseEntry(entry, name)
      const start = packedBefore
      const share = entry.compressedSize / Math.max(entry.uncompressedSize, 1)
      const onBytes = (done: number) => onPacked(start + Math.round(done * share))
      yield { number, bytes: entryBytes(zip, entry, name, meter, onBytes) }
      packedBefore += entry.compressedSize
    }
  } catch (error) {
    throw isAppError(error) || !(error instanceof Error) ? error : corruptArchive(name, error)
  } finally {
    zip.close()
  }
}

function refuseEntry(entry: Entry, name: string): void {
  if (entry.isEncrypted()) {
    throw intakeError(
      'encrypted-archive',
      `${name} is locked with a password. Unpack it yourself and give the list inside.`,
    )
  }
  if (entry.fileName === '[Content_Types].xml') {
    throw intakeError(
      'spreadsheet',
      `${name} is an Office document. Open it, save the sheet as CSV (UTF-8) and give that file.`,
    )
  }
}

async function* entryBytes(
  zip: ZipFile,
  entry: Entry,
  name: string,
  meter: BombMeter,
  onBytes: (done: number) => void,
): AsyncGenerator<Uint8Array, void, void> {
  let done = 0
  try {
    const stream: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry)
    const { head, all } = await takeHead(stream, (seen) => seen.length > 0)
    if (containerOf(firstBytes(head, MAGIC_BYTES)) !== 'plain') {
      await all.return()
      throw intakeError(
        'nested-archive',
        `${name} holds another archive. Unpack it and give the lists inside.`,
      )
    }
    for await (const chunk of all) {
      meter.add(chunk.length)
      done += chunk.length
      onBytes(done)
      yield chunk
    }
  } catch (error) {
    throw isAppError(error) ? error : corruptArchive(name, error)
  }
}
