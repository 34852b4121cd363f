/** The real service as a process of its own, on a free port, over a sealed folder. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type SyntheticList, sealedFolder } from './sealed-folder.ts'

const MAIN = fileURLToPath(new URL('../../../api/src/main.ts', import.meta.url))
const BUILD = fileURLToPath(new URL('../../build/', import.meta.url))

/** A service that runs. */
export interface RunningService {
  readonly origin: string
  /** Everything it has written to its log. */
  log(): string
  stop(): Promise<void>
}

/** Seals the lists, starts the service and waits until it listens. */
export async function startService(
  lists: readonly SyntheticList[],
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningService> {
  if (!existsSync(`${BUILD}en/index.html`)) {
    throw new Error('The web app is not built. Run "npm run build -w @staysharp/web" first.')
  }
  const sealed = await sealedFolder(lists)
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      STAYSHARP_DATA: sealed.folder,
      STAYSHARP_WEB: BUILD,
      STAYSHARP_BUDGET_SOURCE_PER_MINUTE: '100000',
      STAYSHARP_BUDGET_SOURCE_PER_DAY: '100000',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  child.stderr?.on('data', (text) => {
    log += text
  })
  const port = await listeningPort(child, (line) => {
    log += `${line}\n`
  })
  return {
    origin: `http://localhost:${port}`,
    log: () => log,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
      await sealed.remove()
    },
  }
}

/** Reads the log until the line that says where it listens. */
function listeningPort(child: ChildProcess, onLine: (line: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}.`)))
    if (child.stdout === null) return reject(new Error('The service has no stdout.'))
    createInterface({ input: child.stdout }).on('line', (line) => {
      onLine(line)
      const entry: { event?: string; port?: number } = JSON.parse(line)
      if (entry.event === 'listening' && entry.port !== undefined) resolve(entry.port)
    })
  })
}
