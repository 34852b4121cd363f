/** core: results and errors, and the one canonical form of every identifier. Browser-safe. */
export { AppError, isAppError } from './app-error.ts'
export { fromBase64Url, toBase64Url } from './base64url.ts'
export { foldDigits } from './digits.ts'
export type { Identifier, IdentifierKind, IdentifierRefusal, RefusalCode } from './identifier.ts'
export { parseIdentifier } from './parse-identifier.ts'
export { type PhoneOptions, parsePhone } from './phone.ts'
export { fail, ok, type Result } from './result.ts'
