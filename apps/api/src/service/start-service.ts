/** The whole service from its settings: key, signer, store, publication, budget, app, socket. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AppError, toBase64Url } from '@staysharp/core'
import { loadSodiumVoprf } from '@staysharp/exposure/sodium'
import { openStore, type Store } from '@staysharp/store'
import type { Logger } from 'pino'
import { createBudget } from '../budget/budget.ts'
import { createGlobalBudget } from '../budget/global-budget.ts'
import { createSourceBudget } from '../budget/source-budget.ts'
import { createApp } from '../create-app.ts'
import { standardIndexTurns } from '../http/turns.ts'
import { loadEpochKey } from '../keys/load-epoch-key.ts'
import { loadSigner } from '../keys/load-signer.ts'
import { createPublication, type Publication } from '../publication/publication.ts'
import type { Settings } from '../settings/read-settings.ts'
import { loadSite } from '../web/load-site.ts'
import { checkPort, type Limits, listen } from './listen.ts'

/** A service that runs. */
export interface Service {
  readonly port: number
  /** Ends within two seconds; nothing that was answered is lost. */
  stop(): Promise<void>
}

/** The incident that `staysharp serve --demo` seals. */
const DEMO_INCIDENT = 'demo-be'

/** Starts the service. Throws `AppError` with a sentence for whoever started it. */
export async function startService(
  settings: Settings,
  log: Logger,
  limits?: Limits,
): Promise<Service> {
  const key = await loadEpochKey({ text: settings.epochKey, file: settings.epochKeyFile })
  const signer = await loadSigner(settings.signer, settings.dataFolder)
  await checkPort(settings)
  const store = await openStore(
    settings.databaseUrl === undefined
      ? { folder: join(settings.dataFolder, 'db') }
      : { databaseUrl: settings.databaseUrl },
  )
  try {
    const publication = createPublication({
      folder: settings.publicFolder,
      signer,
      key,
      store,
      onChange: (change) => log.info({ event: 'publication', ...change }),
    })
    await publication.refresh()
    refuseWrongKey(publication)
    const app = createApp({
      voprf: await loadSodiumVoprf(),
      key,
      signer: toBase64Url(signer),
      publication,
      store,
      budget: budgetOf(settings, store),
      site: await loadSite(settings.webFolder),
      log,
      indexOrigin: settings.indexOrigin,
      isDemo: () => isDemo(settings.dataFolder, publication),
      trustProxy: settings.trustProxy,
      indexTurns: standardIndexTurns(),
    })
    const listening = await listen(app, settings, limits)
    const unwatch = publication.watch()
    return {
      port: listening.port,
      async stop() {
        unwatch()
        await listening.close()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The demo's note is there and nothing else is published: a real list beside it must not be called made up. */
function isDemo(dataFolder: string, publication: Publication): boolean {
  const incidents = publication.current()?.manifest.incidents ?? []
  return (
    incidents.every(({ id }) => id === DEMO_INCIDENT) && existsSync(join(dataFolder, 'demo.json'))
  )
}

/** At start a wrong key is a mistake to be told at once; later it is a rotation under way. */
function refuseWrongKey(publication: Publication): void {
  const problem = publication.problem()
  if (problem?.code === 'wrong-key') throw new AppError(problem.code, problem.message)
}

function budgetOf({ budget }: Settings, store: Store): ReturnType<typeof createBudget> {
  const clock = (): number => Date.now()
  return createBudget(
    createSourceBudget({ perMinute: budget.sourcePerMinute, perDay: budget.sourcePerDay, clock }),
    createGlobalBudget({ perDay: budget.globalPerDay, store, clock }),
    clock,
  )
}
