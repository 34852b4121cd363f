import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

/** What a finished command printed, and how it ended. */
export interface Finished {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A command in a process of its own, as a person runs it. */
export interface StaysharpProcess {
  readonly child: ChildProcess
  readonly finished: Promise<Finished>
  /** What it has printed so far, both streams. */
  printed(): string
  /** Waits until its output matches, and gives the match. Rejects when it ends first. */
  says(pattern: RegExp): Promise<RegExpExecArray>
}

/** Starts `staysharp ARGS`. `env` comes on top of this process' environment. */
export function staysharp(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): StaysharpProcess {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...env } })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const finished = new Promise<Finished>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }))
  })
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(out + err)
        if (match !== null) resolve(match)
      }
      child.stdout.on('data', look)
      child.stderr.on('data', look)
      look()
      void finished.then(({ code }) =>
        reject(new Error(`It ended with ${code} before it said ${pattern}`)),
      )
    })
  return { child, finished, printed: () => out + err, says }
}
