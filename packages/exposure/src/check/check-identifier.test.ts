import { sha256 } from '@noble/hashes/sha2.js'
import { fail, type Identifier, ok } from '@staysharp/core'
import { syntheticNumber } from '@staysharp/countries'
import { describe, expect, it } from 'vitest'
import { encodeIndex } from '../index-file/encode-index.ts'
import { parseHead } from '../index-file/head.ts'
import { createEpochKey, type EpochKeyFile, keyPairOf } from '../keys/key-file.ts'
import type { Manifest, ManifestIncident } from '../manifest/manifest.ts'
import { loadSodiumVoprf } from '../sodium.ts'
import { tagOf } from '../tag.ts'
import { nobleVoprf } from '../voprf/noble-voprf.ts'
import { type CheckMode, type CheckProgress, checkIdentifier } from './check-identifier.ts'
import type { CheckTransport } from './check-transport.ts'

const sodiumVoprf = await loadSodiumVoprf()
const now = '2026-11-22T10:00:00.000Z'
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const phone = (index: number): Identifier => ({
  kind: 'phone',
  canonical: `tel:${syntheticNumber('BE', 5, index).e164}`,
})

/** A service in memory: real keys, real index, no network. */
class Service {
  key: EpochKeyFile
  readonly files = new Map<string, Uint8Array>()
  readonly asked: string[] = []
  manifest: Manifest

  constructor(epoch: string, lists: Readonly<Record<string, readonly Identifier[]>>) {
    this.key = createEpochKey(epoch, new Uint8Array(32).fill(epoch.length), now)
    const incidents = Object.entries(lists).map(([id, list]) => this.#seal(id, list))
    const { keyId, publicKey } = this.key
    this.manifest = {
      format: 'staysharp-manifest/1',
      sequence: 1,
      issuedAt: now,
      epoch: { id: epoch, keyId, publicKey, createdAt: now },
      incidents,
    }
  }

  #seal(id: string, list: readonly Identifier[]): ManifestIncident {
    const { secretKey } = keyPairOf(this.key)
    const tags = list.map((each) =>
      tagOf(sodiumVoprf.evaluate(secretKey, new TextEncoder().encode(each.canonical))),
    )
    const file = encodeIndex({ epoch: this.key.epoch, keyId: this.key.keyId, bits: 32, tags })
    const head = parseHead(file)
    if (!head.ok) throw new Error(head.failure.code)
    const { headBytes, buckets } = head.value
    const path = `index/${this.key.epoch}/${id}.ssi`
    this.files.set(path, file)
    const index = {
      path,
      bytes: file.length,
      sha256: hex(sha256(file)),
      headBytes,
      headSha256: hex(sha256(file.subarray(0, headBytes))),
      buckets: buckets.length,
    }
    const entries = new Set(tags).size
    return {
      id,
      title: id,
      country: 'BE',
      sealedAt: now,
      entries,
      bits: 32,
      anonymitySet: 50_000_000,
      index,
    }
  }

  transport(overrides: Partial<CheckTransport> = {}): CheckTransport {
    return {
      manifest: async () => ok(this.manifest),
      evaluate: async ({ keyId, blinded }) => {
        this.asked.push(...blinded.map(hex))
        if (keyId !== this.key.keyId) return fail({ code: 'wrong-epoch' })
        const answer = sodiumVoprf.blindEvaluate(keyPairOf(this.key), blinded)
        return answer.ok ? answer : fail({ code: 'bad-response' })
      },
      indexRange: async (path, offset, length) =>
        ok(this.files.get(path)?.subarray(offset, offset + length) ?? new Uint8Array()),
      indexFile: async (path) => ok(this.files.get(path) ?? new Uint8Array()),
      ...overrides,
    }
  }
}

const listA = Array.from({ length: 300 }, (_, i) => phone(i))
const listB = Array.from({ length: 300 }, (_, i) => phone(i + 200))
const service = new Service('2026-1', { 'leak-a': listA, 'leak-b': listB })

async function check(transport: CheckTransport, identifier: Identifier, mode: CheckMode = 'quick') {
  const steps: CheckProgress['step'][] = []
  const result = await checkIdentifier({
    identifier,
    mode,
    transport,
    voprf: nobleVoprf,
    onProgress: ({ step }) => steps.push(step),
  })
  const listed = result.ok
    ? result.value.answers.map((a) => [a.incident.id, a.listed])
    : result.failure.code
  return { listed, steps }
}

describe.each(['quick', 'full'] as const)('the check, %s', (mode) => {
  it('says for each incident whether the number is in it, with one evaluation for all', async () => {
    service.asked.length = 0
    expect((await check(service.transport(), phone(10), mode)).listed).toEqual([
      ['leak-a', true],
      ['leak-b', false],
    ])
    expect(service.asked).toHaveLength(1)
    expect((await check(service.transport(), phone(250), mode)).listed).toEqual([
      ['leak-a', true],
      ['leak-b', true],
    ])
    expect((await check(service.transport(), phone(900), mode)).listed).toEqual([
      ['leak-a', false],
      ['leak-b', false],
    ])
  })

  it('never shows the service the number, nor the same point twice', async () => {
    service.asked.length = 0
    await check(service.transport(), phone(10), mode)
    await check(service.transport(), phone(10), mode)
    expect(new Set(service.asked).size).toBe(2)
  })

  it('tells what it does, in order', async () => {
    const { steps } = await check(service.transport(), phone(10), mode)
    expect([...new Set(steps)]).toEqual(['manifest', 'blind', 'evaluate', 'verify', 'lookup'])
  })

  it('gives no answer from a swapped, cut, emptied or damaged index', async () => {
    const other = new Service('2026-1', { 'leak-a': listB, 'leak-b': listA })
    const swapped = service.transport({
      indexRange: other.transport().indexRange,
      indexFile: other.transport().indexFile,
    })
    expect((await check(swapped, phone(10), mode)).listed).toBe('bad-index')
    for (const spoil of [
      (bytes: Uint8Array) => bytes.slice(0, -1),
      () => new Uint8Array(),
      (bytes: Uint8Array) => bytes.map((b, i) => (i === bytes.length - 9 ? b ^ 1 : b)),
    ]) {
      const transport = service.transport({
        indexRange: async (path, offset, length) =>
          ok(spoil(service.files.get(path)?.slice(offset, offset + length) ?? new Uint8Array())),
        indexFile: async (path) => ok(spoil(service.files.get(path)?.slice() ?? new Uint8Array())),
      })
      expect((await check(transport, phone(10), mode)).listed).toBe('bad-index')
    }
  })
})

describe('the check when the service is not what it should be', () => {
  it('a rotated key: asks for the fresh manifest once, then answers', async () => {
    const rotated = new Service('2026-12', { 'leak-a': listA })
    const transport = rotated.transport({
      manifest: async (options) => ok(options?.fresh ? rotated.manifest : service.manifest),
    })
    expect((await check(transport, phone(10))).listed).toEqual([['leak-a', true]])
    const stale = rotated.transport({ manifest: async () => ok(service.manifest) })
    expect((await check(stale, phone(10))).listed).toBe('wrong-epoch')
  })

  it('another key than the manifest pins: bad proof', async () => {
    const impostor = new Service('2026-123', {})
    const evaluate = impostor.transport().evaluate
    const transport = service.transport({
      evaluate: (question) => evaluate({ ...question, keyId: impostor.key.keyId }),
    })
    expect((await check(transport, phone(10))).listed).toBe('bad-proof')
  })

  it.each([
    'offline',
    'timeout',
    'cancelled',
    'over-budget',
    'server-error',
    'bad-response',
  ] as const)('%s on the way is passed on from every request', async (code) => {
    const broken = async () => fail({ code })
    for (const part of ['manifest', 'evaluate', 'indexRange'] as const) {
      expect((await check(service.transport({ [part]: broken }), phone(10))).listed).toBe(code)
    }
    expect((await check(service.transport({ indexFile: broken }), phone(10), 'full')).listed).toBe(
      code,
    )
  })

  it('no incidents: nothing listed, and nothing pretended', async () => {
    const empty = new Service('2026-1', {})
    expect((await check(empty.transport(), phone(1))).listed).toEqual([])
  })
})
