import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from './store.ts'
import { manifestOf } from './testing/manifest-of.ts'
import { type RealPostgres, startRealPostgres } from './testing/real-postgres.ts'

interface Driver {
  readonly name: string
  /** Sets up, and gives a function that opens a new store each time. */
  readonly prepare: () => Promise<{ open: () => Promise<Store>; stop: () => Promise<void> }>
}

const drivers: Driver[] = [
  {
    name: 'PGlite in memory',
    prepare: async () => ({ open: () => openStore(), stop: async () => undefined }),
  },
  {
    name: 'PGlite in a folder',
    prepare: async () => {
      const root = mkdtempSync(join(tmpdir(), 'staysharp-store-'))
      let count = 0
      return {
        open: () => openStore({ folder: join(root, `db${count++}`) }),
        stop: async () => rmSync(root, { recursive: true, force: true }),
      }
    },
  },
  {
    name: 'PostgreSQL',
    prepare: async () => {
      const server: RealPostgres = await startRealPostgres()
      return {
        open: async () => openStore({ databaseUrl: await server.freshDatabase() }),
        stop: () => server.stop(),
      }
    },
  },
]

describe.each(drivers)('store on $name', ({ prepare }) => {
  let stage: Awaited<ReturnType<Driver['prepare']>>
  let store: Store
  beforeAll(async () => {
    stage = await prepare()
    store = await stage.open()
  }, 60_000)
  afterAll(async () => {
    await store?.close()
    await stage?.stop()
  }, 30_000)
  let day = 10
  afterEach(() => {
    day += 1
  })
  const today = () => `2026-01-${day}`

  test('answers a ping', async () => {
    await expect(store.ping()).resolves.toBeUndefined()
  })

  test('records a manifest: its epoch and its incidents, newest first', async () => {
    expect(await store.recordManifest(manifestOf(1, ['a', 'b']))).toEqual({
      ok: true,
      value: { repeated: false },
    })
    expect(await store.listEpochs()).toEqual([
      {
        id: 'e1',
        keyId: '00112233445566aa',
        publicKey: 'A'.repeat(43),
        createdAt: '2026-11-20T10:00:00.000Z',
      },
    ])
    const incidents = await store.listIncidents()
    expect(incidents.map(({ id, state }) => [id, state])).toEqual([
      ['b', 'published'],
      ['a', 'published'],
    ])
    expect(incidents[0]).toEqual({
      id: 'b',
      title: 'Incident b',
      country: 'BE',
      epoch: 'e1',
      entries: 3_200_000,
      bits: 32,
      anonymitySet: 5_000_000_000,
      sealedAt: '2026-11-21T08:30:00.000Z',
      state: 'published',
    })
  })

  test('recording the same manifest again changes nothing', async () => {
    const before = await store.listIncidents()
    expect(await store.recordManifest(manifestOf(1, ['a', 'b']))).toEqual({
      ok: true,
      value: { repeated: true },
    })
    expect(await store.listIncidents()).toEqual(before)
  })

  test('an incident that a newer manifest no longer names is withdrawn, and comes back when named', async () => {
    await store.recordManifest(manifestOf(2, ['b'], 'e2'))
    const states = async () =>
      Object.fromEntries((await store.listIncidents()).map(({ id, state }) => [id, state]))
    expect(await states()).toEqual({ a: 'withdrawn', b: 'published' })
    await store.recordManifest(manifestOf(3, [], 'e2'))
    expect(await states()).toEqual({ a: 'withdrawn', b: 'withdrawn' })
    await store.recordManifest(manifestOf(4, ['a', 'b'], 'e2'))
    expect(await states()).toEqual({ a: 'published', b: 'published' })
    expect((await store.listEpochs()).map(({ id }) => id)).toEqual(['e1', 'e2'])
  })

  test('an older manifest is refused and changes nothing', async () => {
    const before = await store.listIncidents()
    expect(await store.recordManifest(manifestOf(3, ['z']))).toEqual({
      ok: false,
      failure: { code: 'stale-manifest', recorded: 4, offered: 3 },
    })
    expect(await store.listIncidents()).toEqual(before)
  })

  test('another manifest of the same sequence is refused and changes nothing', async () => {
    const before = [await store.listIncidents(), await store.listEpochs()]
    const same = manifestOf(4, ['a', 'b'], 'e2')
    const [first, ...others] = same.incidents
    if (first === undefined) throw new Error('no incident')
    const resealed = { ...first, index: { ...first.index, sha256: '1'.repeat(64) } }
    for (const other of [
      manifestOf(4, ['a'], 'e2'),
      manifestOf(4, ['a', 'b'], 'e3'),
      { ...same, incidents: [resealed, ...others] },
    ]) {
      expect(await store.recordManifest(other)).toEqual({
        ok: false,
        failure: { code: 'conflicting-manifest', recorded: 4, offered: 4 },
      })
    }
    expect([await store.listIncidents(), await store.listEpochs()]).toEqual(before)
    expect(await store.recordManifest(same)).toEqual({ ok: true, value: { repeated: true } })
  })

  test('two of the same sequence at the same moment: one is recorded', async () => {
    const results = await Promise.all(
      ['x', 'y', 'z'].map((id) => store.recordManifest(manifestOf(5, [id]))),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('manifests recorded at the same moment end in the newest', async () => {
    await Promise.all(
      [9, 8, 10, 7].map((sequence) => store.recordManifest(manifestOf(sequence, [`m${sequence}`]))),
    )
    const published = (await store.listIncidents()).filter(({ state }) => state === 'published')
    expect(published.map(({ id }) => id)).toEqual(['m10'])
  })

  test('leases of a day add up to its limit and no further', async () => {
    expect(await store.takeBudgetLease(today(), 500, 1200)).toBe(500)
    expect(await store.takeBudgetLease(today(), 500, 1200)).toBe(500)
    expect(await store.takeBudgetLease(today(), 500, 1200)).toBe(200)
    expect(await store.takeBudgetLease(today(), 500, 1200)).toBe(0)
    expect(await store.takeBudgetLease(today(), 500, 1300)).toBe(100)
    expect(await store.takeBudgetLease(today(), 500, 5)).toBe(0)
  })

  test('a first lease larger than the limit is cut to it', async () => {
    expect(await store.takeBudgetLease(today(), 500, 40)).toBe(40)
    expect(await store.takeBudgetLease(today(), 500, 40)).toBe(0)
  })

  test('forty leases at once never exceed the limit', async () => {
    const leases = Array.from({ length: 40 }, () => store.takeBudgetLease(today(), 500, 9_999))
    const granted = await Promise.all(leases)
    expect(granted.reduce((sum, points) => sum + points, 0)).toBe(9_999)
  })

  test('closing twice is closing once, and a closed store says so in words', async () => {
    const another = await stage.open()
    await Promise.all([another.close(), another.close()])
    await expect(another.ping()).rejects.toMatchObject({
      name: 'AppError',
      code: expect.stringMatching(/^store-/u),
    })
  }, 30_000)
})
