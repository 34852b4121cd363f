import type { Hono } from 'hono'
import { describeRoute, generateSpecs } from 'hono-openapi'
import { answerJson } from '../http/answers.ts'
import type { AppEnv } from '../http/app-env.ts'
import { methodNotAllowed } from '../http/method-not-allowed.ts'

/** GET /openapi.json: the description of every route, made from the routes themselves. */
export function openApiRoute(app: Hono<AppEnv>): void {
  let document: ReturnType<typeof describeApp> | undefined
  app.get(
    '/openapi.json',
    describeRoute({
      summary: 'This document',
      tags: ['operation'],
      responses: {
        200: {
          description: 'OpenAPI 3.1.',
          content: { 'application/json': { schema: { type: 'object' } } },
        },
      },
    }),
    async (c) => {
      document ??= describeApp(app)
      return answerJson(c, await document, 200, { 'cache-control': 'public, max-age=60' })
    },
  )
  app.all('/openapi.json', methodNotAllowed('GET, HEAD'))
}

function describeApp(app: Hono<AppEnv>): ReturnType<typeof generateSpecs> {
  return generateSpecs(app, {
    excludeStaticFile: false,
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Staysharp',
        version: '1',
        description:
          'Am I in the list? A private check: the service evaluates blinded points and publishes sealed indexes; it learns neither the number nor the answer.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'check', description: 'The private check.' },
        { name: 'operation', description: 'For whoever runs the service.' },
      ],
    },
  })
}
