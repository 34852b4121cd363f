import { readFileSync, rmSync } from 'node:fs'
import { ERROR_STATUS } from '@staysharp/contract'
import { afterAll, describe, expect, test } from 'vitest'
import { testApp } from '../testing/test-app.ts'

interface Operation {
  summary?: string
  operationId?: string
  responses: Record<string, { description: string; content?: Record<string, unknown> }>
  requestBody?: unknown
}
interface OpenApi {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}

const { app, sealed } = await testApp()
afterAll(() => rmSync(sealed.folder, { recursive: true }))
const document = (await (await app.request('/openapi.json')).json()) as OpenApi
const described = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
)

describe('/openapi.json', () => {
  test('is OpenAPI 3.1 and describes every route, each with its answers', () => {
    expect(document.openapi).toMatch(/^3\.1\./u)
    const routes = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path !== '/*' && path !== '*')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/gu, '{$1}')}`)
    expect(described.toSorted()).toEqual([...new Set(routes)].toSorted())
    for (const operations of Object.values(document.paths)) {
      for (const operation of Object.values(operations)) {
        expect(operation.summary).toBeTruthy()
        expect(Object.keys(operation.responses)).toContain('200')
      }
    }
    expect(document.paths['/v1/evaluate']?.post?.requestBody).toBeDefined()
  })
  test('leaves no schema unresolved', () => {
    const text = JSON.stringify(document)
    expect(text).not.toContain('"vendor"')
    expect(text).toContain('"maxItems":32')
  })
  test('names every status that the error codes have', () => {
    const statuses = new Set(
      Object.values(document.paths).flatMap((operations) =>
        Object.values(operations).flatMap(({ responses }) => Object.keys(responses).map(Number)),
      ),
    )
    // 405 is for methods that a path does not have, and so in no operation.
    for (const status of Object.values(ERROR_STATUS)) {
      if (status !== 405) expect(statuses).toContain(status)
    }
  })
})

test('docs/api.md lists the same routes and error codes', () => {
  const text = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8')
  const routes = [...text.matchAll(/^\| `((?:GET|POST) [^`]+)` \|/gmu)].map(([, route]) => route)
  expect(routes.toSorted()).toEqual(described.toSorted())
  const codes = [...text.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gmu)]
  expect(Object.fromEntries(codes.map(([, code, status]) => [code, Number(status)]))).toEqual(
    ERROR_STATUS,
  )
})
