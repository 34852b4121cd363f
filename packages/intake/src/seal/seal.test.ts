import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { syntheticNumber } from '@staysharp/countries'
import {
  keyPairOf,
  lookupInFile,
  type Manifest,
  nobleVoprf,
  openManifest,
  tagOf,
} from '@staysharp/exposure'
import { describe, expect, test } from 'vitest'
import {
  e164,
  epochKeyOf,
  failureOf,
  freshFolder,
  NOW,
  nationals,
  settingsFor,
  signingKeyOf,
} from '../fixtures.ts'
import { rowsFrom } from '../read/read-lists.ts'
import { writeSynthList } from '../synth/write-synth-list.ts'
import { seal } from './seal.ts'

const synth = { country: 'BE', count: 900, seed: 5, badShare: 0.05, duplicateShare: 0.1 }

async function listOf(name = 'leak.csv.gz'): Promise<string> {
  const path = join(freshFolder(), name)
  await writeSynthList({ path }, synth)
  return path
}

function manifestIn(out: string): Manifest {
  const text = readFileSync(join(out, 'manifest.json'), 'utf8')
  const opened = openManifest(text, keyPairOf(signingKeyOf()).publicKey)
  if (!opened.ok) throw new Error(opened.failure.code)
  return opened.value
}

const tagFor = (canonical: string, key = epochKeyOf()): bigint =>
  tagOf(nobleVoprf.evaluate(keyPairOf(key).secretKey, new TextEncoder().encode(canonical)))

describe('a sealed list', () => {
  test('answers for every number of it, and its manifest names exactly that file', async () => {
    const out = freshFolder()
    const report = await seal({ lists: [await listOf()], ...settingsFor(out) })
    const manifest = manifestIn(out)
    expect(manifest).toMatchObject({ sequence: 1, issuedAt: NOW, epoch: { id: '2026-1' } })
    const [incident] = manifest.incidents
    expect(incident).toMatchObject({
      id: 'test-list',
      title: 'A list for tests',
      country: 'BE',
      sealedAt: NOW,
      entries: report.entries,
      bits: 32,
      anonymitySet: 50_000_000,
    })
    const index = readFileSync(join(out, incident?.index.path ?? ''))
    const sha256 = createHash('sha256').update(index).digest('hex')
    expect(incident?.index).toMatchObject({ bytes: index.length, sha256, buckets: 1 })
    expect(incident?.index.path).toBe(`index/2026-1/test-list-${sha256.slice(0, 16)}.ssi`)
    const head = index.subarray(0, incident?.index.headBytes)
    expect(createHash('sha256').update(head).digest('hex')).toBe(incident?.index.headSha256)
    for (const i of [0, 1, 2, 300, 700]) {
      const found = lookupInFile(index, tagFor(`tel:${syntheticNumber('BE', 5, i).e164}`))
      expect(found).toEqual({ ok: true, value: true })
    }
    const absent = lookupInFile(index, tagFor(`tel:${syntheticNumber('BE', 5, 900).e164}`))
    expect(absent).toEqual({ ok: true, value: false })
    expect(readdirSync(out).sort()).toEqual(['index', 'manifest.json'])
  })

  test('is reported in counts that add up', async () => {
    const phases: string[] = []
    const report = await seal({
      lists: [await listOf()],
      ...settingsFor(freshFolder(), { onProgress: ({ phase }) => phases.push(phase) }),
    })
    const bad = Object.values(report.bad).reduce((sum, rows) => sum + rows, 0)
    expect(report.rows).toBe(900)
    expect(report.valid + bad).toBe(900)
    expect(report.entries + report.duplicates).toBe(report.valid)
    expect(report.countries).toEqual({ BE: report.valid })
    expect(report).toMatchObject({ verified: 256, reusedChunks: 0, chunks: 1, needReseal: [] })
    expect([...new Set(phases)]).toEqual([
      'reading',
      'evaluating',
      'merging',
      'coding',
      'verifying',
      'publishing',
    ])
  })

  test('is the same file for one thread or two, any chunks, any written form, and from memory', async () => {
    const csv = await listOf('a.csv')
    const hash = async (work: ReturnType<typeof seal>): Promise<string> => (await work).index.sha256
    const one = await hash(seal({ lists: [csv], ...settingsFor(freshFolder()) }))
    const settings = settingsFor(freshFolder(), { threads: 2, chunkRows: 100 })
    expect(await hash(seal({ lists: [await listOf('b.jsonl')], ...settings }))).toBe(one)
    const cells: string[] = []
    for await (const { cells: some } of (await readAll(csv)).batches) cells.push(...some)
    const source = rowsFrom(cells, cells.length)
    expect(await hash(seal({ source, ...settingsFor(freshFolder()) }))).toBe(one)
  })
})

async function readAll(path: string): Promise<ReturnType<typeof rowsFrom>> {
  const { readLists } = await import('../read/read-lists.ts')
  return readLists([path], { country: 'BE' })
}

describe('sealing again', () => {
  test('other incidents stay, the old file stays for clients in flight and goes with the next', async () => {
    const out = freshFolder()
    const first = await seal({ source: rowsFrom(nationals(20)), ...settingsFor(out) })
    await seal({ source: rowsFrom(nationals(20, 50)), ...settingsFor(out, { incident: 'other' }) })
    const second = await seal({ source: rowsFrom(nationals(30)), ...settingsFor(out) })
    expect(manifestIn(out).sequence).toBe(3)
    expect(manifestIn(out).incidents.map(({ id, entries }) => [id, entries])).toEqual([
      ['test-list', 30],
      ['other', 20],
    ])
    expect(existsSync(join(out, first.index.path))).toBe(true)
    const third = await seal({ source: rowsFrom(nationals(40)), ...settingsFor(out) })
    expect(existsSync(join(out, first.index.path))).toBe(false)
    expect(existsSync(join(out, second.index.path))).toBe(true)
    expect(existsSync(join(out, third.index.path))).toBe(true)
  })

  test('under a new epoch: the new manifest holds what was sealed under it, the rest is named', async () => {
    const out = freshFolder()
    await seal({ source: rowsFrom(nationals(20)), ...settingsFor(out) })
    await seal({ source: rowsFrom(nationals(20, 50)), ...settingsFor(out, { incident: 'other' }) })
    const epochKey = epochKeyOf('2026-2', 9, '2026-11-22T12:30:00.000Z')
    const report = await seal({
      source: rowsFrom(nationals(20)),
      ...settingsFor(out, { epochKey }),
    })
    expect(report.needReseal).toEqual(['other'])
    expect(manifestIn(out).epoch.id).toBe('2026-2')
    expect(manifestIn(out).incidents.map(({ id }) => id)).toEqual(['test-list'])
    const index = readFileSync(join(out, report.index.path))
    expect(lookupInFile(index, tagFor(`tel:${e164(3)}`, epochKey))).toEqual({
      ok: true,
      value: true,
    })
  })
})

describe('settings that cannot be are refused before anything is written', () => {
  test.each([
    ['bad-incident-id', { incident: 'No' }],
    ['bad-incident-id', { incident: '../../etc' }],
    ['bad-title', { title: ' ' }],
    ['bad-bits', { bits: 15 }],
    ['bad-bits', { bits: 41 }],
    ['bad-threads', { threads: 0 }],
    ['unknown-country', { country: 'ZZ' }],
  ])('%s %o', async (code, more) => {
    const out = join(freshFolder(), 'out')
    const failure = await failureOf(seal({ lists: ['x'], ...settingsFor(out, more) }))
    expect(failure.code).toBe(code)
    expect(existsSync(out)).toBe(false)
  })
})
