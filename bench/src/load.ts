import { type ChildProcess, spawn } from 'node:child_process'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { toBase64Url } from '@staysharp/core'
import { nobleVoprf } from '@staysharp/exposure'
import { ROOT } from './child.ts'
import { input } from './inputs.ts'
import { quantile } from './measure.ts'
import type { Section } from './result.ts'

/** People who press the button in the same moment. */
const CHECKERS = 1000
const PORT = 18_080

interface Answer {
  readonly status: number
  readonly body: Buffer
}

/**
 * A thousand people check at once, over loopback, against one service process: manifest, evaluate,
 * head, one bucket each. Their devices compute for themselves in life, so points are blinded before
 * and proofs are not verified here; the first answer of each kind is checked for sense.
 */
export async function load(folder: string): Promise<Section> {
  const service = await startService(join(folder, 'large'))
  try {
    const agent = new Agent({ keepAlive: true, maxSockets: CHECKERS })
    const manifest = await ask(agent, 'GET', '/v1/manifest')
    const { payload } = JSON.parse(manifest.body.toString())
    const { epoch, incidents } = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const { index } = incidents[0]
    const points = Array.from({ length: CHECKERS }, (_, i) =>
      toBase64Url(nobleVoprf.blind(input(i)).blinded),
    )
    const bodies = points.map((point) =>
      JSON.stringify({ epoch: epoch.id, keyId: epoch.keyId, blinded: [point] }),
    )
    const evaluations = await rush(bodies, (body) => ask(agent, 'POST', '/v1/evaluate', { body }))
    const checks = await rush(bodies, async (body, i) => {
      await ask(agent, 'GET', '/v1/manifest')
      await ask(agent, 'POST', '/v1/evaluate', { body })
      await ask(agent, 'GET', `/${index.path}`, { range: `bytes=0-${index.headBytes - 1}` })
      const offset = index.headBytes + ((i * 65_000) % (index.bytes - index.headBytes - 70_000))
      await ask(agent, 'GET', `/${index.path}`, { range: `bytes=${offset}-${offset + 66_000}` })
    })
    agent.destroy()
    return {
      title: `${CHECKERS.toLocaleString('en')} concurrent checkers on loopback, one service process`,
      rows: [
        {
          what: 'evaluations over HTTP',
          figure: `${Math.round(CHECKERS / evaluations.seconds).toLocaleString('en')} /s`,
        },
        {
          what: 'whole checks (manifest, evaluate, head, bucket)',
          figure: `${Math.round(CHECKERS / checks.seconds).toLocaleString('en')} /s`,
        },
        {
          what: 'a whole check, median',
          figure: `${checks.p50.toFixed(0)} ms`,
          note: 'all thousand start in the same instant and share two cores with the service',
        },
        { what: 'a whole check, 99th percentile', figure: `${checks.p99.toFixed(0)} ms` },
        {
          what: 'failed',
          figure: String(evaluations.failed + checks.failed),
          target: '0',
          met: evaluations.failed + checks.failed === 0,
        },
      ],
    }
  } finally {
    service.kill('SIGTERM')
  }
}

async function rush(
  bodies: readonly string[],
  check: (body: string, i: number) => Promise<unknown>,
): Promise<{ seconds: number; p50: number; p99: number; failed: number }> {
  const start = performance.now()
  const times: number[] = []
  let failed = 0
  await Promise.all(
    bodies.map((body, i) =>
      check(body, i).then(
        () => times.push(performance.now() - start),
        () => {
          failed += 1
        },
      ),
    ),
  )
  const seconds = (performance.now() - start) / 1000
  return { seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99), failed }
}

function ask(
  agent: Agent,
  method: string,
  path: string,
  extra: { readonly body?: string; readonly range?: string } = {},
): Promise<Answer> {
  const headers = {
    ...(extra.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(extra.range === undefined ? {} : { range: extra.range }),
  }
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port: PORT, method, path, headers, agent },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const status = response.statusCode ?? 0
          if (status < 200 || status > 299) reject(new Error(`${method} answered ${status}`))
          else resolve({ status, body: Buffer.concat(parts) })
        })
      },
    )
    call.on('error', reject)
    call.end(extra.body)
  })
}

/** The service with budgets out of the way: here all people share one address. */
function startService(data: string): Promise<ChildProcess> {
  const many = String(10_000_000)
  const child = spawn(process.execPath, [join(ROOT, 'apps/api/src/main.ts')], {
    env: {
      ...process.env,
      PORT: String(PORT),
      STAYSHARP_DATA: data,
      STAYSHARP_LOG_LEVEL: 'error',
      STAYSHARP_BUDGET_GLOBAL_PER_DAY: many,
      STAYSHARP_BUDGET_SOURCE_PER_DAY: many,
      STAYSHARP_BUDGET_SOURCE_PER_MINUTE: many,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}`)))
  })
}
