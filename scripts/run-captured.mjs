/**
 * Runs a program and keeps what it prints, for `npm test` to show when it fails.
 *
 * The program gets no stdin and a process group of its own, so that a hanging one (and the
 * browsers and databases it started) can be ended as a whole.
 */
import { spawn } from 'node:child_process'
import { exitCodeOf } from './run-program.mjs'

/** @typedef {{ code: number, output: string, timedOut: boolean, seconds: number }} Captured */

/** How long a group may take to end by itself, and how long its output is waited for. */
const GRACE_MS = 3000

/** @type {Set<() => void>} */
const running = new Set()

/** Ends whatever is running, e.g. on Ctrl-C. */
export function endAll() {
  for (const end of running) end()
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, limitSeconds: number }} options
 * @returns {Promise<Captured>}
 */
export function runCaptured(command, args, options) {
  const started = performance.now()
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = []
    let timedOut = false
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32' && command === 'npm',
    })
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))

    const end = () => {
      signalGroup(child, 'SIGTERM')
      setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS).unref()
    }
    running.add(end)
    const limit = setTimeout(() => {
      timedOut = true
      end()
    }, options.limitSeconds * 1000)

    /** @type {(code: number) => void} */
    const finish = (code) => {
      clearTimeout(limit)
      running.delete(end)
      const output = Buffer.concat(chunks).toString('utf8')
      const seconds = (performance.now() - started) / 1000
      resolve({ code, output, timedOut, seconds })
    }
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${command}: ${error.message}\n`))
      finish(1)
    })
    // `close` waits for everyone who holds the output open: a server left behind by a test would
    // hold it for ever. So after the exit there is a limit, and then the rest of the group goes.
    child.on('exit', (code, signal) => {
      const result = exitCodeOf(code, signal)
      const leftBehind = setTimeout(() => {
        signalGroup(child, 'SIGKILL')
        finish(result)
      }, GRACE_MS)
      child.on('close', () => {
        clearTimeout(leftBehind)
        finish(result)
      })
    })
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch (error) {
    // The group has ended by itself in the meantime, which is what was wanted.
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ESRCH') throw error
  }
}
