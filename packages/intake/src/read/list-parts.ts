import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { intakeError } from '../intake-error.ts'
import { byteCount, containerOf, firstBytes, MAGIC_BYTES } from './magic.ts'
import { takeHead } from './take-head.ts'
import { bombMeter, gunzip } from './unpack.ts'
import { unzip } from './unzip.ts'

/** A list to read: a path, or bytes under a name (a stream, a test). */
export type ListInput =
  | string
  | { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }

/** How far reading is: bytes on disk, packed. `total` is 0 where it is not known (a pipe). */
export interface ByteCount {
  read: number
  total: number
}

/** One text to read rows from: a plain or gzipped file, or one file of a zip. */
export interface ListPart {
  /** For errors: the base name, with the file's number where it lies in a zip. Never content. */
  readonly name: string
  readonly container: 'plain' | 'gzip' | 'zip'
  readonly bytes: AsyncIterable<Uint8Array>
}

/** The name of an input as errors write it: its base name. */
export function inputName(input: ListInput): string {
  return basename(typeof input === 'string' ? input : input.name)
}

/** The size of an input on disk, 0 for a stream or pipe. Throws `list-not-found` or `not-a-file`. */
export async function inputBytes(input: ListInput): Promise<number> {
  if (typeof input !== 'string') return 0
  const found = await stat(input).catch((error: unknown) => {
    throw unreadable(inputName(input), error)
  })
  if (found.isDirectory()) {
    throw intakeError(
      'not-a-file',
      `${inputName(input)} is a folder. Give the lists in it one by one.`,
    )
  }
  return found.size
}

/**
 * The texts of one input, unpacked, with `count.read` moving along. Parts are to be read to their
 * end in order. Throws the `*-archive`, `archive-bomb`, `spreadsheet` and `list-*` codes.
 */
export async function* listParts(
  input: ListInput,
  count: ByteCount,
): AsyncGenerator<ListPart, void, void> {
  const name = inputName(input)
  const size = await inputBytes(input)
  const source = typeof input === 'string' ? fileBytes(input, name) : input.bytes
  const before = count.read
  const counted = countBytes(source, count)
  const { head, all } = await takeHead(counted, (seen) => byteCount(seen) >= MAGIC_BYTES)
  const container = containerOf(firstBytes(head, MAGIC_BYTES))
  if (container === 'plain') yield { name, container, bytes: all }
  if (container === 'gzip') {
    const meter = bombMeter(name, () => Math.max(size, count.read - before))
    yield { name, container, bytes: gunzip(all, name, meter) }
  }
  if (container === 'zip' || container === 'other-archive') await all.return()
  if (container === 'other-archive' || (container === 'zip' && typeof input !== 'string')) {
    throw intakeError(
      'unsupported-archive',
      `${name} is packed in a way that is not read here. Unpack it and give the list inside (plain, .gz or a .zip file).`,
    )
  }
  if (container === 'zip' && typeof input === 'string') {
    count.read = before
    yield* zipParts(input, name, size, count)
  }
}

async function* zipParts(
  path: string,
  name: string,
  size: number,
  count: ByteCount,
): AsyncGenerator<ListPart, void, void> {
  const before = count.read
  const meter = bombMeter(name, () => size)
  const onPacked = (read: number): void => {
    count.read = before + read
  }
  for await (const { number, bytes } of unzip(path, name, meter, onPacked)) {
    yield { name: `${name} (file ${number} in it)`, container: 'zip', bytes }
  }
  count.read = before + size
}

async function* fileBytes(path: string, name: string): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 16 }) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw unreadable(name, error)
  }
}

async function* countBytes(
  bytes: AsyncIterable<Uint8Array>,
  count: ByteCount,
): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of bytes) {
    count.read += chunk.length
    yield chunk
  }
}

function unreadable(name: string, cause: unknown): Error {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ENOENT') {
    return intakeError('list-not-found', `There is no file ${name}. Check the path.`, cause)
  }
  return intakeError(
    'list-unreadable',
    `${name} cannot be read. Check that you may read it and that its disk is well.`,
    cause,
  )
}
