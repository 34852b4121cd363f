import { parseAccount } from './account.ts'
import { parseEmail } from './email.ts'
import type { Identifier, IdentifierRefusal } from './identifier.ts'
import { parsePhone } from './phone.ts'
import type { Result } from './result.ts'
import { whatsappJidNumber } from './whatsapp-jid.ts'

/**
 * Reads whatever a person may type to ask about themselves: a phone number, a WhatsApp JID, an
 * e-mail address or `acct:<service>/<id>`. `country` is the country of national phone numbers.
 */
export function parseIdentifier(
  raw: string,
  options: { readonly country?: string } = {},
): Result<Identifier, IdentifierRefusal> {
  const text = raw.slice(0, 1024).trim()
  if (/^acct:/iu.test(text)) return parseAccount(raw)
  if (text.includes('@') && whatsappJidNumber(text.replace(/\p{Cf}/gu, '')) === undefined)
    return parseEmail(raw)
  return parsePhone(raw, options.country)
}
