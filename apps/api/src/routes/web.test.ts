import { rmSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { testApp } from '../testing/test-app.ts'
import { chooseLanguage } from '../web/choose-language.ts'

const page = '<!doctype html><title>Check</title>'
const script = 'console.log(1)'
const { app, sealed } = await testApp({
  web: {
    'index.html': 'never sent',
    'en/index.html': page,
    'en/index.html.br': brotliCompressSync(page),
    'en/index.html.gz': gzipSync(page),
    'nl/index.html': 'nl',
    'about.html': 'about',
    '404.html': 'not here',
    'favicon.svg': '<svg/>',
    'data.gz': 'a file of its own',
    '_app/immutable/a.B1c2.js': script,
    '_app/immutable/a.B1c2.js.gz': gzipSync(script),
    '_app/version.json': '{}',
  },
})
const bare = await testApp()
afterAll(() => {
  for (const one of [sealed, bare.sealed]) rmSync(one.folder, { recursive: true })
})
const get = async (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers })

describe('the web app', () => {
  test('/ leads to the language of the visitor', async () => {
    const answer = await get('/', { 'accept-language': 'nl-BE,nl;q=0.9,en;q=0.8' })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe('/nl/')
    expect(answer.headers.get('vary')).toBe('Accept-Language')
    expect((await get('/')).headers.get('location')).toBe('/en/')
  })
  test.each([
    ['/en/', page, 'text/html; charset=utf-8'],
    ['/nl/', 'nl', 'text/html; charset=utf-8'],
    ['/about', 'about', 'text/html; charset=utf-8'],
    ['/favicon.svg', '<svg/>', 'image/svg+xml; charset=utf-8'],
    ['/_app/immutable/a.B1c2.js', script, 'text/javascript; charset=utf-8'],
    ['/_app/version.json', '{}', 'application/json'],
    ['/data.gz', 'a file of its own', 'application/gzip'],
  ])('%s', async (path, content, type) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(content)
    expect(answer.headers.get('content-type')).toBe(type)
  })
  test('a page without its slash leads to the page, and never elsewhere', async () => {
    const answer = await get('/en')
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/en/'])
    for (const path of ['//evil.example', '//en', '/%2f/en', '/\\evil.example/..', '/en/..%2f']) {
      expect((await get(path)).headers.get('location')).toBeNull()
    }
  })
  test('what is compressed beforehand is sent so to who takes it', async () => {
    const br = await get('/en/', { 'accept-encoding': 'gzip, deflate, br' })
    expect(br.headers.get('content-encoding')).toBe('br')
    expect(br.headers.get('vary')).toBe('Accept-Encoding')
    expect(Buffer.from(await br.arrayBuffer())).toEqual(brotliCompressSync(page))
    const gz = await get('/en/', { 'accept-encoding': 'br;q=0, gzip' })
    expect(gz.headers.get('content-encoding')).toBe('gzip')
    const plain = await get('/en/', { 'accept-encoding': 'zstd' })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(new Set([br, gz, plain].map((one) => one.headers.get('etag'))).size).toBe(3)
  })
  test('pages are asked for anew each time, built files never', async () => {
    const answer = await get('/en/')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    const again = await get('/en/', { 'if-none-match': answer.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    const asset = await get('/_app/immutable/a.B1c2.js')
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await get('/_app/version.json')).headers.get('cache-control')).toBe('no-cache')
  })
  test.each(['/nothing', '/en/nothing', '/..%2fkeys%2fe1.key', '/%ff', '/en/index.html.br/x'])(
    '%s is the 404 page of the app',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toBe('not here')
    },
  )
  test('below /v1 what is not there is a typed error', async () => {
    const answer = await get('/v1/nothing')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ error: { code: 'not-found' } })
  })
  test('not built at all, it is a typed error', async () => {
    for (const path of ['/', '/en/']) {
      const answer = await bare.app.request(path)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ error: { code: 'not-found' } })
    }
  })
})

test.each([
  ['fr-LU;q=0.9, lb', 'fr'],
  ['de;q=0.1, nl;q=0.2', 'nl'],
  ['nl;q=0, de', 'de'],
  ['*', 'en'],
  ['', 'en'],
  [undefined, 'en'],
  ['x'.repeat(9000), 'en'],
  ['nl;q=abc, fr', 'fr'],
])('RFC 9110 section 12.5.4: Accept-Language %s is %s', (header, language) => {
  expect(chooseLanguage(header)).toBe(language)
})
