import type { BadReason, Tally } from '../read/tally.ts'
import { sortedCounts } from '../read/tally.ts'
import { lostRowWarnings } from './lost-rows.ts'
import type { Published } from './publish.ts'
import type { SealPlan } from './seal-options.ts'

/** What a sealing did. Counts and names only; fit for printing and for `--json`. */
export interface SealReport {
  readonly incident: string
  readonly country: string
  readonly epoch: string
  readonly keyId: string
  /** Sequence number of the manifest that was published. */
  readonly sequence: number
  readonly rows: number
  /** Rows with a valid number, repeats included. */
  readonly valid: number
  /** Distinct numbers: what the index holds. */
  readonly entries: number
  /** Valid numbers that repeat one before. */
  readonly duplicates: number
  /** Rows without a number, by reason. */
  readonly bad: Readonly<Partial<Record<BadReason, number>>>
  /** What to look at before relying on it, in sentences. */
  readonly warnings: readonly string[]
  /** Valid numbers by country; `--` where the range names none. */
  readonly countries: Readonly<Record<string, number>>
  readonly index: {
    /** Under the output folder. */
    readonly path: string
    readonly bytes: number
    readonly sha256: string
    readonly bits: number
    readonly bitsPerEntry: number
    readonly buckets: number
  }
  /** Identifiers of the list that were looked up in the written file; all were found. */
  readonly verified: number
  /** Incidents of the epoch before that must be sealed again under this one. */
  readonly needReseal: readonly string[]
  readonly seconds: number
  /** Rows evaluated in a second, without those taken over. */
  readonly rowsPerSecond: number
  readonly threads: number
  readonly chunks: number
  /** Chunks taken over from an interrupted run. */
  readonly reusedChunks: number
}

/** Puts the report together. */
export function sealReport(
  plan: SealPlan,
  tally: Tally,
  published: Published,
  run: Pick<SealReport, 'verified' | 'seconds' | 'rowsPerSecond' | 'chunks' | 'reusedChunks'>,
): SealReport {
  const { incident, manifest, needReseal } = published
  return {
    incident: incident.id,
    country: incident.country,
    epoch: manifest.epoch.id,
    keyId: manifest.epoch.keyId,
    sequence: manifest.sequence,
    rows: tally.rows,
    valid: tally.valid,
    entries: incident.entries,
    duplicates: tally.numbers - incident.entries,
    bad: sortedCounts(tally.bad),
    warnings: lostRowWarnings(tally),
    countries: sortedCounts(tally.byCountry),
    index: {
      path: incident.index.path,
      bytes: incident.index.bytes,
      sha256: incident.index.sha256,
      bits: incident.bits,
      bitsPerEntry: (8 * incident.index.bytes) / incident.entries,
      buckets: incident.index.buckets,
    },
    needReseal,
    threads: plan.threads,
    ...run,
  }
}
