/** What a check costs and reveals, computed from the signed manifest for the words beside the choice. */
import type { ManifestIncident } from '@staysharp/exposure'

/** The two ways to check, in numbers. */
export interface ModeFacts {
  /** Quick: the service could narrow the person down to about one in this many possible numbers. */
  readonly oneIn: number
  /** Quick: bytes fetched, over all lists. */
  readonly quickBytes: number
  /** Fully private: bytes fetched, over all lists. */
  readonly fullBytes: number
}

/**
 * Facts over all lists of a manifest.
 *
 * One bucket is an equal range of PRF outputs, so with one list the service could narrow a person
 * down to anonymitySet / buckets. Several lists cut the same range at different points; their
 * pieces together are at most the sum of their buckets, which is what is claimed here: never
 * more privacy than there is.
 */
export function modeFacts(
  incidents: readonly Pick<ManifestIncident, 'anonymitySet' | 'index'>[],
): ModeFacts {
  let pieces = 0
  let quickBytes = 0
  let fullBytes = 0
  let people = Number.POSITIVE_INFINITY
  for (const { anonymitySet, index } of incidents) {
    pieces += index.buckets
    people = Math.min(people, anonymitySet)
    fullBytes += index.bytes
    quickBytes += index.headBytes + Math.ceil((index.bytes - index.headBytes) / index.buckets)
  }
  return { oneIn: Math.max(1, Math.floor(people / Math.max(1, pieces))), quickBytes, fullBytes }
}

/** Below this, fetching everything costs a phone nothing, so the private way is the one preselected. */
const SMALL = 2_000_000

/** The way to check that is chosen until the person chooses. */
export function suggestedMode(facts: ModeFacts, kept: boolean): 'quick' | 'full' {
  return kept || facts.fullBytes <= SMALL ? 'full' : 'quick'
}
