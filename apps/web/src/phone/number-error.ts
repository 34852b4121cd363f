import type { Identifier, IdentifierRefusal, Result } from '@staysharp/core'
import type { MessageKey } from '@staysharp/messages'

/** The message for a number that cannot be checked. */
export type NumberError = Extract<MessageKey, `number.error.${string}`>

const PREFIX = 'number.error.'

const KNOWN: readonly IdentifierRefusal['code'][] = [
  'empty',
  'too-short',
  'too-long',
  'unknown-country',
  'invalid-number',
]

/** The message for a refusal; undefined where there is nothing wrong. */
export function numberError(read: Result<Identifier, IdentifierRefusal>): NumberError | undefined {
  if (read.ok) return undefined
  const { code } = read.failure
  return `${PREFIX}${KNOWN.includes(code) ? code : 'not-a-number'}` as NumberError
}
