import { existsSync } from 'node:fs'
import { open, readFile, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { onDisk } from '../disk.ts'
import { intakeError } from '../intake-error.ts'
import { isRunning, ownStart } from './process-start.ts'

/** Who seals: enough to tell a living sealer from a dead one whose number another process got. */
interface Holder {
  readonly pid: number
  readonly host: string
  readonly start: string
}

const LOCK = '.seal.lock'

/** Taking a lock or taking one over lasts milliseconds; what is older than this (ms) and unfinished is dead. */
const FRESH = 10_000

/**
 * Takes the one lock of an output folder, a file made exclusively, and gives what releases it.
 * The lock of a process that is gone is taken over.
 *
 * Throws `already-sealing`, or the `disk-*` codes.
 */
export async function lockFolder(out: string): Promise<() => Promise<void>> {
  const path = join(out, LOCK)
  const me = JSON.stringify({ pid: process.pid, host: hostname(), start: ownStart() })
  if (!(await createOnce(path, me))) {
    await takeOver(path, me)
  }
  return () => rm(path, { force: true })
}

async function createOnce(path: string, text: string): Promise<boolean> {
  return onDisk(async () => {
    try {
      const file = await open(path, 'wx', 0o600)
      try {
        await file.writeFile(text)
      } finally {
        await file.close()
      }
      return true
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
      throw error
    }
  }, 'Nothing was sealed.')
}

/** Replaces a dead sealer's lock. A second file guards the step, so two cannot both do it. */
async function takeOver(path: string, me: string): Promise<void> {
  const guard = `${path}.takeover`
  if (!(await createOnce(guard, me))) {
    await dropOldGuard(guard)
    if (!(await createOnce(guard, me))) throw alreadySealing()
  }
  try {
    const holder = await readHolder(path)
    // Nothing to read: it is being written right now, or was when its process died.
    if (holder === undefined && (await ageOf(path)) < FRESH && existsSync(path))
      throw alreadySealing()
    if (holder !== undefined && (await staysAlive(holder))) throw alreadySealing(holder)
    await rm(path, { force: true })
    if (!(await createOnce(path, me))) throw alreadySealing()
  } finally {
    await rm(guard, { force: true })
  }
}

/** True if the holder does not go away within half a second: one that was just killed may take a moment. */
async function staysAlive(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true
  for (let i = 0; i < 5 && isRunning(holder.pid, holder.start); i++) await sleep(100)
  return isRunning(holder.pid, holder.start)
}

async function dropOldGuard(guard: string): Promise<void> {
  if ((await ageOf(guard)) > FRESH) await rm(guard, { force: true })
}

/** Milliseconds since a file was written, by this machine's clock; 0 where it is gone. */
async function ageOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined)
  return found === undefined ? 0 : Date.now() - found.mtimeMs
}

/** The holder in a lock file; undefined where it is gone or was cut off while being written by a process that died. */
async function readHolder(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '')
  try {
    const { pid, host, start } = JSON.parse(text) as Partial<Holder>
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof start !== 'string') {
      return undefined
    }
    return { pid, host, start }
  } catch {
    return undefined
  }
}

function alreadySealing(holder?: Holder): Error {
  const who =
    holder === undefined
      ? 'Another process'
      : `Process ${holder.pid}${holder.host === hostname() ? '' : ` on ${holder.host}`}`
  return intakeError(
    'already-sealing',
    `${who} is sealing into this folder. Wait until it is done, or stop it and run the same command again. If it is surely gone, remove the file ${LOCK} in the folder.`,
  )
}
