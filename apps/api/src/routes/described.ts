/** The OpenAPI pieces that routes share. */
import { ERROR_STATUS, type ErrorCode, errorBodySchema } from '@staysharp/contract'
import { type DescribeRouteOptions, resolver } from 'hono-openapi'
import type { GenericSchema } from 'valibot'

type Responses = NonNullable<DescribeRouteOptions['responses']>

/** An answer of JSON that fits `schema`. */
export function jsonAnswer(schema: GenericSchema, description: string): Responses[string] {
  return { description, content: { 'application/json': { schema: resolver(schema) } } }
}

/** The refusals a route may give, by status. `internal` (500) is always among them. */
export function refusals(...codes: readonly ErrorCode[]): Responses {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of [...codes, 'internal'] as const) {
    const status = ERROR_STATUS[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, named]) => [
      String(status),
      jsonAnswer(errorBodySchema, named.map((code) => `\`${code}\``).join(' or ')),
    ]),
  )
}
