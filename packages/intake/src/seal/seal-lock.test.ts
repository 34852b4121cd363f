import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { describe, expect, test, vi } from 'vitest'
import { failureOf, freshFolder, nationals, settingsFor } from '../fixtures.ts'
import { rowsFrom } from '../read/read-lists.ts'
import { isRunning, ownStart } from './process-start.ts'
import { seal } from './seal.ts'
import type { SealSettings } from './seal-options.ts'

const sealNumbers = (
  out: string,
  count: number,
  more: Partial<SealSettings> = {},
): ReturnType<typeof seal> =>
  seal({ source: rowsFrom(nationals(count), count), ...settingsFor(out, more) })

describe('two sealers on one folder', () => {
  test('the second is told that the first is at it, and the first is not disturbed', async () => {
    const out = freshFolder()
    // The first waits with its rows until the second has been told: no race between them.
    let tell = (): void => undefined
    const told = new Promise<void>((resolve) => {
      tell = resolve
    })
    async function* cells(): AsyncGenerator<string> {
      await told
      yield* nationals(300)
    }
    const first = seal({ source: rowsFrom(cells()), ...settingsFor(out) })
    const locked = (): void => expect(existsSync(join(out, '.seal.lock'))).toBe(true)
    await vi.waitFor(locked, { timeout: 15_000 })
    const second = await failureOf(sealNumbers(out, 20, { incident: 'other' }))
    tell()
    expect(second.code).toBe('already-sealing')
    expect(second.message).toContain(`Process ${process.pid}`)
    expect((await first).entries).toBe(300)
    expect(existsSync(join(out, '.seal.lock'))).toBe(false)
  })

  const lock = (pid: number, start: string, host = hostname()): string =>
    JSON.stringify({ pid, host, start })
  test.each([
    ['a process that is gone', lock(2 ** 22 + 1, '1')],
    ['an earlier process with the same number', lock(process.pid, '1')],
    ['a process that died while it wrote it', '{"pid":'],
  ])('the lock of %s is taken over', async (_, text) => {
    const out = freshFolder()
    writeFileSync(join(out, '.seal.lock'), text)
    utimesSync(join(out, '.seal.lock'), 1e9, 1e9)
    expect((await sealNumbers(out, 20)).entries).toBe(20)
    expect(readdirSync(out).sort()).toEqual(['index', 'manifest.json'])
  })

  test.each([
    ['a living process', lock(process.pid, ownStart())],
    ['another machine', lock(1, '1', 'another-machine')],
    ['a process that is just writing it', ''],
  ])('the lock of %s is respected', async (_, text) => {
    const out = freshFolder()
    writeFileSync(join(out, '.seal.lock'), text)
    expect((await failureOf(sealNumbers(out, 20))).code).toBe('already-sealing')
    expect(readFileSync(join(out, '.seal.lock'), 'utf8')).toBe(text)
  })

  test('a process that ended and was not cleared away holds no lock', {
    timeout: 60_000,
  }, async () => {
    // The shell's child ends when it is told to, which is after the shell has become a program that
    // never asks after children: no race, however busy the machine is.
    const script = 'read go <&3 & echo $!; exec sleep 120 3<&-'
    const parent = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore', 'pipe'] })
    try {
      const [text] = (await once(parent.stdout as Readable, 'data')) as [Buffer]
      const pid = Number(text.toString())
      const stat = (of: number): string => readFileSync(`/proc/${of}/stat`, 'utf8')
      const patient = { timeout: 30_000, interval: 20 }
      await vi.waitFor(() => expect(stat(parent.pid ?? 0)).toContain('(sleep)'), patient)
      const go = parent.stdio[3] as Writable
      go.end('\n')
      await vi.waitFor(() => expect(stat(pid)).toMatch(/\) Z /u), patient)
      expect(isRunning(pid, '')).toBe(false)
    } finally {
      parent.kill('SIGKILL')
    }
  })

  test('a process is running only if it started when the lock says', () => {
    expect(isRunning(process.pid, ownStart())).toBe(true)
    expect(isRunning(2 ** 22 + 1, ownStart())).toBe(false)
  })
})
