import { rmSync } from 'node:fs'
import { createClient } from '@staysharp/contract'
import { checkIdentifier, nobleVoprf } from '@staysharp/exposure'
import { afterAll, describe, expect, test } from 'vitest'
import { numberOf } from './testing/seal-folder.ts'
import { testApp } from './testing/test-app.ts'

const { app, sealed } = await testApp({ seal: { incidents: ['first', 'second'], padding: 40_000 } })
afterAll(() => rmSync(sealed.folder, { recursive: true }))

const client = () =>
  createClient({
    baseUrl: 'http://localhost',
    signer: sealed.signer,
    indexOrigin: '',
    fetch: async (url, init) => app.request(url, init),
  })

describe.each(['quick', 'full'] as const)('a %s check through the typed client', (mode) => {
  test.each([
    [3, true],
    [1000, false],
  ])('number %i is listed: %s', async (i, listed) => {
    const transport = client()
    const result = await checkIdentifier({
      identifier: numberOf(i),
      mode,
      transport,
      voprf: nobleVoprf,
    })
    if (!result.ok) throw new Error(result.failure.code)
    expect(result.value.answers.map((answer) => [answer.incident.id, answer.listed])).toEqual([
      ['first', listed],
      ['second', listed],
    ])
    const { index } = result.value.answers[0]?.incident ?? {}
    const requests = transport.receipt.map(({ method, url }) => `${method} ${url}`)
    const indexes = requests.splice(2)
    expect(requests).toEqual([
      'GET http://localhost/v1/manifest',
      'POST http://localhost/v1/evaluate',
    ])
    expect(indexes).toHaveLength(mode === 'quick' ? 4 : 2)
    for (const line of indexes)
      expect(line).toMatch(/^GET http:..localhost.index.e1.\w+-\w{16}.ssi$/u)
    const fetched = transport.receipt.slice(2).reduce((sum, entry) => sum + entry.receivedBytes, 0)
    if (mode === 'full') expect(fetched).toBe(2 * (index?.bytes ?? 0))
    else expect(fetched).toBeLessThan(2 * 70_000)
  })
})
