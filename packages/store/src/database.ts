import { fileURLToPath } from 'node:url'
import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema.ts'

/** Either driver's database, as the queries see it. */
export type Database = PgDatabase<
  PgQueryResultHKT,
  typeof schema,
  ExtractTablesWithRelations<typeof schema>
>

/** An opened database with the way to close it and to set up its tables. */
export interface Connection {
  readonly database: Database
  readonly driver: 'pglite' | 'postgres'
  close(): Promise<void>
}

/** Where the migration files are (SQL, written by drizzle-kit). */
export const migrationsFolder: string = fileURLToPath(new URL('../migrations', import.meta.url))
