import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answering, baseUrl, json, question, service } from '../testing/fake-service.ts'
import { createClient } from './create-client.ts'
import type { Fetch } from './exchange.ts'

describe('index', () => {
  const file = Uint8Array.from({ length: 1000 }, (_, i) => i % 251)
  const path = 'index/e1/a-0123456789abcdef.ssi'
  const ranged = (init: RequestInit) => {
    const range = /^bytes=(\d+)-(\d+)$/u.exec(new Headers(init.headers).get('range') ?? '')
    const [from, to] = [Number(range?.[1]), Number(range?.[2])]
    return new Response(file.subarray(from, to + 1), {
      status: 206,
      headers: { 'content-range': `bytes ${from}-${to}/1000` },
    })
  }
  const client = (respond: (init: RequestInit) => Response, indexOrigin = '') =>
    createClient({ baseUrl, indexOrigin, fetch: async (_, init) => respond(init) })

  test('a range is exactly the range asked for', async () => {
    const answer = await client(ranged).indexRange(path, 100, 50)
    expect(answer).toEqual({ ok: true, value: file.subarray(100, 150) })
  })
  test('requests for an index are kept in no cache and do not tell the offset by their size', async () => {
    const asked: RequestInit[] = []
    const listening = client((init) => {
      asked.push(init)
      return ranged(init)
    })
    for (const offset of [0, 9, 99, 950]) await listening.indexRange(path, offset, 50)
    await client((init) => {
      asked.push(init)
      return new Response(file)
    }).indexFile(path, 1000, () => {})
    expect(asked.map((init) => init.cache)).toEqual(Array(5).fill('no-store'))
    const sizes = asked.slice(0, 4).map((init) => new Headers(init.headers).get('range')?.length)
    expect(new Set(sizes)).toEqual(new Set([27]))
  })
  test('an announced range may be padded with zeros', async () => {
    const padded = (): Response =>
      new Response(file.subarray(100, 150), {
        status: 206,
        headers: { 'content-range': 'bytes 0100-0149/1000' },
      })
    expect((await client(padded).indexRange(path, 100, 50)).ok).toBe(true)
  })
  test('a host without Range is read up to the part and no further', async () => {
    let pulled = 0
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled += 1
            controller.enqueue(file.slice(0, 100))
          },
        }),
      )
    const one = client(endless)
    const answer = await one.indexRange(path, 150, 30)
    expect(answer.ok && [...answer.value]).toEqual([...file.subarray(50, 80)])
    expect(pulled).toBeLessThan(5)
    expect(one.receipt[0]?.receivedBytes).toBe(200)
  })
  test('another range, a longer one or a shorter one is a bad-response', async () => {
    const bad = { ok: false, failure: { code: 'bad-response' } }
    const with206 = (bytes: number, contentRange: string) => () =>
      new Response(file.slice(0, bytes), {
        status: 206,
        headers: { 'content-range': contentRange },
      })
    expect(await client(with206(50, 'bytes 0-49/1000')).indexRange(path, 100, 50)).toEqual(bad)
    expect(await client(with206(51, 'bytes 100-149/1000')).indexRange(path, 100, 50)).toEqual(bad)
    expect(await client(with206(49, 'bytes 100-149/1000')).indexRange(path, 100, 50)).toEqual(bad)
    expect(await client(() => new Response('short')).indexRange(path, 100, 50)).toEqual(bad)
  })
  test('a whole file is read with progress, and only to the size the manifest names', async () => {
    const seen: number[] = []
    const answer = await client(() => new Response(file)).indexFile(path, 1000, (n) => seen.push(n))
    expect(answer).toEqual({ ok: true, value: file })
    expect(seen.at(-1)).toBe(1000)
    for (const wrong of [999, 1001]) {
      expect(await client(() => new Response(file)).indexFile(path, wrong, () => {})).toEqual({
        ok: false,
        failure: { code: 'bad-response' },
      })
    }
  })
  test('an endless answer with a modest announcement does not fill the memory', async () => {
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    const response = new Response(endless, { headers: { 'content-length': '10' } })
    const one = createClient({ baseUrl, fetch: async () => response })
    expect(await one.incidents()).toEqual({ ok: false, failure: { code: 'bad-response' } })
    expect(pulled).toBeLessThan(40)
  })
  test('files come from the origin given, or the one the service names', async () => {
    const { fetch, asked } = answering({
      '/v1/service': () => json({ ...service, indexOrigin: 'https://cdn.example.net' }),
    })
    await createClient({ baseUrl, fetch }).indexRange(path, 0, 1)
    await createClient({ baseUrl, fetch, indexOrigin: 'https://b.example' }).indexRange(path, 0, 1)
    await createClient({ baseUrl, fetch, indexOrigin: '' }).indexRange(path, 0, 1)
    expect(asked.map(({ url }) => url)).toEqual([
      `${baseUrl}/v1/service`,
      `https://cdn.example.net/${path}`,
      `https://b.example/${path}`,
      `${baseUrl}/${path}`,
    ])
  })
})

describe('a network that fails', () => {
  const hanging: Fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason))
    })
  test('is offline, a timeout, or the person who stopped', async () => {
    const offline = createClient({
      baseUrl,
      fetch: async () => {
        throw new TypeError('fetch failed')
      },
    })
    expect(await offline.service()).toEqual({ ok: false, failure: { code: 'offline' } })
    const slow = createClient({ baseUrl, fetch: hanging, timeoutMs: 5 })
    expect(await slow.service()).toEqual({ ok: false, failure: { code: 'timeout' } })
    const controller = new AbortController()
    const stopped = createClient({ baseUrl, fetch: hanging, signal: controller.signal })
    const pending = stopped.service()
    controller.abort()
    expect(await pending).toEqual({ ok: false, failure: { code: 'cancelled' } })
    expect(await stopped.service()).toEqual({ ok: false, failure: { code: 'cancelled' } })
  })
  test('a slow line that still delivers is not cut off', async () => {
    const text = JSON.stringify(service)
    const trickle = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        const at = (this as { at?: number }).at ?? 0
        if (at >= text.length) return controller.close()
        controller.enqueue(new TextEncoder().encode(text.slice(at, at + 20)))
        Object.assign(this, { at: at + 20 })
      },
    })
    const client = createClient({
      baseUrl,
      timeoutMs: 100,
      fetch: async () => new Response(trickle),
    })
    expect(await client.service()).toMatchObject({ ok: true })
  })
  test('a service that failed once is asked again', async () => {
    let count = 0
    const fetch: Fetch = async () => (count++ === 0 ? json({}, 500) : json(service))
    const client = createClient({ baseUrl, fetch })
    expect(await client.service()).toEqual({ ok: false, failure: { code: 'server-error' } })
    expect(await client.service()).toMatchObject({ ok: true })
    await client.service()
    expect(count).toBe(2)
  })
})

test('an address that is none is refused at once', () => {
  for (const address of ['', 'example.org', 'file:///etc', 'javascript:1']) {
    expect(() => createClient({ baseUrl: address })).toThrow(
      expect.objectContaining({ code: 'bad-address' }),
    )
  }
  expect(() => createClient({ baseUrl, indexOrigin: 'nowhere' })).toThrow(
    expect.objectContaining({ code: 'bad-address' }),
  )
})

test('fuzz: whatever a server says, every method resolves to a typed result', async () => {
  const codes =
    /^(offline|over-budget|wrong-epoch|not-ready|server-error|bad-response|bad-signature)$/u
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.json().map((text) => new TextEncoder().encode(text)),
    fc
      .record({
        service: fc.constant('staysharp'),
        apiVersion: fc.constant(1),
        signer: fc.string({ unit: fc.constantFrom('A', '_', 'z'), minLength: 43, maxLength: 43 }),
        indexOrigin: fc.oneof(fc.webUrl(), fc.string(), fc.constant('https://[')),
        maxPoints: fc.nat(),
        demo: fc.boolean(),
      })
      .map((value) => new TextEncoder().encode(JSON.stringify(value))),
  )
  const status = fc.constantFrom(200, 200, 200, 206, 302, 400, 404, 409, 413, 429, 500, 503)
  await fc.assert(
    fc.asyncProperty(body, status, async (bytes, code) => {
      const fetch: Fetch = async () =>
        new Response(bytes as Uint8Array<ArrayBuffer>, { status: code })
      const client = createClient({ baseUrl, fetch })
      const results = [
        await client.service(),
        await client.incidents(),
        await client.manifest(),
        await client.evaluate(question),
        await client.indexRange('index/e1/a.ssi', 3, 5),
        await client.indexFile('index/e1/a.ssi', 17, () => {}),
      ]
      for (const result of results) if (!result.ok) expect(result.failure.code).toMatch(codes)
    }),
  )
})
