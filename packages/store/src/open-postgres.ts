import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { type Connection, migrationsFolder } from './database.ts'
import * as schema from './schema.ts'

/** Held while the tables are set up, so that two services that start together take turns. */
const MIGRATION_LOCK = 6_207_100

/**
 * Opens a PostgreSQL server (15 or newer) through postgres.js and brings its tables up to date.
 * `url` as in DATABASE_URL: `postgres://user:password@host:5432/database`.
 */
export async function openPostgres(url: string, folder = migrationsFolder): Promise<Connection> {
  await migratePostgres(url, folder)
  const client = postgres(url, { ...settings, max: 4 })
  return {
    database: drizzle(client, { schema }),
    driver: 'postgres',
    close: () => client.end({ timeout: 1 }),
  }
}

/** On a connection of its own: the lock belongs to a connection, and a pool would hand out another. */
async function migratePostgres(url: string, folder: string): Promise<void> {
  const client = postgres(url, { ...settings, max: 1 })
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrate(drizzle(client), { migrationsFolder: folder })
  } finally {
    await client.end({ timeout: 1 })
  }
}

const settings = {
  connect_timeout: 5,
  onnotice: () => undefined,
  connection: { application_name: 'staysharp', statement_timeout: 10_000 },
}
