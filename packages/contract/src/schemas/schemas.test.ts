import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { errorBodySchema } from './error-body.ts'
import { ERROR_CODES, ERROR_STATUS } from './error-codes.ts'
import { evaluateRequestSchema, MAX_EVALUATE_BODY, MAX_POINTS } from './evaluate.ts'
import { serviceSchema } from './service.ts'

const point = 'A'.repeat(43)
const request = { epoch: 'e1', keyId: '0123456789abcdef', blinded: [point] }

describe('evaluate request', () => {
  test('takes 1 to 32 points, and the largest fits in the body limit', () => {
    const largest = {
      epoch: 'e'.repeat(32),
      keyId: request.keyId,
      blinded: Array.from({ length: MAX_POINTS }, () => point),
    }
    expect(v.is(evaluateRequestSchema, largest)).toBe(true)
    expect(JSON.stringify(largest).length).toBeLessThan(MAX_EVALUATE_BODY)
    const one = { ...largest, blinded: [...largest.blinded, point] }
    expect(v.is(evaluateRequestSchema, one)).toBe(false)
    expect(v.is(evaluateRequestSchema, { ...request, blinded: [] })).toBe(false)
  })
  test.each([
    ['padding', `${'A'.repeat(42)}=`],
    ['the other base64 alphabet', `${'A'.repeat(42)}/`],
    ['a byte too few', 'A'.repeat(42)],
    ['a byte too many', 'A'.repeat(44)],
  ])('refuses %s', (_, blinded) => {
    expect(v.is(evaluateRequestSchema, { ...request, blinded: [blinded] })).toBe(false)
  })
})

test('every error code has a status and is a valid body', () => {
  for (const code of ERROR_CODES) {
    expect(ERROR_STATUS[code]).toBeGreaterThanOrEqual(400)
    expect(v.is(errorBodySchema, { error: { code, message: 'A sentence.' } })).toBe(true)
  }
})

test.each(['ftp://a.example', 'https://a.example/path', 'https://u@a.example', 'a.example'])(
  'an index origin is an origin: %s is refused',
  (indexOrigin) => {
    const service = {
      service: 'staysharp',
      apiVersion: 1,
      signer: point,
      indexOrigin: '',
      maxPoints: 32,
      demo: false,
    }
    expect(v.is(serviceSchema, service)).toBe(true)
    expect(v.is(serviceSchema, { ...service, indexOrigin })).toBe(false)
  },
)
