import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from './store.ts'
import { plainStoreError } from './store-edge.ts'
import { manifestOf } from './testing/manifest-of.ts'

const CANARY = 'canary-c0ffee-0470'

/** Everything of an error that a log, a debugger or JSON could show. */
function everythingIn(error: unknown): string {
  const stack = error instanceof Error ? error.stack : ''
  return `${inspect(error, { depth: 10, showHidden: true })}${String(error)}${stack}${JSON.stringify(error)}`
}

describe('errors of the store carry no values', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore()
  }, 30_000)
  afterAll(() => store.close())

  test('a refused query', async () => {
    const error = await store.takeBudgetLease(CANARY, 1, 1).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'AppError', code: 'store-failed' })
    expect(everythingIn(error)).not.toContain(CANARY)
    expect(everythingIn(error)).not.toContain('insert into')
  })

  test('a row the database rejects', async () => {
    const manifest = manifestOf(1, [CANARY])
    const [incident] = manifest.incidents
    if (incident === undefined) throw new Error('no incident')
    const broken = { ...manifest, incidents: [{ ...incident, bits: 2 ** 40 }] }
    const error = await store.recordManifest(broken).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'AppError', code: 'store-failed' })
    expect(everythingIn(error)).not.toContain(CANARY)
    expect(await store.listIncidents()).toEqual([])
  })
})

describe('what the database says becomes a sentence', () => {
  const withCode = (code: string) => Object.assign(new Error(CANARY), { code, detail: CANARY })
  test.each([
    ['ECONNREFUSED', 'store-unreachable'],
    ['57P03', 'store-unreachable'],
    ['28P01', 'store-refused'],
    ['3D000', 'store-refused'],
    ['53100', 'store-full'],
    ['ENOSPC', 'store-full'],
    ['23505', 'store-failed'],
    ['canary', 'store-failed'],
  ])('%s is %s', (code, expected) => {
    for (const error of [
      withCode(code),
      new Error(CANARY, { cause: withCode(code) }),
      new AggregateError([withCode(code)], CANARY),
    ]) {
      const plain = plainStoreError(error)
      expect(plain.code).toBe(expected)
      expect(everythingIn(plain)).not.toContain(CANARY)
    }
  })

  test('no server behind DATABASE_URL, and no password in the sentence', async () => {
    const databaseUrl = `postgres://someone:${CANARY}@127.0.0.1:1/nowhere`
    const error = await openStore({ databaseUrl }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'store-unreachable' })
    expect(everythingIn(error)).not.toContain(CANARY)
  })

  test('anything thrown that is no error at all', () => {
    expect(plainStoreError(CANARY).code).toBe('store-failed')
    expect(everythingIn(plainStoreError(CANARY))).not.toContain(CANARY)
  })
})
