import { once } from 'node:events'
import { existsSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { toBase64Url } from '@staysharp/core'
import { nobleVoprf } from '@staysharp/exposure'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collectGarbage } from '../testing/collect-garbage.ts'
import { testApp } from '../testing/test-app.ts'
import { checkPort, type Listening, listen, STANDARD_LIMITS } from './listen.ts'

const one = await testApp({ seal: { padding: 1_000_000 } })
const impatient = {
  ...STANDARD_LIMITS,
  headersMs: 300,
  requestMs: 600,
  idleMs: 700,
  keepAliveMs: 200,
  checkEveryMs: 50,
  stallMs: 500,
  slowest: 1000,
}
let server: Listening
beforeAll(async () => {
  server = await listen(one.app, { port: 0, host: '127.0.0.1' }, impatient)
})
afterAll(async () => {
  await server.close(100)
  rmSync(one.sealed.folder, { recursive: true })
})

const base = () => `http://127.0.0.1:${server.port}`
const { epoch, keyId } = one.deps.key
const point = toBase64Url(nobleVoprf.blind(Uint8Array.of(1)).blinded)
const question = (points: number) =>
  JSON.stringify({ epoch, keyId, blinded: new Array(points).fill(point) })
const json = { 'content-type': 'application/json' }
const evaluate = (body: string) =>
  fetch(`${base()}/v1/evaluate`, { method: 'POST', headers: json, body })

/** A raw connection, for clients that no library would be. */
async function dial(): Promise<{ socket: Socket; said: () => string; closed: Promise<unknown> }> {
  const socket = connect(server.port, '127.0.0.1')
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk.toString('latin1')
  })
  socket.on('error', () => undefined)
  const closed = new Promise((resolve) => socket.once('close', resolve))
  await once(socket, 'connect')
  return { socket, said: () => said, closed }
}

describe('on a real socket', () => {
  test('evaluates, also a body in chunks without a length', async () => {
    expect((await evaluate(question(1))).status).toBe(200)
    const call = request(`${base()}/v1/evaluate`, { method: 'POST', headers: json })
    for (const part of question(2).match(/.{1,20}/gsu) ?? []) call.write(part)
    call.end()
    const [answer] = await once(call, 'response')
    expect(answer.statusCode).toBe(200)
    answer.resume()
  })
  test('sends a range, and a whole file as it is on disk', async () => {
    const [path, file] = [...(one.deps.publication.current()?.files ?? [])][0] ?? []
    const part = await fetch(`${base()}/${path}`, { headers: { range: 'bytes=0-99' } })
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 100])
    const whole = await fetch(`${base()}/${path}`)
    expect((await whole.arrayBuffer()).byteLength).toBe(file?.bytes)
    const head = await fetch(`${base()}/${path}`, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(file?.bytes))
  })
})

test('the size of an answer does not tell where in the file: header bytes are equal', async () => {
  const [path, file] = [...(one.deps.publication.current()?.files ?? [])][0] ?? []
  const size = file?.bytes ?? 0
  const heads = new Set<number>()
  for (const start of [0, 7, 99, 2136, 69_320, size - 1000]) {
    const { socket, said } = await dial()
    const padded = [start, start + 999].map((at) => String(at).padStart(10, '0')).join('-')
    socket.write(`GET /${path} HTTP/1.1\r\nhost: x\r\nrange: bytes=${padded}\r\n\r\n`)
    await expect.poll(() => said().length - said().indexOf('\r\n\r\n') - 4).toBe(1000)
    expect(said()).toMatch(/^HTTP\/1\.1 206 /u)
    heads.add(said().length)
    socket.destroy()
  }
  expect([...heads]).toHaveLength(1)
})

describe('bad clients get a typed error, and the memory stays flat', () => {
  test('10,000 points, a hundred times', async () => {
    const body = question(10_000)
    for (let i = 0; i < 10; i++) await Promise.all(Array.from({ length: 10 }, () => refused(body)))
    await settle()
    const before = process.memoryUsage()
    for (let i = 0; i < 10; i++) await Promise.all(Array.from({ length: 10 }, () => refused(body)))
    await settle()
    const after = process.memoryUsage()
    expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(20e6)
  }, 30_000)
  test('an endless body in chunks is cut off after 4 KiB', async () => {
    const { socket, said, closed } = await dial()
    socket.write(
      'POST /v1/evaluate HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
    )
    const chunk = `1000\r\n${' '.repeat(4096)}\r\n`
    const feed = setInterval(() => socket.write(chunk), 1)
    await closed
    clearInterval(feed)
    expect(said()).toMatch(/^HTTP\/1\.1 413 /u)
    expect(said()).toContain('"body-too-large"')
    expect(socket.bytesWritten).toBeLessThan(64e6)
  })
  test('a body announced as 10 GB is refused before it is sent', async () => {
    const { socket, said, closed } = await dial()
    socket.write(
      'POST /v1/evaluate HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10737418240\r\n\r\n{',
    )
    await closed
    expect(said()).toMatch(/^HTTP\/1\.1 413 /u)
  })
  test('headers above 8 KiB', async () => {
    const { socket, said, closed } = await dial()
    socket.write(`GET /healthz HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(9000)}\r\n\r\n`)
    await closed
    expect(said()).toMatch(/^HTTP\/1\.1 431 /u)
  })
  test('bytes that are no HTTP', async () => {
    const { socket, said, closed } = await dial()
    socket.write('\x16\x03\x01\x02\x00\x01\x00 canary-470\r\n\r\n')
    await closed
    expect(said()).toMatch(/^HTTP\/1\.1 400 /u)
    expect(said() + one.logged()).not.toContain('canary')
  })

  async function refused(body: string): Promise<void> {
    const answer = await evaluate(body).catch(() => undefined)
    // The connection may be gone before the client has sent it all; that is a refusal too.
    if (answer === undefined) return
    expect(answer.status).toBe(413)
    await answer.body?.cancel()
  }
})

describe('slow clients are hung up on, and nobody waits for them', () => {
  test('slowloris: headers that never end', async () => {
    const slow = await Promise.all(Array.from({ length: 50 }, dial))
    for (const { socket } of slow) socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\n')
    const feed = setInterval(() => {
      for (const { socket } of slow) if (!socket.destroyed) socket.write('x-a: b\r\n')
    }, 50)
    expect((await evaluate(question(1))).status).toBe(200)
    await Promise.all(slow.map(({ closed }) => closed))
    clearInterval(feed)
    expect(slow[0]?.said()).toMatch(/^HTTP\/1\.1 408 /u)
  })
  test('a body that drips', async () => {
    const { socket, said, closed } = await dial()
    socket.write(
      'POST /v1/evaluate HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n',
    )
    const feed = setInterval(() => socket.write('{'), 50)
    expect((await evaluate(question(1))).status).toBe(200)
    await closed
    clearInterval(feed)
    expect(said()).toMatch(/^HTTP\/1\.1 408 /u)
  })
  test('a file that is not read', async () => {
    const [path] = one.deps.publication.current()?.files.keys() ?? []
    const { socket, closed } = await dial()
    socket.pause()
    socket.write(`GET /${path} HTTP/1.1\r\nhost: x\r\n\r\n`)
    expect((await evaluate(question(1))).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    socket.resume()
    await closed
    expect((await fetch(`${base()}/healthz`)).status).toBe(200)
  })
  test.runIf(existsSync('/proc/self/fd'))(
    'downloads given up half way leave no file open',
    async () => {
      const [path, file] = [...(one.deps.publication.current()?.files ?? [])][0] ?? []
      const openFiles = () =>
        readdirSync('/proc/self/fd').filter((fd) => {
          try {
            return readlinkSync(`/proc/self/fd/${fd}`) === file?.location
          } catch {
            return false
          }
        }).length
      for (let i = 0; i < 20; i++) {
        const { socket, closed } = await dial()
        socket.write(`GET /${path} HTTP/1.1\r\nhost: x\r\n\r\n`)
        await once(socket, 'data')
        socket.destroy()
        await closed
      }
      await expect.poll(openFiles, { timeout: 5000 }).toBe(0)
    },
  )
  test('a connection left idle', async () => {
    const { closed } = await dial()
    await closed
  })
})

describe('listening', () => {
  test('a port in use is a sentence that names it and the way out', async () => {
    await expect(listen(one.app, { port: server.port, host: '127.0.0.1' })).rejects.toMatchObject({
      code: 'port-in-use',
      message: `Port ${server.port} is already in use. Stop what uses it, or choose another: PORT=${server.port + 1}`,
    })
  })
  test('a port can be tried beforehand, and is free again', async () => {
    await expect(checkPort({ port: server.port, host: '127.0.0.1' })).rejects.toMatchObject({
      code: 'port-in-use',
    })
    const free = await listen(one.app, { port: 0, host: '127.0.0.1' })
    await free.close(0)
    await checkPort({ port: free.port, host: '127.0.0.1' })
    await (await listen(one.app, { port: free.port, host: '127.0.0.1' })).close(0)
  })
  test('an address of another machine is a sentence', async () => {
    await expect(listen(one.app, { port: 0, host: '192.0.2.1' })).rejects.toMatchObject({
      code: 'cannot-listen',
    })
  })
  test('closing lets requests in hand end, and hangs up on the rest', async () => {
    const other = await listen(one.app, { port: 0, host: '127.0.0.1' })
    const stuck = connect(other.port, '127.0.0.1')
    stuck.on('error', () => undefined)
    stuck.write('POST /v1/evaluate HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const start = performance.now()
    await other.close(300)
    expect(performance.now() - start).toBeLessThan(1000)
    await expect(fetch(`http://127.0.0.1:${other.port}/healthz`)).rejects.toThrow()
  })
})

/** Lets sockets close and garbage be collected. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300))
  collectGarbage()
}
