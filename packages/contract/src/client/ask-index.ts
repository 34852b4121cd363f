import { fail, ok, type Result } from '@staysharp/core'
import type { TransportFailure } from '@staysharp/exposure'
import { exchange, type Line } from './exchange.ts'

/**
 * `length` bytes of an index file from `offset` on. A host that knows no Range sends the file from
 * its start; it is read up to the part that was asked for and then hung up on.
 */
export async function askIndexRange(
  line: Line,
  url: string,
  offset: number,
  length: number,
): Promise<Result<Uint8Array, TransportFailure>> {
  const end = offset + length
  const partial = (response: Response): boolean => response.status === 206
  const answer = await exchange(line, {
    url,
    headers: { range: `bytes=${padded(offset)}-${padded(end - 1)}` },
    kept: false,
    limit: (response) =>
      partial(response)
        ? { bytes: length, whenFull: 'refuse' }
        : { bytes: end, whenFull: 'enough' },
  })
  if (!answer.ok) return answer
  const { response, bytes } = answer.value
  const part = partial(response) ? bytes : bytes.subarray(offset)
  if (part.length !== length || !rangeFits(response, offset, end)) {
    return fail({ code: 'bad-response' })
  }
  return ok(part)
}

/**
 * The announced range is the one asked for. The header is hidden from a page when the index is on
 * another origin that does not expose it; the checksums of the manifest still hold then.
 */
function rangeFits(response: Response, offset: number, end: number): boolean {
  const announced = response.headers.get('content-range')
  if (announced === null) return true
  const [, first, last] = /^bytes (\d+)-(\d+)\//u.exec(announced) ?? []
  return Number(first) === offset && Number(last) === end - 1
}

/** A position as ten digits, so that the size of a request does not tell where in the file it reads. */
function padded(position: number): string {
  return String(position).padStart(10, '0')
}

/** A whole index file of `bytes` bytes; `onBytes` is told how many have arrived. */
export async function askIndexFile(
  line: Line,
  url: string,
  bytes: number,
  onBytes: (received: number) => void,
): Promise<Result<Uint8Array, TransportFailure>> {
  const answer = await exchange(line, { url, limit: bytes, onBytes, kept: false })
  if (!answer.ok) return answer
  return answer.value.bytes.length === bytes
    ? ok(answer.value.bytes)
    : fail({ code: 'bad-response' })
}
