import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { afterAll, describe, expect, test } from 'vitest'
import { migrationsFolder } from './database.ts'
import { openPgliteFolder, openPgliteInMemory } from './open-pglite.ts'
import { openPostgres } from './open-postgres.ts'
import { listIncidents } from './queries/list-incidents.ts'
import { recordManifest } from './queries/record-manifest.ts'
import * as schema from './schema.ts'
import { manifestOf } from './testing/manifest-of.ts'
import { startRealPostgres } from './testing/real-postgres.ts'

const root = mkdtempSync(join(tmpdir(), 'staysharp-migrations-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The real migrations with one more behind them, which is `sql`. */
function migrationsWith(sql: string): string {
  const folder = mkdtempSync(join(root, 'm-'))
  cpSync(migrationsFolder, folder, { recursive: true })
  const path = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8'))
  const last = journal.entries.at(-1)
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag: 'next' })
  writeFileSync(path, JSON.stringify(journal))
  writeFileSync(join(folder, 'next.sql'), sql)
  return folder
}

const HALF = 'create table half (a int);\n--> statement-breakpoint\n'

describe('migrations', () => {
  test('the SQL files say what schema.ts says: nothing is left to generate', async () => {
    const journal = JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8'))
    const name = String(journal.entries.at(-1).idx).padStart(4, '0')
    const last = JSON.parse(
      readFileSync(join(migrationsFolder, `meta/${name}_snapshot.json`), 'utf8'),
    )
    const now = generateDrizzleJson({ ...schema }, last.id)
    expect(await generateMigration(last, now)).toEqual([])
  }, 30_000)

  test('a manifest recorded before digests were kept is known again, and then held to its content', async () => {
    const { database, close } = await openPgliteInMemory()
    const record = (ids: string[]) => recordManifest(database, manifestOf(1, ids))
    await record(['a'])
    await database.update(schema.manifests).set({ digest: '' })
    expect(await record(['a'])).toEqual({ ok: true, value: { repeated: true } })
    expect(await record(['b'])).toMatchObject({ failure: { code: 'conflicting-manifest' } })
    await close()
  }, 30_000)

  test('one that stops half way leaves nothing behind and runs again (PGlite)', async () => {
    const folder = join(root, 'db')
    await (await openPgliteFolder(folder)).close()
    const broken = migrationsWith(`${HALF}select * from not_there;`)
    await expect(openPgliteFolder(folder, broken)).rejects.toThrow()
    const connection = await openPgliteFolder(folder, migrationsWith(`${HALF}select 1;`))
    expect(await listIncidents(connection.database)).toEqual([])
    await connection.close()
  }, 60_000)

  test('one that stops half way leaves nothing behind and runs again, also started twice at once (PostgreSQL)', async () => {
    const server = await startRealPostgres()
    const url = await server.freshDatabase()
    const broken = migrationsWith(`${HALF}select * from not_there;`)
    await expect(openPostgres(url, broken)).rejects.toThrow()
    const folder = migrationsWith(`${HALF}select 1;`)
    const connections = await Promise.all([1, 2, 3].map(() => openPostgres(url, folder)))
    for (const connection of connections) {
      expect(await listIncidents(connection.database)).toEqual([])
      await connection.close()
    }
    await server.stop()
  }, 60_000)
})
