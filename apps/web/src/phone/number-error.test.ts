import { parsePhone } from '@staysharp/core'
import { loadMessages } from '@staysharp/messages'
import { expect, test } from 'vitest'
import { numberError } from './number-error.ts'

const en = await loadMessages('en')

test.each([
  ['', 'number.error.empty'],
  ['04', 'number.error.too-short'],
  ['0'.padEnd(30, '4'), 'number.error.too-long'],
  ['my number', 'number.error.not-a-number'],
  ['somebody@example.org', 'number.error.not-a-number'],
  ['+9990000000', 'number.error.unknown-country'],
  ['0999999999', 'number.error.invalid-number'],
])('%o is told as %s', (text, key) => {
  const error = numberError(parsePhone(text, 'BE'))
  expect(error).toBe(key)
  expect(en[error ?? 'hero.title']).toBeTruthy()
})

test('nothing wrong, nothing said', () => {
  expect(numberError({ ok: true, value: { kind: 'phone', canonical: 'tel:+' } })).toBeUndefined()
})
