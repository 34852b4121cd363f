import { readFileSync, rmSync, truncateSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { testApp } from '../testing/test-app.ts'

const { app, deps, sealed } = await testApp({ seal: { padding: 100_000 } })
afterAll(() => rmSync(sealed.folder, { recursive: true }))
const [path = '', file] = [...(deps.publication.current()?.files ?? [])][0] ?? []
if (file === undefined) throw new Error('no index file')
const content = readFileSync(file.location)
const size = content.length
const etag = `"${file.sha256}"`

const get = async (headers: Record<string, string> = {}, method = 'GET') =>
  app.request(`/${path}`, { headers, method })
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

describe('an index file', () => {
  test('is larger than what is read at once, so both ways of sending are tried here', () => {
    expect(size).toBeGreaterThan(400_000)
  })
  test('whole: every byte, immutable, under its hash', async () => {
    const answer = await get()
    expect(answer.status).toBe(200)
    expect((await bytesOf(answer)).equals(content)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-length': String(size),
      'accept-ranges': 'bytes',
      etag,
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })
  test.each([
    ['bytes=0-0', 0, 0],
    ['bytes=100-65635', 100, 65_635],
    ['bytes=5-400000', 5, 400_000],
    [`bytes=${size - 7}-`, size - 7, size - 1],
    ['bytes=-9', size - 9, size - 1],
    [`bytes=3-${size + 99}`, 3, size - 1],
  ])('%s is a part', async (range, start, end) => {
    const answer = await get({ range })
    expect(answer.status).toBe(206)
    const padded = (at: number) => String(at).padStart(String(size).length, '0')
    expect(answer.headers.get('content-range')).toBe(
      `bytes ${padded(start)}-${padded(end)}/${size}`,
    )
    expect(answer.headers.get('content-length')).toBe(String(end - start + 1))
    expect((await bytesOf(answer)).equals(content.subarray(start, end + 1))).toBe(true)
  })
  test('a range in padded numbers is the same range', async () => {
    const answer = await get({ range: 'bytes=0000000100-0000000199' })
    expect(answer.status).toBe(206)
    expect((await bytesOf(answer)).equals(content.subarray(100, 200))).toBe(true)
  })
  test('a part that is not there is 416 with the size', async () => {
    const answer = await get({ range: `bytes=${size}-` })
    expect(answer.status).toBe(416)
    expect(answer.headers.get('content-range')).toBe(`bytes */${size}`)
    expect(await answer.json()).toMatchObject({ error: { code: 'range-not-satisfiable' } })
  })
  test('several parts, or nonsense, get the whole file', async () => {
    for (const range of ['bytes=0-1,4-5', 'lines=1-2', 'bytes=9-1']) {
      const answer = await get({ range })
      expect(answer.status).toBe(200)
      await answer.body?.cancel()
    }
  })
  test('If-Range: the part for the same file, the whole for another', async () => {
    const same = await get({ range: 'bytes=0-3', 'if-range': etag })
    expect(same.status).toBe(206)
    for (const condition of ['"other"', `W/${etag}`, 'Sun, 22 Nov 2026 10:00:00 GMT']) {
      const other = await get({ range: 'bytes=0-3', 'if-range': condition })
      expect(other.status).toBe(200)
      await other.body?.cancel()
    }
  })
  test('If-None-Match: 304 with no body', async () => {
    const answer = await get({ 'if-none-match': `"x", ${etag}` })
    expect(answer.status).toBe(304)
    expect(await answer.text()).toBe('')
    expect(answer.headers.get('etag')).toBe(etag)
  })
  test('HEAD: the headers of the whole file and no body', async () => {
    const answer = await get({ range: 'bytes=0-3' }, 'HEAD')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-length')).toBe(String(size))
    expect(await answer.text()).toBe('')
  })
  test('a page of another origin may ask for a range', async () => {
    const headers = {
      origin: 'https://news.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'range',
    }
    const answer = await get(headers, 'OPTIONS')
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-headers')).toContain('Range')
  })
})

describe('nothing else can be reached', () => {
  test.each([
    '/index/e1/none.ssi',
    '/index/e1/..%2f..%2fmanifest.json',
    '/index/..%2fkeys/e1.key',
    '/index/%2e%2e/manifest.json',
    '/index/../../keys/e1.key',
    '/index/e1/../../manifest.json',
    '/index/e1%00/x.ssi',
    '/index/e1/',
    '/index/e1',
    '/index/%ff/x.ssi',
    `/${path}/x`,
    `//${path}`,
    `/${path.toUpperCase()}`,
  ])('%s is not found', async (url) => {
    const answer = await app.request(url)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ error: { code: 'not-found' } })
  })
})

test('a file cut short behind our back is not-ready, not a wrong answer', async () => {
  truncateSync(file.location, 50)
  const answer = await get()
  expect(answer.status).toBe(503)
  rmSync(file.location)
  expect((await get({ range: 'bytes=0-9' })).status).toBe(503)
})
