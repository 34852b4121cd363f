import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { fail, fromBase64Url, ok, type Result, toBase64Url } from '@staysharp/core'
import * as v from 'valibot'
import { nobleVoprf } from '../voprf/noble-voprf.ts'
import type { KeyPair } from '../voprf/voprf.ts'

/**
 * Key files: one JSON object each, mode 0600, made by `staysharp key` and read by sealer and
 * server. The epoch key evaluates the PRF; the signing key signs manifests and never leaves the
 * operator's machine. Neither is ever put in the database, a log or an error.
 */

const KINDS = ['staysharp-epoch-key', 'staysharp-signing-key'] as const

const key32 = v.pipe(
  v.string(),
  v.check((text) => fromBase64Url(text)?.length === 32, 'must be 32 bytes in base64url'),
)
const shared = {
  version: v.literal(1),
  keyId: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u)),
  publicKey: key32,
  secretKey: key32,
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
}

/** Epoch ids: what files and folders are named after. */
export const EPOCH_ID: RegExp = /^[a-z0-9][a-z0-9-]{0,31}$/u

const epochKeySchema = v.object({
  kind: v.literal('staysharp-epoch-key'),
  epoch: v.pipe(v.string(), v.regex(EPOCH_ID)),
  ...shared,
})
const signingKeySchema = v.object({ kind: v.literal('staysharp-signing-key'), ...shared })

/** The epoch key file: the VOPRF key pair of one epoch; keys in base64url. */
export type EpochKeyFile = v.InferOutput<typeof epochKeySchema>
/** The signing key file: an Ed25519 key pair; keys in base64url. */
export type SigningKeyFile = v.InferOutput<typeof signingKeySchema>

/** Why a text is not the key file asked for. */
export interface KeyFileFailure {
  readonly code: 'not-a-key-file' | 'wrong-kind' | 'inconsistent-key'
}

/** The name of a public key: the first 16 hex digits of its SHA-256. */
export function keyIdOf(publicKey: Uint8Array): string {
  return bytesToHex(sha256(publicKey).subarray(0, 8))
}

/** Makes an epoch key from a 32-byte random seed. `now` is an ISO time. */
export function createEpochKey(epoch: string, seed: Uint8Array, now: string): EpochKeyFile {
  const pair = nobleVoprf.deriveKeyPair(seed, new TextEncoder().encode(`staysharp epoch ${epoch}`))
  return { kind: 'staysharp-epoch-key', epoch, ...fileFields(pair, now) }
}

/** Makes a signing key from a 32-byte random seed. `now` is an ISO time. */
export function createSigningKey(seed: Uint8Array, now: string): SigningKeyFile {
  const pair = { secretKey: seed, publicKey: ed25519.getPublicKey(seed) }
  return { kind: 'staysharp-signing-key', ...fileFields(pair, now) }
}

/** Reads an epoch key file and checks that its parts belong together. */
export function parseEpochKey(text: string): Result<EpochKeyFile, KeyFileFailure> {
  return parseKey(text, 'staysharp-epoch-key', epochKeySchema, (secret) =>
    nobleVoprf.publicKeyOf(secret),
  )
}

/** Reads a signing key file and checks that its parts belong together. */
export function parseSigningKey(text: string): Result<SigningKeyFile, KeyFileFailure> {
  return parseKey(text, 'staysharp-signing-key', signingKeySchema, (secret) =>
    ed25519.getPublicKey(secret),
  )
}

/** The bytes of a key file's pair. */
export function keyPairOf(file: EpochKeyFile | SigningKeyFile): KeyPair {
  const [secretKey, publicKey] = [fromBase64Url(file.secretKey), fromBase64Url(file.publicKey)]
  return { secretKey: secretKey ?? new Uint8Array(), publicKey: publicKey ?? new Uint8Array() }
}

function fileFields(pair: KeyPair, now: string): Omit<SigningKeyFile, 'kind'> {
  return {
    version: 1,
    keyId: keyIdOf(pair.publicKey),
    publicKey: toBase64Url(pair.publicKey),
    secretKey: toBase64Url(pair.secretKey),
    createdAt: now,
  }
}

function parseKey<T extends EpochKeyFile | SigningKeyFile>(
  text: string,
  kind: T['kind'],
  schema: v.GenericSchema<unknown, T>,
  publicKeyOf: (secret: Uint8Array) => Uint8Array,
): Result<T, KeyFileFailure> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return fail({ code: 'not-a-key-file' })
  }
  const named = v.safeParse(v.object({ kind: v.picklist(KINDS) }), json)
  if (!named.success) return fail({ code: 'not-a-key-file' })
  if (named.output.kind !== kind) return fail({ code: 'wrong-kind' })
  const parsed = v.safeParse(schema, json)
  if (!parsed.success) return fail({ code: 'not-a-key-file' })
  const { secretKey, publicKey } = keyPairOf(parsed.output)
  try {
    const consistent =
      toBase64Url(publicKeyOf(secretKey)) === parsed.output.publicKey &&
      keyIdOf(publicKey) === parsed.output.keyId
    return consistent ? ok(parsed.output) : fail({ code: 'inconsistent-key' })
  } catch {
    return fail({ code: 'inconsistent-key' })
  }
}
