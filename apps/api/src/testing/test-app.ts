/** The app over a sealed folder and a store in memory, with its log in hand, for tests. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, ok, toBase64Url } from '@staysharp/core'
import type { Manifest } from '@staysharp/exposure'
import { loadSodiumVoprf } from '@staysharp/exposure/sodium'
import type { IncidentRecord, Store } from '@staysharp/store'
import type { Hono } from 'hono'
import { createBudget } from '../budget/budget.ts'
import { createGlobalBudget } from '../budget/global-budget.ts'
import { createSourceBudget } from '../budget/source-budget.ts'
import { createApp } from '../create-app.ts'
import type { AppEnv, Dependencies } from '../http/app-env.ts'
import { createTurns, standardIndexTurns } from '../http/turns.ts'
import { loadEpochKey } from '../keys/load-epoch-key.ts'
import { createPublication } from '../publication/publication.ts'
import { createLog } from '../service/create-log.ts'
import { loadSite } from '../web/load-site.ts'
import { type SealedFolder, type SealOptions, sealFolder } from './seal-folder.ts'

/** An app for a test. */
export interface TestApp {
  readonly app: Hono<AppEnv>
  readonly deps: Dependencies
  readonly sealed: SealedFolder
  readonly store: MemoryStore
  /** Everything logged so far. */
  readonly logged: () => string
}

/** What a test may want otherwise. */
export interface TestAppOptions {
  readonly seal?: SealOptions
  readonly perMinute?: number
  readonly perDay?: number
  readonly globalPerDay?: number
  readonly trustProxy?: number
  readonly web?: Readonly<Record<string, string | Uint8Array>>
  readonly clock?: () => number
  /** Index downloads at a time, large and small each. */
  readonly indexTurns?: number
}

const voprf = await loadSodiumVoprf()

/** Makes an app. */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const sealed = await sealFolder(options.seal)
  const key = await loadEpochKey({
    text: undefined,
    file: join(sealed.folder, 'keys', `${options.seal?.epoch ?? 'e1'}.key`),
  })
  const store = memoryStore()
  const publication = createPublication({
    folder: join(sealed.folder, 'public'),
    signer: sealed.signer,
    key,
    store,
  })
  await publication.refresh()
  let logged = ''
  const clock = options.clock ?? (() => Date.now())
  const { perMinute = 1e9, perDay = 1e9, globalPerDay = 1e9, trustProxy = 0 } = options
  const deps: Dependencies = {
    voprf,
    key,
    signer: toBase64Url(sealed.signer),
    publication,
    store,
    budget: createBudget(
      createSourceBudget({ perMinute, perDay, clock }),
      createGlobalBudget({ perDay: globalPerDay, store, clock }),
      clock,
    ),
    site: await siteOf(options.web ?? {}, sealed.folder),
    log: createLog('debug', {
      write(line) {
        logged += line
      },
    }),
    indexOrigin: '',
    isDemo: () => false,
    trustProxy,
    indexTurns:
      options.indexTurns === undefined
        ? standardIndexTurns()
        : {
            streams: createTurns(options.indexTurns),
            parts: createTurns(options.indexTurns),
          },
  }
  return { app: createApp(deps), deps, sealed, store, logged: () => logged }
}

async function siteOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  folder: string,
): ReturnType<typeof loadSite> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, 'web', name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
  return loadSite(join(folder, 'web'))
}

/** A store in memory, which can be told to fail. */
export interface MemoryStore extends Store {
  failWith: Error | undefined
  leases: number
}

/** Makes one; the real drivers have their own tests in packages/store. */
export function memoryStore(): MemoryStore {
  let incidents: IncidentRecord[] = []
  let newest: Manifest | undefined
  const used = new Map<string, number>()
  const store: MemoryStore = {
    driver: 'pglite',
    failWith: undefined,
    leases: 0,
    async recordManifest(manifest) {
      if (store.failWith !== undefined) throw store.failWith
      const [recorded, offered] = [newest?.sequence ?? 0, manifest.sequence]
      if (offered < recorded) return fail({ code: 'stale-manifest', recorded, offered })
      if (offered === recorded && JSON.stringify(manifest) !== JSON.stringify(newest)) {
        return fail({ code: 'conflicting-manifest', recorded, offered })
      }
      newest = manifest
      incidents = manifest.incidents.map(({ index, ...incident }) => ({
        ...incident,
        epoch: manifest.epoch.id,
        state: 'published',
      }))
      return ok({ repeated: false })
    },
    async listIncidents() {
      if (store.failWith !== undefined) throw store.failWith
      return incidents
    },
    listEpochs: async () => [],
    async takeBudgetLease(day, amount, limit) {
      if (store.failWith !== undefined) throw store.failWith
      store.leases += 1
      const before = used.get(day) ?? 0
      const granted = Math.max(0, Math.min(amount, limit - before))
      used.set(day, before + granted)
      return granted
    },
    async ping() {
      if (store.failWith !== undefined) throw store.failWith
    },
    close: async () => undefined,
  }
  return store
}
