import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from './base64url.ts'

it('RFC 4648: agrees with Node on any bytes, and reads its own writing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64Url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64Url(text)).toEqual(Uint8Array.from(bytes))
    }),
  )
})

it('one spelling only: padding, foreign characters, stray bits and impossible lengths are refused', () => {
  for (const text of ['A', 'AA==', 'A+', 'A/', 'AB', 'AAB', 'A A', 'é', 'AAAAA']) {
    expect(fromBase64Url(text)).toBeUndefined()
  }
})
