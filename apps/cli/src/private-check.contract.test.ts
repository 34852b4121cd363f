import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { syntheticNumber } from '@staysharp/countries'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StaysharpProcess, staysharp } from './testing/staysharp-process.ts'

/** The whole way with real processes: keys, an invented list, sealing, the service, the check. */

const SEED = 77
const COUNT = 3000
const folder = mkdtempSync(join(tmpdir(), 'staysharp-journey-'))
const data = join(folder, 'data')
const list = join(folder, 'list.csv')
const listed = syntheticNumber('BE', SEED, 0)
const absent = syntheticNumber('BE', SEED, COUNT)
let service: StaysharpProcess
let server = ''
const env = { STAYSHARP_DATA: data, STAYSHARP_LOG_LEVEL: 'debug', PORT: '' }

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

const run = (...args: string[]) => staysharp(args, env).finished

beforeAll(async () => {
  env.PORT = String(await freePort())
  expect((await run('key')).code).toBe(0)
  const synth = [
    '--country',
    'BE',
    '--count',
    String(COUNT),
    '--seed',
    String(SEED),
    '--bad',
    '0.03',
  ]
  expect((await run('synth', ...synth, '--out', list)).code).toBe(0)
  const sealed = await run(
    'seal',
    list,
    '--incident',
    'journey-be',
    '--title',
    'Journey',
    '--country',
    'BE',
    '--json',
  )
  expect(sealed.code).toBe(0)
  expect(JSON.parse(sealed.out)).toMatchObject({
    incident: 'journey-be',
    rows: COUNT,
    verified: 256,
  })
  service = staysharp(['serve'], env)
  server = (await service.says(/Staysharp is on (http:\S+)/u))[1] ?? ''
})

afterAll(async () => {
  service.child.kill('SIGTERM')
  await service.finished
  rmSync(folder, { recursive: true, force: true })
})

describe.each([
  ['quick', []],
  ['full', ['--full']],
])('the check on the command line, %s', (mode, flags) => {
  it.each([
    ['a number of the list is found', listed.e164, true],
    ['in national notation too', listed.national, true],
    ['a number outside is not', absent.e164, false],
  ])('%s', async (_, number, expected) => {
    const { code, out } = await run(
      'check',
      number,
      '--country',
      'BE',
      '--server',
      server,
      '--json',
      ...flags,
    )
    expect(code).toBe(0)
    const answer = JSON.parse(out)
    expect(answer).toEqual({
      incidents: [{ id: 'journey-be', listed: expected }],
      mode,
      receipt: expect.arrayContaining([
        {
          method: 'POST',
          url: `${server}/v1/evaluate`,
          sentBytes: expect.any(Number),
          receivedBytes: expect.any(Number),
        },
      ]),
    })
    for (const entry of answer.receipt) {
      expect(Object.keys(entry)).toEqual(['method', 'url', 'sentBytes', 'receivedBytes'])
    }
  })

  it('in words: the answer, what it means, and the receipt', async () => {
    const { code, out } = await run('check', listed.e164, '--server', server, ...flags)
    expect(code).toBe(0)
    expect(out).toContain('LISTED')
    expect(out).toContain('What it means')
    expect(out).toContain(`POST ${server}/v1/evaluate`)
    expect(out).not.toContain(listed.e164.slice(3))
  })
})

describe('the canary', () => {
  it('a number that was sealed and checked is in no file, log line, receipt or database page', async () => {
    const checked = await run('check', listed.e164, '--server', server, '--json')
    const digits = listed.e164.slice(3)
    const seen = [service.printed(), checked.out, checked.err]
    for (const entry of readdirSync(data, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) seen.push(readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    }
    expect(seen.length).toBeGreaterThan(10)
    for (const text of seen) expect(text.includes(digits)).toBe(false)
    expect(readFileSync(list, 'utf8').replace(/\D/gu, '').includes(digits)).toBe(true)
  })
})

describe('a service that is stopped or killed', () => {
  it('SIGTERM and SIGINT together, as from a terminal, end it cleanly', async () => {
    const other = staysharp(['serve', '--port', String(await freePort())], {
      ...env,
      STAYSHARP_DATA: join(folder, 'second'),
    })
    expect((await other.finished).code).toBe(1)
    expect(other.printed()).toContain('staysharp key')
    service.child.kill('SIGINT')
    service.child.kill('SIGTERM')
    expect((await service.finished).code).toBe(0)
  })

  it('killed, it leaves no orphan on the port and starts again with the same answer', async () => {
    service = staysharp(['serve'], env)
    await service.says(/Staysharp is on/u)
    service.child.kill('SIGKILL')
    await service.finished
    service = staysharp(['serve'], env)
    await service.says(/Staysharp is on/u)
    const { out } = await run('check', listed.e164, '--server', server, '--json')
    expect(JSON.parse(out).incidents).toEqual([{ id: 'journey-be', listed: true }])
  })
})
