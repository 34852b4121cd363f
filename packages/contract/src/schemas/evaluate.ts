/** POST /v1/evaluate: blinded points in, evaluated points and one proof for all of them out. */
import * as v from 'valibot'
import { base64UrlBytes } from './bytes.ts'

/** Most points of one request. */
export const MAX_POINTS = 32

/** Largest request body in bytes: 32 points take 1.6 KiB. */
export const MAX_EVALUATE_BODY: number = 4 * 1024

const id = (pattern: RegExp, description: string): v.GenericSchema<string> =>
  v.pipe(v.string(), v.regex(pattern), v.description(description))

const epoch = id(/^[a-z0-9][a-z0-9-]{0,31}$/u, 'The epoch of the manifest in hand.')
const keyId = id(/^[0-9a-f]{16}$/u, 'First 16 hex digits of the SHA-256 of its public key.')

/** What is asked. `blinded` are canonical ristretto255 points, 32 bytes each in base64url. */
export interface EvaluateRequest {
  readonly epoch: string
  readonly keyId: string
  readonly blinded: readonly string[]
}

/** Schema of {@link EvaluateRequest}. */
export const evaluateRequestSchema: v.GenericSchema<EvaluateRequest> = v.object({
  epoch,
  keyId,
  blinded: v.pipe(
    v.array(base64UrlBytes(32, 'A blinded point (RFC 9497 ristretto255-SHA512), base64url.')),
    v.minLength(1),
    v.maxLength(MAX_POINTS),
  ),
})

/** What is answered: as many points in the same order, and one DLEQ proof of 64 bytes. */
export interface EvaluateResponse {
  readonly epoch: string
  readonly keyId: string
  readonly evaluated: readonly string[]
  readonly proof: string
}

/** Schema of {@link EvaluateResponse}. */
export const evaluateResponseSchema: v.GenericSchema<EvaluateResponse> = v.object({
  epoch,
  keyId,
  evaluated: v.pipe(
    v.array(base64UrlBytes(32, 'An evaluated point, base64url.')),
    v.minLength(1),
    v.maxLength(MAX_POINTS),
  ),
  proof: base64UrlBytes(64, 'One DLEQ proof for all points (RFC 9497 section 2.2), base64url.'),
})
