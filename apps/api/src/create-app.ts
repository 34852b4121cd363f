/**
 * The API as a function from request to answer: no socket, no clock, no disk of its own. `main.ts`
 * puts it behind a server; tests call `app.request()`.
 */
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { refuse } from './http/answers.ts'
import type { AppEnv, Dependencies } from './http/app-env.ts'
import { logRequests } from './http/log-requests.ts'
import { onError } from './http/on-error.ts'
import { securityHeaders } from './http/security-headers.ts'
import { evaluateRoute } from './routes/evaluate.ts'
import { healthRoutes } from './routes/health.ts'
import { indexFileRoute } from './routes/index-files.ts'
import { openApiRoute } from './routes/openapi.ts'
import { publicDataRoutes } from './routes/public-data.ts'
import { webRoute } from './routes/web.ts'

/**
 * What pages of other origins may read: published data that a page on one origin reads from an
 * index host, or a newsroom from a widget. Not /v1/evaluate: a hostile site could then spend its
 * visitors' budgets, and so guess numbers from thousands of addresses at once.
 */
const SHARED_PATHS = ['/index/*', '/v1/manifest', '/v1/service', '/v1/incidents']

/** Makes the app. */
export function createApp(deps: Dependencies): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.use(logRequests(deps.log), securityHeaders(deps.trustProxy))
  app.onError(onError(deps.log))
  app.notFound((c) => refuse(c, 'not-found', 'There is nothing at this address.'))
  const share = cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD'],
    allowHeaders: ['Range', 'If-Range', 'If-None-Match'],
    exposeHeaders: ['Content-Range', 'Content-Length', 'Accept-Ranges', 'ETag'],
    maxAge: 86_400,
  })
  for (const path of SHARED_PATHS) {
    app.use(path, share, async (c, next) => {
      c.header('cross-origin-resource-policy', 'cross-origin')
      await next()
    })
  }
  healthRoutes(app, deps)
  publicDataRoutes(app, deps)
  evaluateRoute(app, deps)
  indexFileRoute(app, deps)
  openApiRoute(app)
  webRoute(app, deps)
  return app
}
