import * as v from 'valibot'
import { MAX_BITS, MIN_BITS } from '../index-file/layout.ts'
import { EPOCH_ID } from '../keys/key-file.ts'

/**
 * The manifest: what one service publishes, signed as a whole. It pins the epoch's public key to
 * the exact index files, so that a proof under that key is a proof about those files.
 */

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const hex32 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u))
const time = v.pipe(v.string(), v.isoTimestamp())

/** Incident ids: what pages, files and commands name an incident by. */
export const INCIDENT_ID: RegExp = /^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$/u

const incidentSchema = v.object({
  id: v.pipe(v.string(), v.regex(INCIDENT_ID)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u)),
  sealedAt: time,
  entries: count,
  bits: v.pipe(v.number(), v.integer(), v.minValue(MIN_BITS), v.maxValue(MAX_BITS)),
  anonymitySet: count,
  index: v.object({
    path: v.pipe(v.string(), v.regex(/^index\/[a-z0-9-]{1,32}\/[a-z0-9-]{1,96}\.ssi$/u)),
    bytes: count,
    sha256: hex32,
    headBytes: count,
    headSha256: hex32,
    buckets: count,
  }),
})

export const manifestSchema = v.object({
  format: v.literal('staysharp-manifest/1'),
  /** Grows by one with every publication. */
  sequence: count,
  issuedAt: time,
  epoch: v.object({
    id: v.pipe(v.string(), v.regex(EPOCH_ID)),
    keyId: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u)),
    /** The VOPRF public key, base64url, 32 bytes. */
    publicKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/u)),
    createdAt: time,
  }),
  incidents: v.pipe(v.array(incidentSchema), v.maxLength(1000)),
})

/** A manifest. Times are ISO 8601 in UTC; sizes in bytes; `anonymitySet` in possible numbers of the country. */
export type Manifest = v.InferOutput<typeof manifestSchema>
/** One incident of a manifest with its index file. */
export type ManifestIncident = v.InferOutput<typeof incidentSchema>
