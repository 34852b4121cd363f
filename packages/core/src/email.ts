import type { Identifier, IdentifierRefusal } from './identifier.ts'
import { fail, ok, type Result } from './result.ts'

const INVISIBLE = /\p{Cf}/gu
const LOCAL = /^[^\s@"(),:;<>[\]\\]{1,64}$/u
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u

/**
 * Reads an e-mail address and gives `mailto:<local>@<domain>`: domain in lower case and, for
 * international names, in its ASCII (xn--) form; the part before the @ as written (RFC 5321
 * section 2.4 leaves its case to the receiving host), in NFC.
 *
 * @example parseEmail(' Jo@Example.BE ') // { ok: true, value: { kind: 'email', canonical: 'mailto:Jo@example.be' } }
 */
export function parseEmail(raw: string): Result<Identifier, IdentifierRefusal> {
  if (raw.length > 1024) return fail({ code: 'too-long' })
  const text = raw
    .replace(INVISIBLE, '')
    .trim()
    .replace(/^mailto:/iu, '')
    .normalize('NFC')
  if (text === '') return fail({ code: 'empty' })
  const at = text.lastIndexOf('@')
  const local = text.slice(0, Math.max(at, 0))
  const domain = asciiDomain(text.slice(at + 1))
  if (at < 1 || domain === undefined || !LOCAL.test(local) || /^\.|\.\.|\.$/u.test(local)) {
    return fail({ code: 'invalid-email' })
  }
  return ok({ kind: 'email', canonical: `mailto:${local}@${domain}` })
}

/** A host name in lower-case ASCII, or undefined where it is none. Uses the URL parser's IDNA. */
function asciiDomain(domain: string): string | undefined {
  if (/[\s/?#:@[\]\\%]/u.test(domain) || !URL.canParse(`http://${domain}`)) return undefined
  const host = new URL(`http://${domain}`).hostname
  const labels = host.split('.')
  const named = labels.length >= 2 && !/^\d+$/u.test(labels.at(-1) ?? '')
  return named && host.length <= 253 && labels.every((label) => LABEL.test(label))
    ? host
    : undefined
}
