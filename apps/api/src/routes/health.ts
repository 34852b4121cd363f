import { healthSchema, type NotReady, notReadySchema } from '@staysharp/contract'
import { isAppError } from '@staysharp/core'
import type { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { answerJson } from '../http/answers.ts'
import type { AppEnv, Dependencies } from '../http/app-env.ts'
import { methodNotAllowed } from '../http/method-not-allowed.ts'
import { jsonAnswer } from './described.ts'

/** GET /healthz (the process runs) and GET /readyz (it can answer; else why not). */
export function healthRoutes(app: Hono<AppEnv>, deps: Dependencies): void {
  app.get(
    '/healthz',
    describeRoute({
      summary: 'The process runs',
      tags: ['operation'],
      responses: { 200: jsonAnswer(healthSchema, 'It does.') },
    }),
    (c) => answerJson(c, { status: 'ok' }),
  )
  app.get(
    '/readyz',
    describeRoute({
      summary: 'Key, manifest and store are there',
      tags: ['operation'],
      responses: {
        200: jsonAnswer(healthSchema, 'They are.'),
        503: jsonAnswer(notReadySchema, 'They are not; each reason is a sentence.'),
      },
    }),
    async (c) => {
      const reasons = await reasonsAgainst(deps)
      const body: NotReady = { status: 'not-ready', reasons }
      return reasons.length === 0 ? answerJson(c, { status: 'ok' }) : answerJson(c, body, 503)
    },
  )
  for (const path of ['/healthz', '/readyz']) app.all(path, methodNotAllowed('GET, HEAD'))
}

async function reasonsAgainst({ publication, store }: Dependencies): Promise<string[]> {
  const reasons: string[] = []
  const problem = publication.problem()
  if (problem !== undefined) reasons.push(problem.message)
  else if (publication.current() === undefined) reasons.push('The manifest has not been read yet.')
  try {
    await store.ping()
  } catch (error) {
    if (!isAppError(error)) throw error
    reasons.push(error.message)
  }
  return [...new Set(reasons)]
}
