import type { HttpBindings } from '@hono/node-server'
import type { Voprf } from '@staysharp/exposure'
import type { Store } from '@staysharp/store'
import type { Context } from 'hono'
import type { Logger } from 'pino'
import type { Budget } from '../budget/budget.ts'
import type { EpochKey } from '../keys/load-epoch-key.ts'
import type { Publication } from '../publication/publication.ts'
import type { Site } from '../web/load-site.ts'
import type { IndexTurns } from './turns.ts'

/** Hono's types here. The bindings are there on a socket, not in `app.request()`. */
export interface AppEnv {
  Bindings: Partial<HttpBindings>
}

/** A request in the making. */
export type AppContext = Context<AppEnv>

/** Everything the app works with; tests give what they like. */
export interface Dependencies {
  readonly voprf: Voprf
  readonly key: EpochKey
  /** Ed25519 public key, base64url. */
  readonly signer: string
  readonly publication: Publication
  readonly store: Store
  readonly budget: Budget
  readonly site: Site
  readonly log: Logger
  readonly indexOrigin: string
  /** Whether the list is made up; asked at each request, since sealing the demo may come later. */
  readonly isDemo: () => boolean
  readonly trustProxy: number
  readonly indexTurns: IndexTurns
}
