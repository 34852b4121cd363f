/** A data folder as `staysharp key` and `staysharp seal` leave it: keys, and synthetic lists sealed. */
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { syntheticNumber } from '@staysharp/countries'
import { createEpochKey, createSigningKey } from '@staysharp/exposure'
import { rowsFrom, seal } from '@staysharp/intake'

const SEED = 20_261_122

/** A list to seal: the synthetic numbers from `from` on. */
export interface SyntheticList {
  readonly incident: string
  readonly title: string
  readonly from: number
  readonly entries: number
}

/** The list of most tests. */
export const ONE_LIST: readonly SyntheticList[] = [
  { incident: 'messenger-be', title: 'Messenger contacts, November 2026', from: 0, entries: 3000 },
]

/** The `i`-th number of the synthetic generator; ONE_LIST holds 0 to 2,999. */
export function numberOf(i: number): { readonly e164: string; readonly national: string } {
  return syntheticNumber('BE', SEED, i)
}

/** Makes a data folder; `remove` takes it away again. */
export async function sealedFolder(
  lists: readonly SyntheticList[],
): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'staysharp-web-'))
  const now = new Date()
  const epochKey = createEpochKey('e1', randomBytes(32), now.toISOString())
  const signingKey = createSigningKey(randomBytes(32), now.toISOString())
  const keys = join(folder, 'keys')
  await mkdir(keys, { mode: 0o700 })
  await writeFile(join(keys, 'epoch.key'), JSON.stringify(epochKey), { mode: 0o600 })
  await writeFile(join(keys, 'signing.pub'), `${signingKey.publicKey}\n`)
  for (const { incident, title, from, entries } of lists) {
    const cells = Array.from({ length: entries }, (_, i) => numberOf(from + i).national)
    await seal({
      source: rowsFrom(cells, entries),
      incident,
      title,
      country: 'BE',
      out: join(folder, 'public'),
      epochKey,
      signingKey,
      threads: 1,
      now: () => now,
    })
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
