import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository. */
export const ROOT: string = join(import.meta.dirname, '..', '..')
const CLI = join(ROOT, 'apps/cli/src/main.ts')

/** What a finished command printed, how long it took, and the most memory it held. */
export interface Finished {
  readonly out: string
  readonly seconds: number
  readonly peakMegabytes: number
}

/** Runs `staysharp ARGS` in a process of its own. Throws when it fails. Peak memory is Linux' VmHWM. */
export async function staysharp(
  args: readonly string[],
  env: Record<string, string>,
): Promise<Finished> {
  const start = performance.now()
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  let peakMegabytes = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  const watch = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid ?? 0))
  }, 250)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`staysharp ${args[0]} ended with ${code}`)
  return { out, seconds: (performance.now() - start) / 1000, peakMegabytes }
}

/** The high-water mark of a process' memory in MB; 0 where the system does not tell. */
function peakOf(pid: number): number {
  try {
    return (
      Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) /
      1024
    )
  } catch {
    return 0
  }
}
