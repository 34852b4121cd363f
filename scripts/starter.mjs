/**
 * Notices when `npm start` itself is gone.
 *
 * npm runs a script through a shell. When npm is ended from outside (`kill`, a supervisor, a test),
 * the signal ends npm and that shell, and the program in it would live on, holding the port and the
 * data folder. So whoever was started by npm looks twice a second whether both are still there.
 */
import { execFileSync } from 'node:child_process'

const LOOK_EVERY_MS = 500

/**
 * Calls back once when npm, or the shell it started us with, has ended. Does nothing when this was
 * not started by npm: then being left alone may be what was wanted (`nohup node ... &`).
 *
 * @param {string} script how the script appears on the shell's command line
 * @param {() => void} onGone
 * @returns {() => void} stops looking
 */
export function whenStarterEnds(script, onGone) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') {
    return () => undefined
  }
  const parent = process.ppid
  const shell = describe(parent)
  // Some shells replace themselves by the last command: then our parent is npm already.
  const npm = shell?.command.includes(script) ? shell.parent : undefined
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || isAlive(npm))) return
    clearInterval(timer)
    onGone()
  }, LOOK_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * @param {number} pid
 * @returns {{ parent: number, command: string } | undefined} undefined when `ps` cannot tell
 */
function describe(pid) {
  try {
    const text = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' })
    const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(text) ?? []
    return command === undefined ? undefined : { parent: Number(parent), command }
  } catch {
    // No `ps` in a slim container: the parent alone is watched.
    return undefined
  }
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
