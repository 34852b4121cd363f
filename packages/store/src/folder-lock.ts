/**
 * One process per folder: PGlite itself lets a second process open the same files, and both then
 * write over each other. A lock file names the owner; it is a claim only while that process lives,
 * so a killed service leaves nothing to clean up by hand.
 *
 * A process is told from a later one with the same number by its start time, where /proc has it
 * (Linux; in a container the service is process 1 on every start). It guards one machine: two
 * containers that share a volume do not see each other's processes.
 */
import { readFileSync } from 'node:fs'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { AppError } from '@staysharp/core'

/** Locks held by this process: an owner with our own number that is not here is a former one. */
const held = new Set<string>()

/**
 * Claims `path` (a file that is made) for this process and gives the function that lets it go.
 * Throws `AppError('store-in-use')` while another living process, or this one, holds it.
 */
export async function lockFolder(path: string): Promise<() => Promise<void>> {
  const claim = `${process.pid} ${startOf(process.pid)}\n`
  for (let attempt = 0; attempt < 5; attempt++) {
    if (held.has(path)) throw inUse()
    if (await create(path, claim)) {
      held.add(path)
      return async () => {
        if (held.delete(path)) await rm(path, { force: true })
      }
    }
    const owner = await readFile(path, 'utf8').catch(() => undefined)
    if (owner === undefined) continue
    if (lives(owner)) throw inUse()
    await evict(path, owner)
  }
  throw inUse()
}

async function create(path: string, claim: string): Promise<boolean> {
  const draft = `${path}.${process.pid}-${Math.trunc(performance.now() * 1000)}`
  await writeFile(draft, claim, { mode: 0o600 })
  try {
    // A link, and not an exclusive create: the file is never seen without its content.
    await link(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Takes away a dead owner's lock; gives it back if it was a new owner's by the time we got it. */
async function evict(path: string, owner: string): Promise<void> {
  const taken = `${path}.${process.pid}-dead`
  try {
    await rename(path, taken)
  } catch {
    return // somebody else was faster
  }
  if ((await readFile(taken, 'utf8')) !== owner) await link(taken, path).catch(() => undefined)
  await rm(taken, { force: true })
}

function lives(owner: string): boolean {
  const [, number = '', start = ''] = /^(\d{1,10}) (\d*)$/u.exec(owner.trim()) ?? []
  const pid = Number(number)
  if (pid === 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const now = startOf(pid)
  return start === '' || now === '' || start === now
}

/** Start time of a process in clock ticks since boot (proc(5), field 22 of stat), or '' where unknown. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function inUse(): AppError {
  return new AppError(
    'store-in-use',
    'Another Staysharp process is using this data folder. Stop it first, give this one another STAYSHARP_DATA, or set DATABASE_URL to let several share one PostgreSQL.',
  )
}
