import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { intakeError } from '../intake-error.ts'
import { BOMB_FLOOR, BOMB_RATIO } from './limits.ts'

/** Counts what an archive unpacks to and refuses a bomb. One meter for all files of one archive. */
export interface BombMeter {
  add(bytes: number): void
}

/**
 * A meter for an archive. `packedBytes` gives its size so far: the file size where it is known,
 * else the bytes read. Throws `archive-bomb` (limits.ts has the bounds).
 */
export function bombMeter(name: string, packedBytes: () => number): BombMeter {
  let unpacked = 0
  return {
    add(bytes) {
      unpacked += bytes
      if (unpacked > BOMB_FLOOR && unpacked > BOMB_RATIO * packedBytes()) {
        throw intakeError(
          'archive-bomb',
          `${name} unpacks to more than ${BOMB_RATIO} times its size, which no list of numbers does. It was not read further; check where it comes from.`,
        )
      }
    },
  }
}

/** The error for an archive that breaks off or fails its checksum. */
export function corruptArchive(name: string, cause: unknown): Error {
  return intakeError(
    'corrupt-archive',
    `${name} is damaged: it cannot be unpacked to its end. Copy or download it again and compare its checksum.`,
    cause,
  )
}

/** Unpacks gzip. Throws `corrupt-archive` or `archive-bomb`; other errors of the source as they are. */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
  name: string,
  meter: BombMeter,
): AsyncGenerator<Uint8Array, void, void> {
  const unzip = createGunzip()
  const done = pipeline(packed, unzip)
  done.catch(() => undefined)
  try {
    for await (const chunk of unzip as AsyncIterable<Uint8Array>) {
      meter.add(chunk.length)
      yield chunk
    }
    await done
  } catch (error) {
    if (isZlibError(error)) throw corruptArchive(name, error)
    throw error
  }
}

function isZlibError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('Z_')
  )
}
