/**
 * PGlite: PostgreSQL compiled to WebAssembly, inside this process. The default store, for one
 * service with nothing to install.
 *
 * `folder` holds `pg/` (the cluster), `ready` (written once its tables are set up) and `owner`
 * (the lock). A cluster without `ready` never got through its first start, a matter of 3 seconds,
 * and holds nothing: it is made anew.
 */
import { access, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { AppError } from '@staysharp/core'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { type Connection, migrationsFolder } from './database.ts'
import { lockFolder } from './folder-lock.ts'
import * as schema from './schema.ts'

/** Opens PGlite in memory: for tests and for looking around; gone when closed. */
export function openPgliteInMemory(migrations = migrationsFolder): Promise<Connection> {
  return start(undefined, migrations)
}

/** Opens, or first makes, PGlite in `folder`. Throws `AppError` `store-in-use`, `store-folder` or `store-damaged`. */
export async function openPgliteFolder(
  folder: string,
  migrations = migrationsFolder,
): Promise<Connection> {
  const unlock = await prepare(folder)
  try {
    const cluster = join(folder, 'pg')
    const ready = join(folder, 'ready')
    const isReady = await exists(ready)
    if (!isReady) await rm(cluster, { recursive: true, force: true })
    const connection = await start(cluster, migrations)
    if (!isReady) await writeFile(ready, '')
    return {
      ...connection,
      close: async () => {
        await connection.close()
        await unlock()
      },
    }
  } catch (error) {
    await unlock()
    throw error
  }
}

async function prepare(folder: string): Promise<() => Promise<void>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return await lockFolder(join(folder, 'owner'))
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError(
      'store-folder',
      'The database folder cannot be written. Check the rights and free space of STAYSHARP_DATA.',
    )
  }
}

async function start(cluster: string | undefined, migrations: string): Promise<Connection> {
  const client = await PGlite.create(cluster === undefined ? {} : { dataDir: cluster }).catch(
    () => {
      throw new AppError(
        'store-damaged',
        'The embedded database does not open. Move the db folder in STAYSHARP_DATA away and start again: incidents are recorded anew from the manifest.',
      )
    },
  )
  try {
    const database = drizzle({ client, schema })
    await migrate(database, { migrationsFolder: migrations })
    return { database, driver: 'pglite', close: () => client.close() }
  } catch (error) {
    await client.close()
    throw error
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
