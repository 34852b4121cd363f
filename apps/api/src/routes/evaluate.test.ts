import { rmSync } from 'node:fs'
import { errorBodySchema, evaluateResponseSchema, MAX_POINTS } from '@staysharp/contract'
import { AppError, fromBase64Url, toBase64Url } from '@staysharp/core'
import { nobleVoprf } from '@staysharp/exposure'
import * as v from 'valibot'
import { afterAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestAppOptions, testApp } from '../testing/test-app.ts'

const made: TestApp[] = []
async function appWith(options: TestAppOptions = {}): Promise<TestApp> {
  const one = await testApp(options)
  made.push(one)
  return one
}
afterAll(() => {
  for (const { sealed } of made) rmSync(sealed.folder, { recursive: true })
})
const standard = await appWith()

const blinded = (n = 1) =>
  Array.from({ length: n }, (_, i) => nobleVoprf.blind(Uint8Array.of(i, 1, 2)))
const point = toBase64Url(blinded()[0]?.blinded ?? new Uint8Array())

function ask(
  { app, deps }: TestApp,
  change: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  const { epoch, keyId } = deps.key
  const body = JSON.stringify({ epoch, keyId, blinded: [point], ...change })
  return post({ app }, body, { 'content-type': 'application/json', ...headers })
}

async function post(
  { app }: Pick<TestApp, 'app'>,
  body: BodyInit | null,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<Response> {
  return app.request('/v1/evaluate', { method: 'POST', body, headers, ...half })
}
/** Streams as request bodies need it. */
const half = { duplex: 'half' } as RequestInit

async function codeOf(response: Response | Promise<Response>): Promise<[number, string]> {
  const answer = await response
  const body: unknown = await answer.json()
  if (!v.is(errorBodySchema, body)) throw new Error('not an error body')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return [answer.status, body.error.code]
}

describe('RFC 9497: what the service evaluates', () => {
  test.each([1, 5, MAX_POINTS])(
    '%i points verify and finalize under the published key',
    async (n) => {
      const inputs = blinded(n)
      const answer = await ask(standard, { blinded: inputs.map((one) => toBase64Url(one.blinded)) })
      expect(answer.status).toBe(200)
      const body: unknown = await answer.json()
      if (!v.is(evaluateResponseSchema, body)) throw new Error('not an evaluation')
      const bytes = (text: string) => fromBase64Url(text) ?? new Uint8Array()
      const outputs = nobleVoprf.finalize(
        inputs,
        { evaluated: body.evaluated.map(bytes), proof: bytes(body.proof) },
        bytes(standard.deps.key.publicKey),
      )
      const direct = inputs.map((one) =>
        nobleVoprf.evaluate(standard.deps.key.pair.secretKey, one.input),
      )
      expect(outputs).toEqual({ ok: true, value: direct })
      expect(answer.headers.get('cache-control')).toBe('no-store')
    },
  )
})

describe('bad input is a typed error', () => {
  const identity = toBase64Url(new Uint8Array(32))
  const notCanonical = toBase64Url(new Uint8Array(32).fill(0xff))
  const offCurve = toBase64Url(Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 2 : 0)))
  test.each<[string, Record<string, unknown>, number, string]>([
    ['the identity', { blinded: [identity] }, 400, 'bad-point'],
    ['the identity among good points', { blinded: [point, identity] }, 400, 'bad-point'],
    ['a point that is not canonical', { blinded: [notCanonical] }, 400, 'bad-point'],
    ['bytes that are no point', { blinded: [offCurve] }, 400, 'bad-point'],
    ['a short point', { blinded: [point.slice(1)] }, 400, 'bad-point'],
    ['a padded point', { blinded: [`${point}=`] }, 400, 'bad-point'],
    ['stray bits at the end', { blinded: [`${'A'.repeat(42)}B`] }, 400, 'bad-point'],
    ['a point in hex', { blinded: ['00'.repeat(32)] }, 400, 'bad-point'],
    ['a number as a point', { blinded: [7] }, 400, 'bad-point'],
    ['no points', { blinded: [] }, 400, 'bad-request'],
    ['points that are no list', { blinded: point }, 400, 'bad-request'],
    ['33 points', { blinded: new Array(33).fill(point) }, 413, 'too-many-points'],
    ['10,000 points', { blinded: new Array(10_000).fill(point) }, 413, 'body-too-large'],
    ['no epoch', { epoch: undefined }, 400, 'bad-request'],
    ['an epoch that is none', { epoch: '../x' }, 400, 'bad-request'],
    ['another epoch', { epoch: 'e0' }, 409, 'wrong-epoch'],
    ['another key', { keyId: '0'.repeat(16) }, 409, 'wrong-epoch'],
  ])('%s', async (_, change, status, code) => {
    expect(await codeOf(ask(standard, change))).toEqual([status, code])
  })
  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a bare number', '7'],
    ['null', 'null'],
    ['a list', '[]'],
    ['bytes that are no UTF-8', new Uint8Array([0xff, 0xfe, 0x00])],
    ['deep nesting', '['.repeat(2000)],
    ['__proto__', '{"__proto__":{"epoch":"e1"}}'],
  ])('%s is a bad-request', async (_, body) => {
    expect(await codeOf(post(standard, body))).toEqual([400, 'bad-request'])
  })
  test.each([
    ['none', {}],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['JSON in disguise', { 'content-type': 'text/plain; application/json' }],
    ['another JSON', { 'content-type': 'application/jsonp' }],
  ])('content type: %s is unsupported', async (_, headers) => {
    const body = new TextEncoder().encode('{}')
    expect(await codeOf(post(standard, body, headers))).toEqual([415, 'unsupported-media-type'])
  })
  test('content type with a character set is fine', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' }
    expect((await ask(standard, {}, headers)).status).toBe(200)
  })
})

describe('a body is never read further than 4 KiB', () => {
  function endless() {
    let pulled = 0
    const stream = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1024).fill(0x20))
      },
    })
    return { stream, pulled: () => pulled }
  }
  test.each([
    ['without a Content-Length', {}],
    ['with one that says 10', { 'content-length': '10' }],
    ['with one that is no number', { 'content-length': 'abc' }],
  ])('%s', async (_, headers) => {
    const { stream, pulled } = endless()
    const answer = post(standard, stream, { 'content-type': 'application/json', ...headers })
    expect(await codeOf(answer)).toEqual([413, 'body-too-large'])
    expect(pulled()).toBeLessThan(10)
  })
  test('with one that is honest, it is not read at all', async () => {
    const { stream, pulled } = endless()
    const headers = { 'content-type': 'application/json', 'content-length': '99999999999' }
    expect(await codeOf(post(standard, stream, headers))).toEqual([413, 'body-too-large'])
    expect(pulled()).toBeLessThan(2)
  })
})

describe('budgets', () => {
  test('over it: 429, Retry-After, a plain sentence; points count, not requests', async () => {
    const one = await appWith({ perMinute: 5 })
    expect((await ask(one, { blinded: [point, point, point] })).status).toBe(200)
    const answer = await ask(one, { blinded: [point, point, point] })
    expect(answer.status).toBe(429)
    const seconds = Number(answer.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(await answer.json()).toEqual({
      error: {
        code: 'over-budget',
        message:
          'Too many checks came from your network in the last minute. Wait a little and try again.',
        retryAfterSeconds: seconds,
      },
    })
  })
  test('refused requests that reach no key cost nothing', async () => {
    const one = await appWith({ perMinute: 1 })
    for (let i = 0; i < 5; i++) {
      await ask(one, { epoch: 'e0' })
      await ask(one, { blinded: ['x'] })
    }
    expect((await ask(one)).status).toBe(200)
  })
  test('networks are counted apart behind a proxy, and together without', async () => {
    const proxied = await appWith({ perDay: 1, trustProxy: 1 })
    const from = (address: string) => ({ 'x-forwarded-for': address })
    expect((await ask(proxied, {}, from('203.0.113.1'))).status).toBe(200)
    expect(await codeOf(ask(proxied, {}, from('203.0.113.2')))).toEqual([429, 'over-budget'])
    expect((await ask(proxied, {}, from('203.0.114.1'))).status).toBe(200)
    const bare = await appWith({ perDay: 1 })
    expect((await ask(bare, {}, from('203.0.113.1'))).status).toBe(200)
    expect((await ask(bare, {}, from('203.0.114.1'))).status).toBe(429)
  })
  test('the budget of everybody ends the day for everybody', async () => {
    const one = await appWith({ globalPerDay: 2, trustProxy: 1 })
    expect((await ask(one, { blinded: [point, point] })).status).toBe(200)
    const answer = await ask(one, {}, { 'x-forwarded-for': '203.0.113.1' })
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(86_400)
  })
  test('a store that fails answers not-ready, never for free', async () => {
    const one = await appWith()
    one.store.failWith = new AppError('store-unreachable', 'gone')
    expect(await codeOf(ask(one))).toEqual([503, 'not-ready'])
  })
})

test('before anything is published it is not ready', async () => {
  const one = await appWith()
  const empty = { ...one.deps.publication, current: () => undefined }
  const { createApp } = await import('../create-app.ts')
  const app = createApp({ ...one.deps, publication: empty })
  expect(await codeOf(ask({ ...one, app }))).toEqual([503, 'not-ready'])
})

test('a manifest of another key later: the last good epoch is still evaluated', async () => {
  const one = await appWith()
  await one.sealed.seal({ epoch: 'e2', sequence: 2 })
  await one.deps.publication.refresh()
  expect((await ask(one)).status).toBe(200)
  const ready = await one.app.request('/readyz')
  expect(ready.status).toBe(503)
  expect(await ready.json()).toMatchObject({
    reasons: [expect.stringContaining('The epoch key is not the one')],
  })
})
