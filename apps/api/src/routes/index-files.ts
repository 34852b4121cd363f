/**
 * GET /index/...: the sealed index files. Only names that a manifest names are looked up, so a path
 * can reach nothing else; each file is immutable under its name, and its ETag is its SHA-256.
 */
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { refuse, refuseForNow } from '../http/answers.ts'
import type { AppContext, AppEnv, Dependencies } from '../http/app-env.ts'
import { type ByteRange, parseByteRange } from '../http/byte-range.ts'
import { matchesEtag } from '../http/matches-etag.ts'
import { methodNotAllowed } from '../http/method-not-allowed.ts'
import type { IndexTurns } from '../http/turns.ts'
import type { IndexFile } from '../publication/read-published.ts'
import { refusals } from './described.ts'

/** A bucket is about 64 KiB: read at once. What is larger is streamed. */
const AT_ONCE = 128 * 1024

/** When all turns are taken: a bucket is out in a moment, a whole file on a good line in seconds. */
const RETRY_SECONDS = 5

const TYPE = 'application/vnd.staysharp.index'
const binary = { [TYPE]: { schema: { type: 'string', format: 'binary' } } } as const

/** Adds the route. */
export function indexFileRoute(app: Hono<AppEnv>, { publication, indexTurns }: Dependencies): void {
  app.get(
    '/index/:epoch/:file',
    describeRoute({
      summary: 'A sealed index file, or a part of it',
      description: 'Knows HTTP Range (one range), If-Range and If-None-Match.',
      tags: ['check'],
      parameters: [
        { name: 'epoch', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'file', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'Range', in: 'header', schema: { type: 'string' }, example: 'bytes=0-1023' },
      ],
      responses: {
        200: { description: 'The whole file.', content: binary },
        206: { description: 'The range.', content: binary },
        304: { description: 'Unchanged (If-None-Match).' },
        ...refusals('not-found', 'range-not-satisfiable', 'not-ready', 'busy'),
      },
    }),
    (c) => {
      const file = publication.file(`index/${c.req.param('epoch')}/${c.req.param('file')}`)
      return file === undefined
        ? refuse(c, 'not-found', 'No published manifest names this file.')
        : sendIndexFile(c, file, indexTurns)
    },
  )
  app.all('/index/:epoch/:file', methodNotAllowed('GET, HEAD'))
}

async function sendIndexFile(c: AppContext, file: IndexFile, turns: IndexTurns): Promise<Response> {
  const etag = `"${file.sha256}"`
  const headers = {
    'content-type': TYPE,
    'cache-control': 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
    etag,
  }
  if (matchesEtag(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers)
  const isHead = c.req.method === 'HEAD'
  const range = isHead ? 'whole' : askedRange(c, etag, file.bytes)
  if (range === 'unsatisfiable') {
    return refuse(c, 'range-not-satisfiable', 'The file has no such part.', {
      'content-range': `bytes */${file.bytes}`,
    })
  }
  const part = range === 'whole' ? { start: 0, end: file.bytes - 1 } : range
  const length = part.end - part.start + 1
  const sized = { ...headers, 'content-length': String(length) }
  if (isHead) return c.body(null, 200, sized)
  const done = (length > AT_ONCE ? turns.streams : turns.parts).take()
  if (done === undefined) {
    const sentence = 'Many people are downloading lists now. Try again in a few seconds.'
    return refuseForNow(c, 'busy', sentence, RETRY_SECONDS)
  }
  whenSent(c, done)
  const body = await bodyOf(file, part)
  if (body === undefined) {
    return refuse(c, 'not-ready', 'The index file is being replaced. Try again in a minute.')
  }
  if (range === 'whole') return c.body(body, 200, sized)
  return c.body(body, 206, {
    ...sized,
    'content-range': contentRange(part, file.bytes),
  })
}

/** Calls `done` when the answer is out or the client gone; without a socket there is nothing to wait for. */
function whenSent(c: AppContext, done: () => void): void {
  const outgoing = c.env?.outgoing
  if (outgoing === undefined || outgoing.destroyed) done()
  else outgoing.once('close', done)
}

/**
 * All numbers as long as the size (RFC 9110 section 14.4: 1*DIGIT), so that the length of the
 * encrypted headers does not tell where in the file, and so of which numbers, a bucket was asked for.
 */
function contentRange({ start, end }: ByteRange, size: number): string {
  const [first, last] = [start, end].map((at) => String(at).padStart(String(size).length, '0'))
  return `bytes ${first}-${last}/${size}`
}

/** If-Range with another tag, or with a date (we give none), asks for the whole file. */
function askedRange(
  c: AppContext,
  etag: string,
  size: number,
): ByteRange | 'whole' | 'unsatisfiable' {
  const condition = c.req.header('if-range')
  if (condition !== undefined && condition.trim() !== etag) return 'whole'
  return parseByteRange(c.req.header('range'), size)
}

/** The bytes of a part, or undefined when the file on disk is no longer the one that was published. */
async function bodyOf(
  file: IndexFile,
  { start, end }: ByteRange,
): Promise<Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | undefined> {
  const handle = await open(file.location).catch(() => undefined)
  if (handle === undefined) return undefined
  let streaming = false
  try {
    if ((await handle.stat()).size !== file.bytes) return undefined
    const length = end - start + 1
    if (length > AT_ONCE) {
      streaming = true
      return Readable.toWeb(handle.createReadStream({ start, end })) as ReadableStream<Uint8Array>
    }
    const bytes = new Uint8Array(length)
    const { bytesRead } = await handle.read(bytes, 0, length, start)
    return bytesRead === length ? bytes : undefined
  } finally {
    if (!streaming) await handle.close()
  }
}
