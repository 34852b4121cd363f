import { spawn } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { failureOf, fileOf, freshFolder, nationals, settingsFor } from '../fixtures.ts'
import { seal } from './seal.ts'

const COUNT = 4000
const SETTINGS = { chunkRows: 250 }
const list = fileOf('leak.txt', nationals(COUNT).join('\n'))

const runsIn = (out: string): number => {
  const folder = join(out, '.seal-test-list')
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.run')).length : 0
}

describe('an interrupted sealing goes on where it stopped, and the index is the same', () => {
  const clean = seal({ lists: [list], ...settingsFor(freshFolder(), SETTINGS) })

  test('after kill -9 in the middle', { timeout: 120_000 }, async () => {
    const out = freshFolder()
    const here = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)
    // The child gets three quarters of the rows and then none: however slow or fast the machine is,
    // it is in the middle when it is killed.
    const script = fileOf(
      'child.ts',
      `import { nationals, settingsFor } from ${here('../fixture-settings.ts')}
       import { rowsFrom } from ${here('../read/read-lists.ts')}
       import { seal } from ${here('./seal.ts')}
       async function* cells() {
         yield* nationals(${COUNT * 0.75})
         await new Promise((resolve) => setTimeout(resolve, 100_000))
       }
       await seal({ source: rowsFrom(cells()), ...settingsFor(${JSON.stringify(out)}, ${JSON.stringify(SETTINGS)}) })`,
    )
    const child = spawn(process.execPath, [script], { stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))
    const deadline = performance.now() + 80_000
    while (runsIn(out) < 4 && child.exitCode === null && performance.now() < deadline) {
      await sleep(20)
    }
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
    expect(existsSync(join(out, 'manifest.json'))).toBe(false)
    expect(existsSync(join(out, '.seal.lock'))).toBe(true)

    const report = await seal({ lists: [list], ...settingsFor(out, SETTINGS) })
    expect(report.reusedChunks).toBeGreaterThanOrEqual(4)
    expect(report.reusedChunks).toBeLessThan(16)
    expect(report.index.sha256).toBe((await clean).index.sha256)
    expect(readdirSync(out).sort()).toEqual(['index', 'manifest.json'])
  })

  test('after a stop on request, and with a run file that was damaged meanwhile', async () => {
    const out = freshFolder()
    const stop = new AbortController()
    const onProgress = (): void => {
      if (runsIn(out) >= 3) stop.abort()
    }
    const watch = setInterval(onProgress, 5)
    const failure = await failureOf(
      seal({
        lists: [list],
        ...settingsFor(out, { ...SETTINGS, onProgress, signal: stop.signal }),
      }),
    )
    clearInterval(watch)
    expect(failure.code).toBe('stopped')
    expect(existsSync(join(out, '.seal.lock'))).toBe(false)
    const kept = runsIn(out)
    const folder = join(out, '.seal-test-list')
    const damaged = readdirSync(folder).find((name) => name.endsWith('.run'))
    writeFileSync(join(folder, damaged ?? ''), 'SSRN')

    const report = await seal({ lists: [list], ...settingsFor(out, SETTINGS) })
    expect(report.reusedChunks).toBe(kept - 1)
    expect(report.index.sha256).toBe((await clean).index.sha256)
  })

  test('a signal given before the start stops it before anything is read', async () => {
    const signal = AbortSignal.abort()
    const work = seal({ lists: [list], ...settingsFor(freshFolder(), { signal }) })
    expect((await failureOf(work)).code).toBe('stopped')
  })
})
