/**
 * The whole process over real stores, started, killed and started again as an operator would:
 * PGlite in a folder, and two services that share a real PostgreSQL.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, renameSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@staysharp/contract'
import { toBase64Url } from '@staysharp/core'
import { checkIdentifier, nobleVoprf } from '@staysharp/exposure'
import { startRealPostgres } from '@staysharp/store/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { numberOf, type SealedFolder, sealFolder } from '../testing/seal-folder.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
let sealed: SealedFolder
const started: ChildProcess[] = []
beforeAll(async () => {
  sealed = await sealFolder()
})
afterEach(() => {
  for (const child of started.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
})
afterAll(() => rmSync(sealed.folder, { recursive: true }))

interface Process {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  readonly exited: Promise<number | null>
  /** Waits until it listens; gives its address. */
  listening(): Promise<string>
}

function start(settings: Record<string, string> = {}): Process {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      STAYSHARP_DATA: sealed.folder,
      STAYSHARP_EPOCH_KEY_FILE: join(sealed.folder, 'keys/e1.key'),
      ...settings,
    },
  })
  started.push(child)
  const said = { out: '', err: '' }
  child.stdout?.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    said.err += chunk
  })
  const exited = once(child, 'close').then(([code]) => code as number | null)
  return {
    child,
    out: () => said.out,
    err: () => said.err,
    exited,
    async listening() {
      for (;;) {
        const port = /"event":"listening".*"port":(\d+)/u.exec(said.out)?.[1]
        if (port !== undefined) return `http://127.0.0.1:${port}`
        if (child.exitCode !== null) throw new Error(`it ended: ${said.err}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
  }
}

async function evaluate(base: string, points: number, signer = sealed.signer): Promise<number> {
  const client = createClient({ baseUrl: base, signer, indexOrigin: '' })
  const manifest = await client.manifest()
  if (!manifest.ok) throw new Error(manifest.failure.code)
  const { epoch } = manifest.value
  const blinded = Array.from({ length: points }, (_, i) =>
    toBase64Url(nobleVoprf.blind(Uint8Array.of(i)).blinded),
  )
  const answer = await fetch(`${base}/v1/evaluate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ epoch: epoch.id, keyId: epoch.keyId, blinded }),
  })
  await answer.arrayBuffer()
  return answer.status
}

describe('the process', () => {
  test('starts, answers a check, and ends within 2 s of SIGTERM', async () => {
    const service = start()
    const base = await service.listening()
    const transport = createClient({ baseUrl: base })
    for (const [i, listed] of [
      [1, true],
      [1000, false],
    ] as const) {
      const identifier = numberOf(i)
      const result = await checkIdentifier({
        identifier,
        mode: 'quick',
        transport,
        voprf: nobleVoprf,
      })
      expect(result.ok && result.value.answers.map((answer) => answer.listed)).toEqual([listed])
      expect(service.out()).not.toContain(identifier.canonical.slice(6))
    }
    expect((await fetch(`${base}/readyz`)).status).toBe(200)
    const asked = performance.now()
    service.child.kill('SIGTERM')
    expect(await service.exited).toBe(0)
    expect(performance.now() - asked).toBeLessThan(2000)
    expect(service.err()).toBe('')
  })

  test('kill -9 loses nothing: it starts again, knows its incidents, and the day’s budget is not reset', async () => {
    const own = await sealFolder()
    const budget = {
      STAYSHARP_DATA: own.folder,
      STAYSHARP_EPOCH_KEY_FILE: join(own.folder, 'keys/e1.key'),
      STAYSHARP_BUDGET_GLOBAL_PER_DAY: '530',
    }
    const first = start(budget)
    expect(await evaluate(await first.listening(), 1, own.signer)).toBe(200)
    first.child.kill('SIGKILL')
    await first.exited
    const second = start(budget)
    const base = await second.listening()
    const incidents = await createClient({ baseUrl: base }).incidents()
    expect(incidents.ok && incidents.value.incidents.map(({ id }) => id)).toEqual(['first'])
    expect(await evaluate(base, 30, own.signer)).toBe(200)
    expect(await evaluate(base, 1, own.signer)).toBe(429)
    second.child.kill('SIGKILL')
    await second.exited
    rmSync(own.folder, { recursive: true })
  })

  test('a second process on the same folder is told so', async () => {
    const first = start()
    await first.listening()
    const second = start()
    expect(await second.exited).toBe(1)
    expect(second.err()).toMatch(/^Another Staysharp process is using this data folder\. .+\n$/u)
  })

  test('an epoch that changes while it runs: not ready, and the old lists still answer', async () => {
    const service = start()
    const base = await service.listening()
    const manifest = join(sealed.folder, 'public/manifest.json')
    renameSync(manifest, `${manifest}.e1`)
    await sealed.seal({ epoch: 'e2', sequence: 2 })
    await expect
      .poll(async () => (await fetch(`${base}/readyz`)).status, { timeout: 6000 })
      .toBe(503)
    expect(await (await fetch(`${base}/readyz`)).json()).toMatchObject({
      reasons: [expect.stringContaining('The epoch key is not the one')],
    })
    expect(await evaluate(base, 1)).toBe(200)
    service.child.kill('SIGTERM')
    await service.exited
    const restarted = start()
    expect(await restarted.exited).toBe(1)
    expect(restarted.err()).toMatch(
      /^The epoch key is not the one the lists were sealed with\. .+\n$/u,
    )
    renameSync(`${manifest}.e1`, manifest)
  })
})

describe('what stops it at start is one sentence and exit code 1', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a setting', { PORT: 'x' }, /^PORT must be a whole number from 0 to 65535\.\n$/u],
    ['no key', { STAYSHARP_EPOCH_KEY_FILE: '/none' }, /^There is no epoch key at \/none\. .+\n$/u],
    [
      'a key that is none',
      { STAYSHARP_EPOCH_KEY: 'canary' },
      /^STAYSHARP_EPOCH_KEY is not an epoch key\. .+\n$/u,
    ],
    ['a signer that is none', { STAYSHARP_SIGNER: 'canary' }, /^STAYSHARP_SIGNER must be .+\n$/u],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgres://u:canary@127.0.0.1:1/x' },
      /^The database cannot be reached\. .+\n$/u,
    ],
  ])('%s', async (_, settings, sentence) => {
    const service = start(settings)
    expect(await service.exited).toBe(1)
    expect(service.err()).toMatch(sentence)
    expect(service.err() + service.out()).not.toContain('canary')
  })
  test('a key that others can read', async () => {
    const key = join(sealed.folder, 'keys/e1.key')
    chmodSync(key, 0o644)
    const service = start()
    expect(await service.exited).toBe(1)
    expect(service.err()).toContain(`Run: chmod 600 ${key}`)
    chmodSync(key, 0o600)
  })
  test('a port in use, before the database is opened', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const service = start({ PORT: String(port), DATABASE_URL: 'postgres://u@127.0.0.1:1/x' })
    expect(await service.exited).toBe(1)
    expect(service.err()).toBe(
      `Port ${port} is already in use. Stop what uses it, or choose another: PORT=${port + 1}\n`,
    )
    taken.close()
  })
})

test('two services on one PostgreSQL share the day’s budget', async () => {
  const server = await startRealPostgres()
  try {
    const settings = {
      DATABASE_URL: await server.freshDatabase(),
      STAYSHARP_BUDGET_GLOBAL_PER_DAY: '530',
    }
    const [first, second] = [start(settings), start(settings)]
    const [a, b] = [await first.listening(), await second.listening()]
    expect(await evaluate(a, 1)).toBe(200)
    expect(await evaluate(b, 30)).toBe(200)
    expect(await evaluate(b, 1)).toBe(429)
    for (const { child } of [first, second]) child.kill('SIGTERM')
    expect([await first.exited, await second.exited]).toEqual([0, 0])
  } finally {
    await server.stop()
  }
})
