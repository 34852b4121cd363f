import { readFileSync } from 'node:fs'

/** What the kernel says of a process in /proc/PID/stat (proc(5)); undefined where there is no /proc. */
interface Stat {
  /** Field 3: Z and X are processes that have ended and are not cleared away yet. */
  readonly state: string
  /** Field 22: when it started, so that a new process with an old one's number is told apart. */
  readonly start: string
}

function statOf(pid: number): Stat | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', start: fields[19] ?? '' }
  } catch {
    return undefined
  }
}

/** The start of this process. Empty where there is no /proc. */
export function ownStart(): string {
  return statOf(process.pid)?.start ?? ''
}

/** True if the process `pid` that started at `start` is still at work; an ended one that nobody cleared away is not. */
export function isRunning(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is there and belongs to another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const stat = statOf(pid)
  if (stat === undefined) return true
  if (stat.state === 'Z' || stat.state === 'X') return false
  return start === '' || stat.start === start
}
