/** GET /v1/service: what a client has to know before anything else. */
import * as v from 'valibot'
import { base64UrlBytes } from './bytes.ts'

/** What the service is. Pin `signer`: whoever can change it can change everything below it. */
export interface Service {
  readonly service: 'staysharp'
  readonly apiVersion: 1
  /** Ed25519 public key that signs manifests, base64url. */
  readonly signer: string
  /** Origin that serves index files; empty when it is this one. */
  readonly indexOrigin: string
  readonly maxPoints: number
  /** The list is made up: nobody is in it. */
  readonly demo: boolean
}

/** Schema of {@link Service}. */
export const serviceSchema: v.GenericSchema<Service> = v.object({
  service: v.literal('staysharp'),
  apiVersion: v.literal(1),
  signer: base64UrlBytes(32, 'Ed25519 public key that signs manifests, base64url.'),
  indexOrigin: v.pipe(
    v.string(),
    v.maxLength(2048),
    v.regex(/^(?:https?:\/\/[^\s/?#@]+)?$/u),
    v.description('Origin that serves index files; empty when it is this one.'),
  ),
  maxPoints: v.pipe(v.number(), v.integer(), v.minValue(1)),
  demo: v.pipe(v.boolean(), v.description('The list is made up: nobody is in it.')),
})
