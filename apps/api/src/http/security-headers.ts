import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './app-env.ts'

/** What no answer goes without. Data answers may run, load and frame nothing. */
const ALWAYS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/**
 * For HTML, beside the policy with hashes that SvelteKit writes into each page: what a `meta`
 * element cannot say (frame-ancestors) and what no page of ours needs.
 */
export const PAGE_POLICY =
  "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'"

/**
 * For the page's worker, which does the check: a worker obeys the policy it is delivered with, not
 * the page's. It may connect to this service and to where the index files are, and nothing else.
 */
export function workerPolicy(indexOrigin: string): string {
  return `default-src 'none'; connect-src 'self'${indexOrigin === '' ? '' : ` ${indexOrigin}`}`
}

/** Puts the headers on everything; HSTS only where a trusted proxy says that it speaks TLS. */
export function securityHeaders(trustProxy: number): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    for (const name in ALWAYS) c.header(name, ALWAYS[name])
    const scheme = trustProxy > 0 ? c.req.header('x-forwarded-proto') : undefined
    if (scheme?.split(',').at(-1)?.trim() === 'https') {
      c.header('strict-transport-security', 'max-age=31536000')
    }
    await next()
  }
}
