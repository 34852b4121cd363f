import { ok, parsePhone, toBase64Url } from '@staysharp/core'
import { syntheticNumber } from '@staysharp/countries'
import {
  createEpochKey,
  createSigningKey,
  encodeIndex,
  keyPairOf,
  type Manifest,
  nobleVoprf,
  parseHead,
  signManifest,
  tagOf,
} from '@staysharp/exposure'
import { beforeEach, describe, expect, test } from 'vitest'
import type { IndexShelf } from '../kept/index-shelf.ts'
import { runCheck, runOverview } from './run-job.ts'

const NOW = '2026-11-22T10:00:00.000Z'
const baseUrl = 'https://a.example'
const epochKey = createEpochKey('e1', new Uint8Array(32).fill(1), NOW)
const signing = keyPairOf(createSigningKey(new Uint8Array(32).fill(2), NOW))
const pair = keyPairOf(epochKey)
const signer = toBase64Url(signing.publicKey)

const number = (i: number) => {
  const read = parsePhone(syntheticNumber('BE', 3, i).e164)
  if (!read.ok) throw new Error('not a number')
  return read.value
}
const tag = (i: number): bigint =>
  tagOf(nobleVoprf.evaluate(pair.secretKey, new TextEncoder().encode(number(i).canonical)))

const tags = BigUint64Array.from([tag(0), tag(1), tag(2)]).sort()
const { keyId, publicKey } = epochKey
const index = encodeIndex({ epoch: 'e1', keyId, bits: 32, tags: [...tags] })
const hex = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
const head = parseHead(index)
if (!head.ok) throw new Error('no head')
const headBytes = head.value.headBytes
const path = 'index/e1/list.ssi'
const manifest: Manifest = {
  format: 'staysharp-manifest/1',
  sequence: 1,
  issuedAt: NOW,
  epoch: { id: 'e1', keyId, publicKey, createdAt: NOW },
  incidents: [
    {
      id: 'list',
      title: 'A list',
      country: 'BE',
      sealedAt: NOW,
      entries: 3,
      bits: 32,
      anonymitySet: 50_000_000,
      index: {
        path,
        bytes: index.length,
        sha256: await hex(new Uint8Array(index)),
        headBytes,
        headSha256: await hex(new Uint8Array(index.subarray(0, headBytes))),
        buckets: head.value.buckets.length,
      },
    },
  ],
}
const envelope = signManifest(manifest, signing.secretKey)

/** A service in memory. */
async function fetch(url: string, init: RequestInit): Promise<Response> {
  const at = new URL(url).pathname
  if (at === '/v1/manifest') return new Response(envelope)
  if (at === '/v1/service') {
    return Response.json({
      service: 'staysharp',
      apiVersion: 1,
      signer,
      indexOrigin: '',
      maxPoints: 32,
      demo: true,
    })
  }
  if (at === '/v1/evaluate') {
    const asked = JSON.parse(new TextDecoder().decode(init.body as Uint8Array<ArrayBuffer>))
    const point = new Uint8Array(Buffer.from(asked.blinded[0], 'base64url'))
    const result = nobleVoprf.blindEvaluate(pair, [point])
    if (!result.ok) return new Response(null, { status: 400 })
    return Response.json({
      epoch: 'e1',
      keyId,
      evaluated: result.value.evaluated.map(toBase64Url),
      proof: toBase64Url(result.value.proof),
    })
  }
  const range = /bytes=(\d+)-(\d+)/u.exec(new Headers(init.headers).get('range') ?? '')
  if (range === null) return new Response(new Uint8Array(index))
  const [from, to] = [Number(range[1]), Number(range[2])]
  return new Response(new Uint8Array(index.subarray(from, to + 1)), { status: 206 })
}

let kept: Map<string, Uint8Array<ArrayBuffer>>
const shelf: IndexShelf = {
  take: async (at) => kept.get(at),
  put: async (at, bytes) => void kept.set(at, bytes),
  all: async () => [...kept].map(([at, bytes]) => ({ path: at, bytes: bytes.length })),
  keepOnly: async (paths) => {
    for (const at of [...kept.keys()]) if (!paths.includes(at)) kept.delete(at)
  },
}
beforeEach(() => {
  kept = new Map()
})
const world = { fetch, shelf }
const check = (i: number, mode: 'quick' | 'full') =>
  runCheck({ kind: 'check', baseUrl, signer, identifier: number(i), mode }, world, () => {})

test('the overview gives the signed lists, and erases kept ones that are no longer published', async () => {
  kept.set('index/e0/old.ssi', new Uint8Array(3))
  kept.set(path, new Uint8Array(index))
  expect(await runOverview({ kind: 'overview', baseUrl }, world)).toEqual(
    ok({ signer, demo: true, manifest, keptPaths: [path] }),
  )
  expect([...kept.keys()]).toEqual([path])
})

describe.each(['quick', 'full'] as const)('%s', (mode) => {
  test.each([
    [1, true],
    [7, false],
  ])('number %i: listed %s', async (i, listed) => {
    const result = await check(i, mode)
    expect(result).toMatchObject({ ok: true, value: { mode, lists: [{ id: 'list', listed }] } })
  })
})

describe('whole lists are kept on the device', () => {
  test('after a full check, and the next one fetches none', async () => {
    await check(1, 'full')
    expect([...kept.keys()]).toEqual([path])
    const again = await check(7, 'full')
    expect(again.ok && again.value.receipt.map(({ purpose }) => purpose)).toEqual([
      'manifest',
      'evaluate',
      'kept',
    ])
  })

  test('never after a quick one', async () => {
    await check(1, 'quick')
    expect(kept.size).toBe(0)
  })

  test('one that turns out damaged is erased and fetched again', async () => {
    const damaged = new Uint8Array(index)
    damaged.set([1, 2, 3], headBytes)
    kept.set(path, damaged)
    expect(await check(1, 'full')).toMatchObject({ ok: true, value: { lists: [{ listed: true }] } })
    expect(kept.get(path)).toEqual(new Uint8Array(index))
  })
})

test('lists signed with another key than the one shown are not used', async () => {
  const other = keyPairOf(createSigningKey(new Uint8Array(32).fill(9), NOW))
  const job = { kind: 'check', baseUrl, identifier: number(1), mode: 'quick' } as const
  const result = await runCheck({ ...job, signer: toBase64Url(other.publicKey) }, world, () => {})
  expect(result).toEqual({ ok: false, failure: { code: 'bad-signature' } })
})
