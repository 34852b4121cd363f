import { signManifest } from '@staysharp/exposure'
import { describe, expect, test } from 'vitest'
import {
  answered,
  answering,
  baseUrl,
  evaluateWith,
  json,
  key,
  manifest,
  otherKey,
  question,
  service,
} from '../testing/fake-service.ts'
import { createClient } from './create-client.ts'

describe('manifest', () => {
  const envelope = signManifest(manifest, key.secretKey)
  test('is believed under the signer given, or else the one the service names', async () => {
    const { fetch, asked } = answering({
      '/v1/service': () => json(service),
      '/v1/manifest': () => new Response(envelope),
    })
    const pinned = createClient({ baseUrl, fetch, signer: key.publicKey })
    expect(await pinned.manifest()).toEqual({ ok: true, value: manifest })
    expect(asked).toHaveLength(1)
    const trusting = createClient({ baseUrl, fetch })
    expect(await trusting.manifest()).toEqual({ ok: true, value: manifest })
    expect(await trusting.manifest({ fresh: true })).toMatchObject({ ok: true })
    expect(asked.map(({ url, init }) => [new URL(url).pathname, init.cache])).toEqual([
      ['/v1/manifest', undefined],
      ['/v1/service', undefined],
      ['/v1/manifest', undefined],
      ['/v1/manifest', 'no-cache'],
    ])
  })
  test('signed by somebody else is a bad-signature, and anything else a bad-response', async () => {
    const open = (text: string) =>
      createClient({
        baseUrl,
        signer: key.publicKey,
        fetch: async () => new Response(text),
      }).manifest()
    const foreign = signManifest(manifest, otherKey.secretKey)
    expect(await open(foreign)).toEqual({ ok: false, failure: { code: 'bad-signature' } })
    expect(await open('<html>')).toEqual({ ok: false, failure: { code: 'bad-response' } })
  })
})

describe('evaluate', () => {
  test('sends the points and nothing else', async () => {
    const { fetch, asked } = answering({ '/sub/v1/evaluate': () => json(answered) })
    const client = createClient({ baseUrl: `${baseUrl}/sub/`, fetch })
    expect(await client.evaluate(question)).toEqual({
      ok: true,
      value: { evaluated: [new Uint8Array(32)], proof: new Uint8Array(64) },
    })
    const sent = new TextDecoder().decode(asked[0]?.init.body as Uint8Array)
    expect(JSON.parse(sent)).toEqual({ ...question, blinded: ['A'.repeat(43)] })
    expect(asked[0]?.init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    })
    expect(client.receipt).toEqual([
      {
        method: 'POST',
        url: `${baseUrl}/sub/v1/evaluate`,
        sentBytes: sent.length,
        receivedBytes: JSON.stringify(answered).length,
      },
    ])
  })

  const error = (code: string, more = {}) => ({ error: { code, message: 'x', ...more } })
  test.each([
    [
      '429 with seconds',
      json(error('over-budget', { retryAfterSeconds: 30 }), 429),
      { code: 'over-budget', retryAfterSeconds: 30 },
    ],
    [
      '429 with a header',
      json({}, 429, { 'retry-after': '12' }),
      { code: 'over-budget', retryAfterSeconds: 12 },
    ],
    [
      '429 that asks for a year',
      json({}, 429, { 'retry-after': '31536000' }),
      { code: 'over-budget', retryAfterSeconds: 86_400 },
    ],
    ['429 without a time', json({}, 429, { 'retry-after': 'soon' }), { code: 'over-budget' }],
    ['409', json(error('wrong-epoch'), 409), { code: 'wrong-epoch' }],
    ['503', json(error('not-ready'), 503), { code: 'not-ready' }],
    ['500', new Response('oops', { status: 500 }), { code: 'server-error' }],
    ['400', json(error('bad-point'), 400), { code: 'bad-response' }],
    ['another epoch', json({ ...answered, epoch: 'e2' }), { code: 'bad-response' }],
    ['another key', json({ ...answered, keyId: 'f'.repeat(16) }), { code: 'bad-response' }],
    [
      'one point too many',
      json({ ...answered, evaluated: ['A'.repeat(43), 'A'.repeat(43)] }),
      { code: 'bad-response' },
    ],
    [
      'stray bits in a point',
      json({ ...answered, evaluated: [`${'A'.repeat(42)}B`] }),
      { code: 'bad-response' },
    ],
    ['a short proof', json({ ...answered, proof: 'AAAA' }), { code: 'bad-response' }],
    ['no JSON', new Response('{'), { code: 'bad-response' }],
    ['nothing', new Response(null), { code: 'bad-response' }],
  ])('%s', async (_, response, failure) => {
    expect(await evaluateWith(response)).toEqual({ ok: false, failure })
  })
})
