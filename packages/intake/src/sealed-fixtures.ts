import { filesUnder, freshFolder, nationals, settingsFor } from './fixtures.ts'
import { rowsFrom } from './read/read-lists.ts'
import { seal } from './seal/seal.ts'
import type { SealSettings } from './seal/seal-options.ts'

/** Seals the first `count` invented numbers into `out`, for the tests of what can go wrong. */
export function sealNumbers(
  out: string,
  count: number,
  more: Partial<SealSettings> = {},
): ReturnType<typeof seal> {
  return seal({ source: rowsFrom(nationals(count), count), ...settingsFor(out, more) })
}

/** A folder with one sealed incident, and what it looked like. */
export async function sealedFolder(): Promise<{ out: string; before: Map<string, Buffer> }> {
  const out = freshFolder()
  await sealNumbers(out, 10)
  return { out, before: filesUnder(out) }
}
