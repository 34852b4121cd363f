import type { Identifier, IdentifierRefusal } from './identifier.ts'
import { fail, ok, type Result } from './result.ts'

/**
 * Reads `acct:<service>/<id>`, an account id on a service as a leak lists it (a Facebook user id,
 * a Telegram id). The service is lower case; the id is opaque and kept as written, in NFC.
 *
 * @example parseAccount('acct:Facebook/1000001') // { ok: true, value: { kind: 'account', canonical: 'acct:facebook/1000001' } }
 */
export function parseAccount(raw: string): Result<Identifier, IdentifierRefusal> {
  if (raw.length > 1024) return fail({ code: 'too-long' })
  const text = raw
    .replace(/\p{Cf}/gu, '')
    .trim()
    .normalize('NFC')
  if (text === '') return fail({ code: 'empty' })
  const match = /^acct:([a-z0-9][a-z0-9.-]{0,62})\/([^\s/]{1,128})$/iu.exec(text)
  if (match?.[1] === undefined || match[2] === undefined) return fail({ code: 'invalid-account' })
  return ok({ kind: 'account', canonical: `acct:${match[1].toLowerCase()}/${match[2]}` })
}
