import { fail, fromBase64Url, type Identifier, ok, type Result } from '@staysharp/core'
import type { Manifest, ManifestIncident } from '../manifest/manifest.ts'
import { tagOf } from '../tag.ts'
import type { Voprf } from '../voprf/voprf.ts'
import type { CheckTransport, TransportFailure } from './check-transport.ts'
import { type LookupFailure, lookupFull, lookupQuick } from './incident-lookup.ts'

/**
 * The private check: is this identifier in any of the published lists?
 *
 * The identifier is blinded here, evaluated blindly by the service, proven against the public key
 * of the signed manifest, and looked up here. `quick` fetches one bucket of each index (the service
 * could narrow the person down to one of anonymitySet / buckets numbers), `full` fetches whole
 * indexes (it learns nothing).
 */

/** How much is downloaded, and so how much is revealed. */
export type CheckMode = 'quick' | 'full'

/** What the check is doing now; `lookup` comes once per incident and, for whole files, per chunk. */
export type CheckProgress =
  | { readonly step: 'manifest' | 'blind' | 'evaluate' | 'verify' }
  | {
      readonly step: 'lookup'
      readonly incident: string
      readonly receivedBytes: number
      readonly totalBytes: number
    }

/** One incident with the answer for this identifier. */
export interface IncidentAnswer {
  readonly incident: ManifestIncident
  readonly listed: boolean
}

/** The answers for all incidents, under the manifest they hold for. */
export interface CheckResult {
  readonly mode: CheckMode
  readonly manifest: Manifest
  readonly answers: readonly IncidentAnswer[]
}

/**
 * Why there is no answer: the way there failed, the proof did not hold (`bad-proof`), or an index
 * was not the one the manifest names (`bad-index`). A check never guesses.
 */
export type CheckFailure = TransportFailure | { readonly code: 'bad-proof' } | LookupFailure

/** Checks one identifier against every incident of the current manifest. */
export async function checkIdentifier(options: {
  readonly identifier: Identifier
  readonly mode: CheckMode
  readonly transport: CheckTransport
  readonly voprf: Voprf
  readonly onProgress?: (progress: CheckProgress) => void
}): Promise<Result<CheckResult, CheckFailure>> {
  const { mode, transport, onProgress = () => {} } = options
  let evaluated = await evaluateTag(options, onProgress, false)
  // A rotated key: the manifest in hand is of the epoch before. Ask for the new one, once.
  if (!evaluated.ok && evaluated.failure.code === 'wrong-epoch') {
    evaluated = await evaluateTag(options, onProgress, true)
  }
  if (!evaluated.ok) return evaluated
  const { manifest, tag } = evaluated.value
  const answers: IncidentAnswer[] = []
  for (const incident of manifest.incidents) {
    const totalBytes = incident.index.bytes
    const onBytes = (receivedBytes: number): void =>
      onProgress({ step: 'lookup', incident: incident.id, receivedBytes, totalBytes })
    onBytes(0)
    const lookup = mode === 'full' ? lookupFull : lookupQuick
    const listed = await lookup({ manifest, incident, tag, transport, onBytes })
    if (!listed.ok) return listed
    answers.push({ incident, listed: listed.value })
  }
  return ok({ mode, manifest, answers })
}

/** Manifest, blind, evaluate, verify: the tag of the identifier under the current epoch. */
async function evaluateTag(
  options: {
    readonly identifier: Identifier
    readonly transport: CheckTransport
    readonly voprf: Voprf
  },
  onProgress: (progress: CheckProgress) => void,
  fresh: boolean,
): Promise<Result<{ readonly manifest: Manifest; readonly tag: bigint }, CheckFailure>> {
  const { identifier, transport, voprf } = options
  onProgress({ step: 'manifest' })
  const manifest = await transport.manifest({ fresh })
  if (!manifest.ok) return manifest
  const { epoch } = manifest.value
  onProgress({ step: 'blind' })
  const blinded = voprf.blind(new TextEncoder().encode(identifier.canonical))
  onProgress({ step: 'evaluate' })
  const answer = await transport.evaluate({
    epoch: epoch.id,
    keyId: epoch.keyId,
    blinded: [blinded.blinded],
  })
  if (!answer.ok) return answer
  onProgress({ step: 'verify' })
  const publicKey = fromBase64Url(epoch.publicKey)
  const outputs = publicKey && voprf.finalize([blinded], answer.value, publicKey)
  const output = outputs?.ok ? outputs.value[0] : undefined
  if (output === undefined) return fail({ code: 'bad-proof' })
  return ok({ manifest: manifest.value, tag: tagOf(output) })
}
