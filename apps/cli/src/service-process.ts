import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * The service as a child process. Apps never import apps: the command line starts the API's entry
 * and hears from it over Node's channel, which also ends the service when this process is gone.
 */

const ENTRY = fileURLToPath(new URL('../../api/src/main.ts', import.meta.url))

/** A running service. */
export interface ServiceProcess {
  /** The address it listens on, or undefined when it ended before it listened. */
  readonly ready: Promise<string | undefined>
  /** Its exit code, when it has ended; 0 when we closed it. */
  readonly exited: Promise<number>
}

/** Starts the service. SIGINT, SIGTERM and SIGHUP close it. */
export function startService(options: {
  readonly env: Readonly<Record<string, string | undefined>>
}): ServiceProcess {
  const child = spawn(process.execPath, [ENTRY], {
    env: { ...options.env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!stopping && child.connected) child.disconnect()
      stopping = true
    })
  }
  const exited = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? (stopping ? 0 : 1)))
    child.once('error', () => resolve(1))
  })
  return { ready: listening(child, exited), exited }
}

function listening(child: ChildProcess, exited: Promise<number>): Promise<string | undefined> {
  const message = new Promise<string>((resolve) => {
    child.on('message', (value) => {
      if (isListening(value)) resolve(value.listening)
    })
  })
  return Promise.race([message, exited.then(() => undefined)])
}

function isListening(value: unknown): value is { readonly listening: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'listening' in value &&
    typeof value.listening === 'string'
  )
}
