/**
 * Canonical identifiers: the one spelling of a phone number, e-mail address or account id that the
 * browser, the command line and the sealer all hash. If two of them disagreed by one character a
 * listed person would be told that they are not listed, so nobody else in the house normalises.
 */

/** What an identifier names. WhatsApp JIDs are phone numbers. */
export type IdentifierKind = 'phone' | 'email' | 'account'

/**
 * One identifier in canonical form.
 * `canonical` is what is hashed, as UTF-8: `tel:+<digits>`, `mailto:<address>` or `acct:<service>/<id>`.
 * `country` is the ISO 3166-1 alpha-2 code of a phone number where its range names one.
 */
export interface Identifier {
  readonly kind: IdentifierKind
  readonly canonical: string
  readonly country?: string
}

/** Why something is not an identifier. */
export type RefusalCode =
  | 'empty'
  | 'not-a-number'
  | 'too-short'
  | 'too-long'
  | 'unknown-country'
  | 'invalid-number'
  | 'invalid-email'
  | 'invalid-account'

/** A refusal: a code and nothing else, so that it can be logged and shown without leaking the input. */
export interface IdentifierRefusal {
  readonly code: RefusalCode
}
