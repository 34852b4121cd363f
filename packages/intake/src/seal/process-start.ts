import { readFileSync } from 'node:fs'

/**
 * When a process started, as the kernel counts it (field 22 of /proc/PID/stat, proc(5)), so that a
 * new process with an old one's number is told apart. Empty where there is no /proc.
 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may itself hold spaces and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** The start of this process. */
export function ownStart(): string {
  return startOf(process.pid)
}

/** True if the process `pid` that started at `start` is still there. */
export function isRunning(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is there and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  const now = startOf(pid)
  return start === '' || now === '' || now === start
}
