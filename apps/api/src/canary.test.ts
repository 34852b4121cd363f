import { rmSync } from 'node:fs'
import { toBase64Url } from '@staysharp/core'
import { syntheticNumber } from '@staysharp/countries'
import { nobleVoprf } from '@staysharp/exposure'
import { afterAll, describe, expect, test } from 'vitest'
import { testApp } from './testing/test-app.ts'

const one = await testApp({ trustProxy: 1, web: { 'en/index.html': 'x', '404.html': 'not here' } })
afterAll(() => rmSync(one.sealed.folder, { recursive: true }))

const { e164, national } = syntheticNumber('BE', 470, 1)
const digits = e164.slice(1)
const address = '198.51.100.77'
const blinded = toBase64Url(nobleVoprf.blind(new TextEncoder().encode(`tel:${e164}`)).blinded)
/** The number in every spelling, the blinded element of it, and the address it came from. */
const canaries = [digits, digits.slice(2), national, encodeURIComponent(e164), blinded, address]

const { epoch, keyId } = one.deps.key
const question = JSON.stringify({ epoch, keyId, blinded: [blinded] })
const bodies = [
  question,
  e164,
  `{"epoch":"${e164}"}`,
  JSON.stringify({ epoch, keyId, blinded: [e164] }),
  JSON.stringify({ epoch: digits.slice(0, 9), keyId, blinded: [blinded] }),
  `{"${e164}":`,
  e164.repeat(2000),
]
const paths = [
  '/healthz',
  '/readyz',
  '/openapi.json',
  '/v1/service',
  '/v1/manifest',
  '/v1/incidents',
  '/v1/evaluate',
  `/v1/${digits}`,
  `/index/${digits}/${digits}.ssi`,
  `/${e164}`,
  `/${national}`,
  `/%ff${digits}`,
  '/',
  '/en',
  '/en/',
]
const headers = {
  'content-type': 'application/json',
  'user-agent': e164,
  referer: `https://x.example/${digits}`,
  cookie: `n=${digits}`,
  'accept-language': digits,
  'if-none-match': `"${digits}"`,
  'x-forwarded-for': address,
  range: `bytes=${digits}-`,
  origin: `https://${digits}.example`,
}

describe('the canary: a number sent as anything to everything', () => {
  test('is in no answer and in no line of the log', async () => {
    let answers = 0
    for (const path of paths) {
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'DELETE', 'REPORT']) {
        const requests =
          method === 'POST'
            ? bodies.map((body) => ({ method, headers, body }))
            : [{ method, headers }]
        for (const init of requests) {
          const answer = await one.app.request(`${path}?n=${encodeURIComponent(e164)}`, init)
          const said = JSON.stringify([...answer.headers]) + (await answer.text())
          for (const canary of canaries) expect(said).not.toContain(canary)
          answers += 1
        }
      }
    }
    const log = one.logged()
    expect(log.split('\n').filter(Boolean)).toHaveLength(answers)
    for (const canary of canaries) expect(log).not.toContain(canary)
  })
  test('one line per request: time, level, route, method, status, milliseconds, bytes', async () => {
    const before = one.logged().length
    await one.app.request('/v1/evaluate', { method: 'POST', headers, body: question })
    const line: Record<string, unknown> = JSON.parse(one.logged().slice(before))
    expect(Object.keys(line).sort()).toEqual(
      ['bytes', 'event', 'level', 'method', 'ms', 'route', 'status', 'time'].sort(),
    )
    expect(line).toMatchObject({
      event: 'request',
      route: '/v1/evaluate',
      method: 'POST',
      status: 200,
      bytes: expect.any(Number),
    })
    expect(line.bytes).toBeGreaterThan(150)
  })
  test('routes are patterns', () => {
    const routes = new Set(
      one
        .logged()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).route),
    )
    for (const route of routes) {
      expect(route).toMatch(
        /^(?:web|\/healthz|\/readyz|\/openapi\.json|\/v1\/[a-z]+|\/index\/(?:\*|:epoch\/:file))$/u,
      )
    }
  })
})
