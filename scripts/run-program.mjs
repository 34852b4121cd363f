/** Starts a program in place of this one: same terminal, same signals, same exit code. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Runs a program with this one's stdin, stdout and stderr, and passes signals on to it.
 *
 * SIGINT is passed on only where there is no terminal: a terminal sends Ctrl-C to every program in
 * the foreground, and a second one would ask a server that is closing to hurry.
 *
 * @typedef {object} Options
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shell]
 * @property {boolean} [channel] opens Node's channel, by which the program notices our end
 * @property {(stop: () => void) => () => void} [untilCalled] is given what ends the program, for
 *   reasons other than a signal, and returns what takes that back
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function runInherited(command, args, { channel, untilCalled, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...options,
      stdio: channel ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    })
    const takeBack = untilCalled?.(() => child.kill('SIGTERM'))
    /** @type {(signal: NodeJS.Signals) => void} */
    const passOn = (signal) => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, passOn)
    const stopListening = () => {
      takeBack?.()
      for (const signal of signals) process.off(signal, passOn)
    }
    child.on('error', (cause) => {
      stopListening()
      reject(new Error(`${command} could not be started`, { cause }))
    })
    child.on('exit', (code, signal) => {
      stopListening()
      resolve(exitCodeOf(code, signal))
    })
  })
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number} what a shell would report
 */
export function exitCodeOf(code, signal) {
  if (signal !== null) return 128 + (constants.signals[signal] ?? 0)
  return code ?? 1
}
