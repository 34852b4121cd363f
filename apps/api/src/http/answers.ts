import { ERROR_STATUS, type ErrorBody, type ErrorCode } from '@staysharp/contract'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppContext } from './app-env.ts'

/** Answers with JSON. Length and cache rule are always said; without one nothing is kept. */
export function answerJson(
  c: AppContext,
  value: unknown,
  status: ContentfulStatusCode = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const text = JSON.stringify(value)
  return c.body(text, status, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(text)),
    'cache-control': 'no-store',
    ...headers,
  })
}

/** Refuses with a code and one sentence. The sentence is ours: it never holds anything of the request. */
export function refuse(
  c: AppContext,
  code: ErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body: ErrorBody = { error: { code, message } }
  return answerJson(c, body, ERROR_STATUS[code], headers)
}

/** Refuses for now, with the seconds to wait in header and body. */
export function refuseForNow(
  c: AppContext,
  code: 'over-budget' | 'busy',
  message: string,
  retryAfterSeconds: number,
): Response {
  const body: ErrorBody = { error: { code, message, retryAfterSeconds } }
  return answerJson(c, body, ERROR_STATUS[code], { 'retry-after': String(retryAfterSeconds) })
}
