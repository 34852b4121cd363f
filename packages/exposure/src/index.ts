/**
 * exposure: the private check. A keyed PRF evaluated blindly, a coded set to look the result up in,
 * and a signed manifest that binds both. Browser-safe; libsodium is behind `@staysharp/exposure/sodium`.
 */

export type {
  CheckFailure,
  CheckMode,
  CheckProgress,
  CheckResult,
  IncidentAnswer,
} from './check/check-identifier.ts'
export { checkIdentifier } from './check/check-identifier.ts'
export type {
  CheckTransport,
  EvaluateAnswer,
  EvaluateQuestion,
  TransportFailure,
} from './check/check-transport.ts'
export { encodeIndex } from './index-file/encode-index.ts'
export type { Bucket, IndexFailure, IndexHead } from './index-file/head.ts'
export { parseHead } from './index-file/head.ts'
export { IndexBuilder } from './index-file/index-builder.ts'
export { bucketOfTag, bucketRange, lookupInBucket, lookupInFile } from './index-file/lookup.ts'
export type { EpochKeyFile, KeyFileFailure, SigningKeyFile } from './keys/key-file.ts'
export {
  createEpochKey,
  createSigningKey,
  EPOCH_ID,
  keyIdOf,
  keyPairOf,
  parseEpochKey,
  parseSigningKey,
} from './keys/key-file.ts'
export type { ManifestFailure } from './manifest/envelope.ts'
export { MAX_ENVELOPE_BYTES, openManifest, signManifest } from './manifest/envelope.ts'
export type { Manifest, ManifestIncident } from './manifest/manifest.ts'
export { INCIDENT_ID } from './manifest/manifest.ts'
export { tagOf } from './tag.ts'
export { nobleVoprf } from './voprf/noble-voprf.ts'
export type { BlindedInput, Evaluation, KeyPair, Voprf } from './voprf/voprf.ts'
