import { join, resolve } from 'node:path'
import type { Terminal } from './terminal/terminal.ts'

/** Where a service keeps its things, below `STAYSHARP_DATA` (default `./data`). */
export interface DataFolder {
  readonly root: string
  /** Epoch and signing keys, mode 0600. */
  readonly keys: string
  /** What may be published: manifest and index files. */
  readonly published: string
}

/** The data folder that the environment names. */
export function dataFolder(terminal: Terminal): DataFolder {
  const root = resolve(terminal.env.STAYSHARP_DATA ?? 'data')
  return { root, keys: join(root, 'keys'), published: join(root, 'public') }
}
