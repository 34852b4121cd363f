import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  errorBodySchema,
  healthSchema,
  incidentsSchema,
  notReadySchema,
  serviceSchema,
} from '@staysharp/contract'
import { AppError } from '@staysharp/core'
import * as v from 'valibot'
import { afterAll, describe, expect, test } from 'vitest'
import { testApp } from '../testing/test-app.ts'

const { app, deps, sealed, store } = await testApp()
afterAll(() => rmSync(sealed.folder, { recursive: true }))

test('GET /v1/manifest is the envelope byte for byte as sealed, with an ETag', async () => {
  const answer = await app.request('/v1/manifest')
  const text = await answer.text()
  expect(text).toBe(readFileSync(join(sealed.folder, 'public/manifest.json'), 'utf8'))
  const etag = answer.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[0-9a-f]{64}"$/u)
  expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const again = await app.request('/v1/manifest', { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})

test('GET /v1/service names the signer', async () => {
  const body: unknown = await (await app.request('/v1/service')).json()
  expect(v.parse(serviceSchema, body)).toEqual({
    service: 'staysharp',
    apiVersion: 1,
    signer: deps.signer,
    indexOrigin: '',
    maxPoints: 32,
    demo: false,
  })
})

test('GET /v1/incidents comes from the store', async () => {
  const body: unknown = await (await app.request('/v1/incidents')).json()
  expect(v.parse(incidentsSchema, body).incidents).toMatchObject([
    { id: 'first', epoch: 'e1', state: 'published', entries: 10 },
  ])
})

describe('health', () => {
  test('GET /healthz and /readyz are ok', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const answer = await app.request(path)
      expect(answer.status).toBe(200)
      expect(v.is(healthSchema, await answer.json())).toBe(true)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })
  test('GET /readyz says in words what is missing', async () => {
    store.failWith = new AppError('store-unreachable', 'The database cannot be reached.')
    const answer = await app.request('/readyz')
    expect(answer.status).toBe(503)
    expect(v.parse(notReadySchema, await answer.json()).reasons).toEqual([
      'The database cannot be reached.',
    ])
    const incidents = await app.request('/v1/incidents')
    expect(incidents.status).toBe(503)
    expect(v.is(errorBodySchema, await incidents.json())).toBe(true)
    expect((await app.request('/healthz')).status).toBe(200)
    store.failWith = undefined
  })
})

describe('other methods', () => {
  test.each([
    ['/healthz', 'POST', 'GET, HEAD'],
    ['/readyz', 'PUT', 'GET, HEAD'],
    ['/openapi.json', 'DELETE', 'GET, HEAD'],
    ['/v1/service', 'POST', 'GET, HEAD'],
    ['/v1/manifest', 'PATCH', 'GET, HEAD'],
    ['/v1/incidents', 'POST', 'GET, HEAD'],
    ['/v1/evaluate', 'GET', 'POST'],
    ['/v1/evaluate', 'OPTIONS', 'POST'],
    ['/index/e1/x.ssi', 'POST', 'GET, HEAD'],
    ['/', 'POST', 'GET, HEAD'],
    ['/anything', 'DELETE', 'GET, HEAD'],
  ])('%s %s is method-not-allowed', async (path, method, allowed) => {
    const answer = await app.request(path, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe(allowed)
    expect(await answer.json()).toMatchObject({ error: { code: 'method-not-allowed' } })
  })
  test('HEAD is GET without a body', async () => {
    for (const path of ['/healthz', '/v1/service', '/v1/manifest', '/openapi.json']) {
      const answer = await app.request(path, { method: 'HEAD' })
      expect(answer.status).toBe(200)
      expect(await answer.text()).toBe('')
    }
  })
})

test('a bug of ours is a 500 that says nothing, and a log line that says where', async () => {
  const one = await testApp()
  one.store.failWith = new TypeError('canary-470')
  const answer = await one.app.request('/v1/incidents')
  expect(answer.status).toBe(500)
  const text = await answer.text()
  expect(JSON.parse(text)).toMatchObject({ error: { code: 'internal' } })
  expect(text + one.logged()).not.toContain('canary')
  expect(one.logged()).toMatch(/"code":"bug","at":\["[^"]+public-data\.test\.ts/u)
  rmSync(one.sealed.folder, { recursive: true })
})
