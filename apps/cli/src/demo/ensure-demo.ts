import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { syntheticNumber } from '@staysharp/countries'
import { rowsFrom, seal, synthRows } from '@staysharp/intake'
import type { DataFolder } from '../data-folder.ts'
import { createKeys, hasEpochKey, readSealingKeys } from '../keys/key-store.ts'
import { pathExists } from '../path-exists.ts'
import { sealProgressText } from '../seal-progress.ts'
import { progressLine } from '../terminal/progress-line.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { type DemoList, demoListOf } from './demo-list.ts'

/**
 * Makes sure that there is something to check: seals an invented list when nothing is published.
 * Gives the demo list, or undefined where the folder serves a real one. Killed in between, the next
 * start goes on.
 */
export async function ensureDemo(
  folder: DataFolder,
  terminal: Terminal,
): Promise<DemoList | undefined> {
  const published = await pathExists(join(folder.published, 'manifest.json'))
  if (published && !(await pathExists(join(folder.root, 'demo.json')))) return undefined
  const list = await demoListOf(folder.root)
  if (!published) await sealDemo(folder, list, terminal)
  return list
}

async function sealDemo(folder: DataFolder, list: DemoList, terminal: Terminal): Promise<void> {
  const random = (): Uint8Array => Uint8Array.from(randomBytes(32))
  const now = terminal.now().toISOString()
  if (!(await hasEpochKey(folder.keys))) {
    await createKeys({ folder: folder.keys, epoch: now.slice(0, 7), now, random })
  }
  const line = progressLine(terminal)
  const report = await seal({
    source: rowsFrom(phones(list), list.count),
    incident: 'demo-be',
    title: 'Demonstration: invented Belgian numbers',
    country: list.country,
    out: folder.published,
    ...(await readSealingKeys(folder.keys)),
    now: () => terminal.now(),
    chunkRows: 1024,
    onProgress: (progress) => line.show(`Demo list, ${sealProgressText(progress)}`),
  })
  line.end()
  const entries = report.entries.toLocaleString('en')
  terminal.err(`Demo list sealed: ${entries} invented numbers in ${report.seconds.toFixed(1)} s.\n`)
}

function* phones(list: DemoList): Generator<string> {
  for (const row of synthRows(list)) yield row.phone
}

/** One number that is in the demo list and one that is not, to try. */
export function demoNumbers({ country, count, seed }: DemoList): string {
  const listed = syntheticNumber(country, seed, 0).e164
  const absent = syntheticNumber(country, seed, count).e164
  return `Try these invented numbers:\n  in the list      ${listed}\n  not in the list  ${absent}\n`
}
