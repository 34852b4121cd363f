import { fail, fromBase64Url, ok, type Result, toBase64Url } from '@staysharp/core'
import type { EvaluateAnswer, EvaluateQuestion, TransportFailure } from '@staysharp/exposure'
import * as v from 'valibot'
import { type EvaluateRequest, evaluateResponseSchema } from '../schemas/evaluate.ts'
import { exchange, jsonOf, type Line } from './exchange.ts'

/** Room for 32 points and a proof. */
const LIMIT = 8 * 1024

/** Has points evaluated; an answer for another epoch, or with another number of points, is a `bad-response`. */
export async function askEvaluate(
  line: Line,
  url: string,
  question: EvaluateQuestion,
): Promise<Result<EvaluateAnswer, TransportFailure>> {
  const request: EvaluateRequest = {
    epoch: question.epoch,
    keyId: question.keyId,
    blinded: question.blinded.map(toBase64Url),
  }
  const answer = await exchange(line, { url, body: JSON.stringify(request), limit: LIMIT })
  if (!answer.ok) return answer
  const parsed = v.safeParse(evaluateResponseSchema, jsonOf(answer.value.bytes))
  if (!parsed.success) return fail({ code: 'bad-response' })
  const { epoch, keyId, ...coded } = parsed.output
  const evaluated = coded.evaluated.map(fromBase64Url).filter((point) => point !== undefined)
  const proof = fromBase64Url(coded.proof)
  const matches =
    epoch === question.epoch &&
    keyId === question.keyId &&
    evaluated.length === question.blinded.length
  return matches && proof !== undefined ? ok({ evaluated, proof }) : fail({ code: 'bad-response' })
}
