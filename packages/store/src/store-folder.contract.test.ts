import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { openStore } from './store.ts'

const HOLDER = fileURLToPath(new URL('./testing/hold-store.ts', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'staysharp-folder-'))
const folder = join(root, 'db')
const children: ChildProcess[] = []

/** Starts a process that owns `folder`, and waits until it does. */
async function holder(waitForOpen = true): Promise<ChildProcess> {
  const child = spawn(process.execPath, [HOLDER, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  if (waitForOpen && child.stdout !== null) await once(child.stdout, 'data')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

afterEach(async () => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('PGlite folder', () => {
  test('a process killed in its very first start leaves a folder that opens', async () => {
    const child = await holder(false)
    while (!existsSync(join(folder, 'pg', 'base'))) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await kill(child)
    expect(existsSync(join(folder, 'ready'))).toBe(false)
    const store = await openStore({ folder })
    expect(await store.listIncidents()).toEqual([])
    await store.close()
  }, 30_000)

  test('a second process, and a second store in the same one, are told that the folder is in use', async () => {
    const child = await holder()
    await expect(openStore({ folder })).rejects.toMatchObject({
      code: 'store-in-use',
      message: expect.stringContaining('Stop it first'),
    })
    await kill(child)
    const store = await openStore({ folder })
    await expect(openStore({ folder })).rejects.toMatchObject({ code: 'store-in-use' })
    await store.close()
  }, 30_000)

  test('kill -9 of the owner loses nothing that was answered, and the folder opens again', async () => {
    await kill(await holder())
    const store = await openStore({ folder })
    expect((await store.listIncidents()).map(({ id, state }) => [id, state])).toEqual([
      ['held', 'published'],
    ])
    expect(await store.takeBudgetLease('2026-11-22', 1, 10)).toBe(0)
    await store.close()
    expect(readdirSync(folder).sort()).toEqual(['pg', 'ready'])
  }, 30_000)

  test('a lock left by a process whose number now belongs to another is no obstacle', async () => {
    writeFileSync(join(folder, 'owner'), `${process.ppid} 1\n`)
    const store = await openStore({ folder })
    await store.close()
    writeFileSync(join(folder, 'owner'), 'not a lock at all')
    await (await openStore({ folder })).close()
  }, 30_000)

  test('a folder that cannot be made is a sentence', async () => {
    writeFileSync(join(root, 'file'), '')
    await expect(openStore({ folder: join(root, 'file', 'db') })).rejects.toMatchObject({
      code: 'store-folder',
    })
  })

  test('a damaged cluster is a sentence, and the lock is let go', async () => {
    writeFileSync(join(folder, 'pg', 'PG_VERSION'), 'x')
    rmSync(join(folder, 'pg', 'global'), { recursive: true })
    await expect(openStore({ folder })).rejects.toMatchObject({ code: 'store-damaged' })
    expect(existsSync(join(folder, 'owner'))).toBe(false)
  }, 30_000)
})
