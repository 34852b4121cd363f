import fc from 'fast-check'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { AppEnv } from './app-env.ts'
import { parseByteRange } from './byte-range.ts'
import { clientAddress } from './client-address.ts'
import { framesOf } from './frames-of.ts'
import { matchesEtag } from './matches-etag.ts'

describe('RFC 9110 section 14: Range', () => {
  test.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=10-', { start: 10, end: 99 }],
    ['bytes=10-1000', { start: 10, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    ['BYTES=1-2', { start: 1, end: 2 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=100-200', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=20-10', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=0-1,5-6', 'whole'],
    ['items=0-1', 'whole'],
    ['bytes=0x1-2', 'whole'],
    [undefined, 'whole'],
  ])('%s of 100 bytes', (header, expected) => {
    expect(parseByteRange(header, 100)).toEqual(expected)
  })
  test('whatever is sent, a range lies within the file', () => {
    const header = fc.oneof(
      fc.string(),
      fc.tuple(fc.maxSafeNat(), fc.maxSafeNat()).map(([a, b]) => `bytes=${a}-${b}`),
      fc.stringMatching(/^bytes=\d{0,20}-\d{0,20}$/u),
    )
    fc.assert(
      fc.property(header, fc.nat(1e9), (text, size) => {
        const range = parseByteRange(text, size)
        if (typeof range === 'string') return
        expect(range.start).toBeGreaterThanOrEqual(0)
        expect(range.end).toBeGreaterThanOrEqual(range.start)
        expect(range.end).toBeLessThan(size)
      }),
    )
  })
})

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
  [undefined, false],
])('RFC 9110 section 13.1.2: If-None-Match %s', (header, expected) => {
  expect(matchesEtag(header, '"a"')).toBe(expected)
})

describe('the address of a client', () => {
  const addressWith = async (trustProxy: number, forwarded?: string) => {
    const app = new Hono<AppEnv>().get('/', (c) => c.text(clientAddress(c, trustProxy)))
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    const env = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }
    return (await app.request('/', { headers }, env)).text()
  }
  test.each([
    [0, undefined, '192.0.2.1'],
    [0, '198.51.100.9', '192.0.2.1'],
    [1, undefined, '192.0.2.1'],
    [1, '198.51.100.9', '198.51.100.9'],
    [1, 'invented, 198.51.100.9', '198.51.100.9'],
    [2, 'invented, 203.0.113.5, 198.51.100.9', '203.0.113.5'],
    [2, '198.51.100.9', '198.51.100.9'],
    [1, '198.51.100.9:4711', '198.51.100.9'],
    [1, '[2001:db8::1]:4711', '2001:db8::1'],
    [1, '', '192.0.2.1'],
  ])('behind %i proxies with X-Forwarded-For %s', async (hops, forwarded, expected) => {
    expect(await addressWith(hops, forwarded)).toBe(expected)
  })
})

describe('frames of an error', () => {
  test('say where, never what', () => {
    const error = new Error('canary\n    at canary (file:///canary:1:1)')
    const frames = framesOf(error)
    expect(frames[0]).toMatch(/http\.test\.ts:\d+:\d+$/u)
    expect(frames.join()).not.toContain('canary')
    expect(framesOf('canary')).toEqual([])
  })
})
