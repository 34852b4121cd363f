import { ed25519 } from '@noble/curves/ed25519.js'
import { fail, fromBase64Url, ok, type Result, toBase64Url } from '@staysharp/core'
import * as v from 'valibot'
import { keyIdOf } from '../keys/key-file.ts'
import { concat } from '../voprf/octets.ts'
import { type Manifest, manifestSchema } from './manifest.ts'

/**
 * The signature around a manifest: a DSSE envelope (Dead Simple Signing Envelope, version 1) with
 * Ed25519. What is signed are the payload's bytes as sent, so nothing depends on how JSON is
 * written; base64url, which DSSE allows beside base64.
 */

const PAYLOAD_TYPE = 'application/vnd.staysharp.manifest+json'

/** A manifest of a thousand incidents stays well below; more is not read. */
export const MAX_ENVELOPE_BYTES: number = 2 * 1024 * 1024

const envelopeSchema = v.object({
  payloadType: v.literal(PAYLOAD_TYPE),
  payload: v.string(),
  signatures: v.pipe(
    v.array(v.object({ keyid: v.string(), sig: v.string() })),
    v.minLength(1),
    v.maxLength(8),
  ),
})

/** Why an envelope is not believed. */
export interface ManifestFailure {
  readonly code: 'not-an-envelope' | 'bad-signature' | 'not-a-manifest'
}

/** DSSE's pre-authentication encoding. */
function signedBytes(payload: Uint8Array): Uint8Array {
  const header = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `
  return concat(new TextEncoder().encode(header), payload)
}

/** Signs a manifest with a 32-byte Ed25519 secret key; gives the envelope as JSON text. */
export function signManifest(manifest: Manifest, secretKey: Uint8Array): string {
  const payload = new TextEncoder().encode(JSON.stringify(manifest))
  const keyid = keyIdOf(ed25519.getPublicKey(secretKey))
  const sig = toBase64Url(ed25519.sign(signedBytes(payload), secretKey))
  const envelope: v.InferOutput<typeof envelopeSchema> = {
    payloadType: PAYLOAD_TYPE,
    payload: toBase64Url(payload),
    signatures: [{ keyid, sig }],
  }
  return `${JSON.stringify(envelope)}\n`
}

/** Opens an envelope: the manifest, if `signer` (a 32-byte Ed25519 public key) signed it and it is one. */
export function openManifest(text: string, signer: Uint8Array): Result<Manifest, ManifestFailure> {
  const envelope = v.safeParse(envelopeSchema, parseJson(text))
  const payload = envelope.success ? fromBase64Url(envelope.output.payload) : undefined
  if (!envelope.success || payload === undefined) return fail({ code: 'not-an-envelope' })
  const signed = signedBytes(payload)
  if (!envelope.output.signatures.some(({ sig }) => verified(sig, signed, signer))) {
    return fail({ code: 'bad-signature' })
  }
  const manifest = v.safeParse(manifestSchema, parseJson(new TextDecoder().decode(payload)))
  return manifest.success ? ok(manifest.output) : fail({ code: 'not-a-manifest' })
}

function verified(signature: string, signed: Uint8Array, signer: Uint8Array): boolean {
  const bytes = fromBase64Url(signature)
  try {
    return bytes !== undefined && ed25519.verify(bytes, signed, signer)
  } catch {
    // noble throws for a signature or key of the wrong shape, which is a signature that does not verify.
    return false
  }
}

/** JSON, or undefined where the text is none. */
function parseJson(text: string): unknown {
  if (text.length > MAX_ENVELOPE_BYTES) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
