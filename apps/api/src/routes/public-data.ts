/** GET /v1/service, /v1/manifest and /v1/incidents: what everybody may read. */
import { incidentsSchema, MAX_POINTS, type Service, serviceSchema } from '@staysharp/contract'
import type { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { answerJson, refuse } from '../http/answers.ts'
import type { AppEnv, Dependencies } from '../http/app-env.ts'
import { matchesEtag } from '../http/matches-etag.ts'
import { methodNotAllowed } from '../http/method-not-allowed.ts'
import { jsonAnswer, refusals } from './described.ts'

/** A minute: how long after a seal a client may still see the manifest before it. */
const FOR_A_MINUTE = { 'cache-control': 'public, max-age=60' }

/** Adds the routes. */
export function publicDataRoutes(app: Hono<AppEnv>, deps: Dependencies): void {
  serviceRoute(app, deps)
  manifestRoute(app, deps)
  incidentsRoute(app, deps)
  for (const path of ['/v1/service', '/v1/manifest', '/v1/incidents']) {
    app.all(path, methodNotAllowed('GET, HEAD'))
  }
}

function serviceRoute(app: Hono<AppEnv>, { signer, indexOrigin, isDemo }: Dependencies): void {
  app.get(
    '/v1/service',
    describeRoute({
      summary: 'What this service is',
      tags: ['check'],
      responses: { 200: jsonAnswer(serviceSchema, 'Its signing key and limits.'), ...refusals() },
    }),
    (c) => {
      const body: Service = {
        service: 'staysharp',
        apiVersion: 1,
        signer,
        indexOrigin,
        maxPoints: MAX_POINTS,
        demo: isDemo(),
      }
      return answerJson(c, body, 200, FOR_A_MINUTE)
    },
  )
}

function manifestRoute(app: Hono<AppEnv>, { publication }: Dependencies): void {
  app.get(
    '/v1/manifest',
    describeRoute({
      summary: 'The signed manifest',
      description:
        'A DSSE envelope (Ed25519), byte for byte as sealed: epoch, public key, and every index file with size and SHA-256.',
      tags: ['check'],
      responses: {
        200: {
          description: 'The envelope.',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['payloadType', 'payload', 'signatures'],
                properties: {
                  payloadType: { const: 'application/vnd.staysharp.manifest+json' },
                  payload: { type: 'string', description: 'The manifest, base64url.' },
                  signatures: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['keyid', 'sig'],
                      properties: { keyid: { type: 'string' }, sig: { type: 'string' } },
                    },
                  },
                },
              },
            },
          },
        },
        304: { description: 'Unchanged (If-None-Match).' },
        ...refusals('not-ready'),
      },
    }),
    (c) => {
      const current = publication.current()
      if (current === undefined) {
        return refuse(c, 'not-ready', 'No list is published here yet. Try again later.')
      }
      const headers = { etag: current.etag, ...FOR_A_MINUTE }
      if (matchesEtag(c.req.header('if-none-match'), current.etag))
        return c.body(null, 304, headers)
      return c.body(current.envelope, 200, {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(current.envelope)),
        ...headers,
      })
    },
  )
}

function incidentsRoute(app: Hono<AppEnv>, { store }: Dependencies): void {
  app.get(
    '/v1/incidents',
    describeRoute({
      summary: 'Every incident ever published here',
      tags: ['check'],
      responses: {
        200: jsonAnswer(incidentsSchema, 'The newest first, withdrawn ones included.'),
        ...refusals('not-ready'),
      },
    }),
    async (c) => answerJson(c, { incidents: await store.listIncidents() }, 200, FOR_A_MINUTE),
  )
}
