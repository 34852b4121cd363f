/**
 * One line per request: route pattern, method, status, milliseconds, bytes. No address, no path or
 * query as sent, no header, no body: what is not written down cannot be asked for later. A request
 * that its client broke off is a line `aborted`, which has no status: nobody got an answer.
 */
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import type { AppEnv } from './app-env.ts'
import { hasGone } from './has-gone.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Writes the line when the answer is ready to be sent. */
export function logRequests(log: Logger): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const start = performance.now()
    await next()
    const { method } = c.req
    const pattern = routePath(c)
    const line = {
      route: pattern === '*' || pattern === '/*' ? 'web' : pattern,
      method: METHODS.has(method) ? method : 'other',
      ms: Math.round((performance.now() - start) * 100) / 100,
    }
    if (hasGone(c)) log.info({ event: 'aborted', ...line })
    else {
      const { status, headers } = c.res
      const bytes = Number(headers.get('content-length') ?? 0)
      log.info({ event: 'request', ...line, status, bytes })
    }
  }
}
