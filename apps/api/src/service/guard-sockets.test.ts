import { once } from 'node:events'
import { existsSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collectGarbage } from '../testing/collect-garbage.ts'
import { testApp } from '../testing/test-app.ts'
import { type Listening, listen, STANDARD_LIMITS } from './listen.ts'

const one = await testApp({ seal: { padding: 1_000_000 }, indexTurns: 4 })
const [path = '', file] = [...(one.deps.publication.current()?.files ?? [])][0] ?? []
const dialled: Socket[] = []
let server: Listening
beforeAll(async () => {
  const limits = {
    ...STANDARD_LIMITS,
    headersMs: 400,
    requestMs: 400,
    stallMs: 500,
    slowest: 1000,
    checkEveryMs: 50,
  }
  server = await listen(one.app, { port: 0, host: '127.0.0.1' }, limits)
})
afterAll(async () => {
  for (const socket of dialled) socket.destroy()
  await server.close(100)
  rmSync(one.sealed.folder, { recursive: true })
})

async function dial(): Promise<{ socket: Socket; said: () => string; closed: Promise<unknown> }> {
  const socket = connect(server.port, '127.0.0.1')
  dialled.push(socket)
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk.toString('latin1')
  })
  socket.on('error', () => undefined)
  const closed = new Promise((resolve) => socket.once('close', resolve))
  await once(socket, 'connect')
  return { socket, said: () => said, closed }
}

const get = (url: string, headers = '') => `GET ${url} HTTP/1.1\r\nhost: x\r\n${headers}\r\n`
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const index = () => `http://127.0.0.1:${server.port}/${path}`

/** Bytes this process holds, buffers included. */
function held(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** How often this process has the index file open; always 0 where /proc is not there. */
function openFiles(): number {
  if (!existsSync('/proc/self/fd')) return 0
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === file?.location
    } catch {
      return false
    }
  }).length
}

describe('requests sent before an answer was read (pipelining)', () => {
  test('a few are answered in order', async () => {
    const { socket, said } = await dial()
    const parts = ['bytes=0-9', 'bytes=10-19', 'bytes=20-29']
    socket.write(parts.map((part) => get(`/${path}`, `range: ${part}\r\n`)).join(''))
    await expect.poll(() => said().match(/HTTP\/1\.1 206/gu)?.length).toBe(3)
    const ranges = [...said().matchAll(/content-range: bytes (\d+)-/gu)]
    expect(ranges.map(([, start]) => Number(start))).toEqual([0, 10, 20])
  })
  test('more than eight in hand: hung up on', async () => {
    const { socket, closed } = await dial()
    socket.pause()
    socket.write(get(`/${path}`).repeat(9))
    await pause(100)
    socket.resume()
    await closed
    expect(socket.bytesRead).toBeLessThan(8 * (file?.bytes ?? 0))
  })
  test('more than eight one after the other: all answered', async () => {
    const { socket, said } = await dial()
    for (let i = 1; i <= 20; i++) {
      socket.write(get('/healthz'))
      await expect.poll(() => said().match(/HTTP\/1\.1 200/gu)?.length, { interval: 1 }).toBe(i)
    }
  })
  test('an index that nobody reads: few files open, little memory, and ended by itself', async () => {
    await fetch(index()).then((answer) => answer.arrayBuffer())
    const before = held()
    const lines = await Promise.all(Array.from({ length: 40 }, dial))
    for (const { socket } of lines) {
      socket.pause()
      socket.write(get(`/${path}`).repeat(8))
    }
    let most = 0
    for (let i = 0; i < 10; i++) {
      await pause(20)
      most = Math.max(most, openFiles())
    }
    expect(most).toBeLessThanOrEqual(4)
    expect(held() - before).toBeLessThan(10e6)
    expect((await fetch(index())).status).toBe(503)
    await expect.poll(openFiles, { timeout: 5000 }).toBe(0)
    await expect.poll(async () => (await fetch(index())).status, { timeout: 5000 }).toBe(200)
  })
})

test('too many downloads at a time: 503 busy with Retry-After; small parts are counted apart', async () => {
  const { streams } = one.deps.indexTurns
  const taken: (() => void)[] = []
  await expect.poll(() => taken.push(...[streams.take() ?? []].flat())).toBe(4)
  const refused = await fetch(index())
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await refused.json()).toMatchObject({ error: { code: 'busy', retryAfterSeconds: 5 } })
  expect((await fetch(index(), { headers: { range: 'bytes=0-9' } })).status).toBe(206)
  expect((await fetch(index(), { method: 'HEAD' })).status).toBe(200)
  for (const done of taken) done()
  for (let i = 0; i < 10; i++) {
    const answer = await fetch(index())
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, file?.bytes])
  }
})

describe('a client that breaks off its own request', () => {
  const lineOf = async (body: (socket: Socket) => void | Promise<void>, header: string) => {
    const before = one.logged().length
    const { socket, closed } = await dial()
    socket.write(
      `POST /v1/evaluate HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${header}\r\n\r\n`,
    )
    await body(socket)
    await closed
    await expect.poll(() => one.logged().length).toBeGreaterThan(before)
    const lines = one.logged().slice(before).trim().split('\n')
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  }
  const reset = async (socket: Socket) => {
    socket.write('{"epo')
    await pause(50)
    socket.resetAndDestroy()
  }
  test.each<[string, (socket: Socket) => void | Promise<void>, string]>([
    ['resets it', reset, 'content-length: 100'],
    ['resets it while sending chunks', reset, 'transfer-encoding: chunked'],
    ['ends it', (socket) => void socket.end('{"epo'), 'content-length: 100'],
    ['lets it time out', (socket) => void socket.write('{'), 'content-length: 100'],
    [
      'lets chunks time out',
      (socket) => void socket.write('1\r\n{\r\n'),
      'transfer-encoding: chunked',
    ],
    ['sends broken chunks', (socket) => void socket.write('zz\r\n'), 'transfer-encoding: chunked'],
  ])('%s: an info line `aborted` in our words, no bug', async (_, body, header) => {
    const lines = await lineOf(body, header)
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.any(String),
        event: 'aborted',
        route: '/v1/evaluate',
        method: 'POST',
        ms: expect.any(Number),
      },
    ])
  })
})
