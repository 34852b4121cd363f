import { intakeError } from '../intake-error.ts'
import { MAX_ROW, SAMPLE_BYTES } from './limits.ts'
import { byteCount, firstBytes } from './magic.ts'
import { takeHead } from './take-head.ts'

/** How a text was written. `windows-1252` also stands for UTF-8 with lines of it in between. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

/** A text, decoded piece by piece. */
export interface DecodedText {
  readonly encoding: Encoding
  readonly text: AsyncIterable<string>
}

/**
 * Decodes a list. The encoding is told by a byte order mark or by where the NULs of UTF-16 fall;
 * anything else is read as UTF-8, and each line that is not valid UTF-8 as windows-1252. That is
 * decided line by line because leaked lists are often put together from several.
 *
 * Throws `row-too-long` where no line break comes for 1 MiB, so memory stays flat.
 */
export async function decodeText(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): Promise<DecodedText> {
  const { head, all } = await takeHead(bytes, (seen) => byteCount(seen) >= SAMPLE_BYTES)
  const sample = firstBytes(head, SAMPLE_BYTES)
  const encoding = encodingOf(sample)
  const text = encoding.startsWith('utf-16') ? decodeUtf16(all, encoding) : decodeLines(all, name)
  return { encoding, text }
}

/** Names the encoding of a text by its first bytes. */
function encodingOf(sample: Uint8Array): Encoding {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be'
  const nuls = [0, 0]
  for (let at = 0; at < sample.length; at++)
    if (sample[at] === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  const many = sample.length / 8
  if (odd > many && even < odd / 8) return 'utf-16le'
  if (even > many && odd < even / 8) return 'utf-16be'
  const whole = sample.subarray(0, lastBreak(sample) + 1)
  return decodeUtf8(whole.length > 0 ? whole : sample) === undefined ? 'windows-1252' : 'utf-8'
}

async function* decodeUtf16(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** Decodes up to the last line break of each chunk and carries the rest over. */
async function* decodeLines(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<string, void, void> {
  let carried: Uint8Array[] = []
  let first = true
  for await (const chunk of bytes) {
    const cut = lastBreak(chunk) + 1
    if (cut > 0) {
      const block = Buffer.concat([...carried, chunk.subarray(0, cut)])
      yield decodeBlock(first ? withoutBom(block) : block)
      carried = []
      first = false
    }
    carried.push(chunk.subarray(cut))
    if (byteCount(carried) > MAX_ROW) throw rowTooLong(name)
  }
  const rest = Buffer.concat(carried)
  if (rest.length > 0) yield decodeBlock(first ? withoutBom(rest) : rest)
}

function withoutBom(block: Uint8Array): Uint8Array {
  const marked = block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf
  return marked ? block.subarray(3) : block
}

function decodeBlock(block: Uint8Array): string {
  return decodeUtf8(block) ?? decodeEachLine(block)
}

const LATIN = new TextDecoder('windows-1252')

function decodeEachLine(block: Uint8Array): string {
  const lines: string[] = []
  for (let from = 0; from < block.length; ) {
    const end = block.indexOf(0x0a, from)
    const to = end === -1 ? block.length : end + 1
    const line = block.subarray(from, to)
    lines.push(decodeUtf8(line) ?? LATIN.decode(line))
    from = to
  }
  return lines.join('')
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The place of the last CR or LF, -1 where there is none. */
function lastBreak(bytes: Uint8Array): number {
  return Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d))
}

/** The error for a row that has no end. */
export function rowTooLong(name: string, row?: number): Error {
  const where = row === undefined ? '' : ` near row ${row}`
  return intakeError(
    'row-too-long',
    `${name} has a line of more than 1 MiB${where}, which is not a row of a list. Give a file with one person a line.`,
  )
}
