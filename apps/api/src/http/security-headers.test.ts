import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { testApp } from '../testing/test-app.ts'
import { workerPolicy } from './security-headers.ts'

const { app, deps, sealed } = await testApp({
  web: { 'en/index.html': 'x', 'a.js': 'x', '_app/immutable/workers/w.js': 'x' },
})
const proxied = await testApp({ trustProxy: 1 })
afterAll(() => {
  for (const one of [sealed, proxied.sealed]) rmSync(one.folder, { recursive: true })
})
const [indexPath] = deps.publication.current()?.files.keys() ?? []

describe('security headers', () => {
  test.each<[string, RequestInit]>([
    ['/healthz', {}],
    ['/readyz', {}],
    ['/openapi.json', {}],
    ['/v1/service', {}],
    ['/v1/manifest', {}],
    ['/v1/manifest', { method: 'OPTIONS' }],
    ['/v1/incidents', {}],
    ['/v1/evaluate', {}],
    ['/v1/evaluate', { method: 'POST' }],
    ['/v1/none', {}],
    [`/${indexPath}`, {}],
    [`/${indexPath}`, { headers: { range: 'bytes=0-1' } }],
    [`/${indexPath}`, { headers: { range: 'bytes=99999999-' } }],
    ['/', {}],
    ['/en', {}],
    ['/en/', {}],
    ['/a.js', {}],
    ['/nothing', {}],
    ['/nothing', { method: 'POST' }],
  ])('%s %o has them all', async (path, init) => {
    const { headers } = await app.request(path, init)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
  })
  test('data may load nothing; pages are left to their own policy with hashes', async () => {
    const policy = async (path: string) =>
      (await app.request(path)).headers.get('content-security-policy')
    expect(await policy('/v1/service')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(await policy('/en/')).not.toContain('default-src')
  })
  test('the worker, which obeys the policy it comes with, reaches API and index origin only', async () => {
    const worker = await app.request('/_app/immutable/workers/w.js')
    expect(worker.headers.get('content-security-policy')).toBe(
      "default-src 'none'; connect-src 'self'",
    )
    expect(workerPolicy('https://cdn.example.org')).toBe(
      "default-src 'none'; connect-src 'self' https://cdn.example.org",
    )
  })
  test('only published data is for other origins: /v1/evaluate is not', async () => {
    const shared = async (path: string, method = 'GET') => {
      const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
      const answer = await app.request(path, { method, headers })
      return [
        answer.headers.get('access-control-allow-origin'),
        answer.headers.get('cross-origin-resource-policy'),
      ]
    }
    for (const path of ['/v1/service', '/v1/manifest', '/v1/incidents', `/${indexPath}`]) {
      expect(await shared(path)).toEqual(['*', 'cross-origin'])
    }
    for (const path of ['/v1/evaluate', '/healthz', '/en/']) {
      expect(await shared(path)).toEqual([null, 'same-origin'])
    }
    expect(await shared('/v1/evaluate', 'POST')).toEqual([null, 'same-origin'])
    expect(await shared('/v1/evaluate', 'OPTIONS')).toEqual([null, 'same-origin'])
  })
  test('HSTS only behind a trusted proxy that speaks TLS', async () => {
    const hsts = async (one: typeof app, scheme: string) =>
      (await one.request('/healthz', { headers: { 'x-forwarded-proto': scheme } })).headers.get(
        'strict-transport-security',
      )
    expect(await hsts(proxied.app, 'https')).toBe('max-age=31536000')
    expect(await hsts(proxied.app, 'http')).toBeNull()
    expect(await hsts(proxied.app, 'https, http')).toBeNull()
    expect(await hsts(app, 'https')).toBeNull()
  })
})
