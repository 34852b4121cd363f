/** store: what the service published and what its budget has left; PGlite or PostgreSQL. Server only. */
export type { EpochRecord } from './queries/list-epochs.ts'
export type { IncidentRecord } from './queries/list-incidents.ts'
export type { RefusedManifest } from './queries/record-manifest.ts'
export { openStore, type Store, type StoreOptions } from './store.ts'
