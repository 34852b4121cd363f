/**
 * POST /v1/evaluate: evaluates blinded points with the epoch key and proves it.
 *
 * The points are random to us: nothing about the number, or about the answer, can be told from
 * them. They are not logged, not stored and not compared. What limits guessing is the budget.
 */
import {
  type EvaluateRequest,
  type EvaluateResponse,
  evaluateRequestSchema,
  evaluateResponseSchema,
  MAX_EVALUATE_BODY,
  MAX_POINTS,
} from '@staysharp/contract'
import { fromBase64Url, toBase64Url } from '@staysharp/core'
import type { Hono } from 'hono'
import { describeRoute, resolver } from 'hono-openapi'
import * as v from 'valibot'
import type { OverBudget } from '../budget/source-budget.ts'
import { answerJson, refuse, refuseForNow } from '../http/answers.ts'
import type { AppContext, AppEnv, Dependencies } from '../http/app-env.ts'
import { clientAddress } from '../http/client-address.ts'
import { methodNotAllowed } from '../http/method-not-allowed.ts'
import { readLimitedText } from '../http/read-limited-text.ts'
import { jsonAnswer, refusals } from './described.ts'

const OVER: Readonly<Record<OverBudget['budget'], string>> = {
  minute: 'Too many checks came from your network in the last minute. Wait a little and try again.',
  day: 'Your network has used all its checks of today. Try again after midnight UTC.',
  global: 'This service has used all its checks of today. Try again after midnight UTC.',
}

/** Adds the route. */
export function evaluateRoute(app: Hono<AppEnv>, deps: Dependencies): void {
  app.post(
    '/v1/evaluate',
    describeRoute({
      summary: 'Evaluate blinded points',
      description: `RFC 9497 VOPRF, ristretto255-SHA512, mode 0x01. At most ${MAX_POINTS} points and ${MAX_EVALUATE_BODY} bytes.`,
      tags: ['check'],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: resolver(evaluateRequestSchema) } },
      },
      responses: {
        200: jsonAnswer(evaluateResponseSchema, 'The points in order, and one proof for all.'),
        ...refusals(
          'bad-request',
          'bad-point',
          'wrong-epoch',
          'too-many-points',
          'body-too-large',
          'unsupported-media-type',
          'over-budget',
          'not-ready',
        ),
      },
    }),
    (c) => evaluate(c, deps),
  )
  app.all('/v1/evaluate', methodNotAllowed('POST'))
}

async function evaluate(c: AppContext, deps: Dependencies): Promise<Response> {
  const { key, voprf } = deps
  // A page of another site can send a form or plain text without asking; JSON it cannot.
  if (!/^application\/json(?:$|[\s;])/iu.test(c.req.header('content-type') ?? '')) {
    return refuse(c, 'unsupported-media-type', 'Send application/json.')
  }
  const text = await readLimitedText(c, MAX_EVALUATE_BODY)
  if (!text.ok) {
    return text.failure.code === 'aborted'
      ? refuse(c, 'bad-request', 'The request ended before its body did.')
      : refuse(c, 'body-too-large', TOO_LARGE, { connection: 'close' })
  }
  const request = parseRequest(text.value)
  if (typeof request === 'string') return refuse(c, request, SENTENCES[request])
  if (deps.publication.current() === undefined) {
    return refuse(c, 'not-ready', 'No list is published here yet. Try again later.')
  }
  if (request.epoch !== key.epoch || request.keyId !== key.keyId) {
    return refuse(c, 'wrong-epoch', 'The lists were sealed anew. Fetch the manifest again.')
  }
  const points = request.blinded.map(fromBase64Url).filter((point) => point !== undefined)
  if (points.length < request.blinded.length) return refuse(c, 'bad-point', SENTENCES['bad-point'])
  const over = await deps.budget.take(clientAddress(c, deps.trustProxy), points.length)
  if (over !== undefined) {
    return refuseForNow(c, 'over-budget', OVER[over.budget], over.retryAfterSeconds)
  }
  const evaluation = voprf.blindEvaluate(key.pair, points)
  if (!evaluation.ok) return refuse(c, 'bad-point', SENTENCES['bad-point'])
  const body: EvaluateResponse = {
    epoch: key.epoch,
    keyId: key.keyId,
    evaluated: evaluation.value.evaluated.map(toBase64Url),
    proof: toBase64Url(evaluation.value.proof),
  }
  return answerJson(c, body)
}

const TOO_LARGE = `The body is larger than ${MAX_EVALUATE_BODY} bytes.`

type Refusal = 'bad-request' | 'bad-point' | 'too-many-points'

const SENTENCES: Readonly<Record<Refusal, string>> = {
  'bad-request': 'Send {"epoch","keyId","blinded":[…]} as described in /openapi.json.',
  'bad-point': 'A point is not a canonical ristretto255 element of 32 bytes in base64url.',
  'too-many-points': `Send at most ${MAX_POINTS} points at a time.`,
}

/** The request, or why it is none. */
function parseRequest(text: string): EvaluateRequest | Refusal {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return 'bad-request'
  }
  const parsed = v.safeParse(evaluateRequestSchema, json)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const [field, item] = issue.path?.map((part) => part.key) ?? []
  if (field !== 'blinded') return 'bad-request'
  if (issue.type === 'max_length') return 'too-many-points'
  return item === undefined ? 'bad-request' : 'bad-point'
}
