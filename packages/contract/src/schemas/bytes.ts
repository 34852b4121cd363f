import * as v from 'valibot'

/** A schema for `length` bytes as base64url without padding (RFC 4648 section 5). */
export function base64UrlBytes(length: number, description: string): v.GenericSchema<string> {
  const characters = Math.ceil((length * 4) / 3)
  return v.pipe(
    v.string(),
    v.regex(new RegExp(`^[A-Za-z0-9_-]{${characters}}$`, 'u')),
    v.description(description),
  )
}
