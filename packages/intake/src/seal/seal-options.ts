import { availableParallelism } from 'node:os'
import { type EpochKeyFile, INCIDENT_ID, type SigningKeyFile } from '@staysharp/exposure'
import { intakeError } from '../intake-error.ts'
import { checkCountryCode } from '../read/check-country.ts'
import type { ListInput } from '../read/list-parts.ts'
import type { ListSurvey } from '../read/list-survey.ts'
import type { RowSource } from '../read/read-lists.ts'
import type { SealProgress } from './progress.ts'

/** What to seal: lists to read, or rows that are already here. */
export type SealInput =
  | { readonly lists: readonly ListInput[]; readonly columns?: readonly string[] | undefined }
  | { readonly source: RowSource }

/** How to seal it, and where to. */
export interface SealSettings {
  /** 3 to 64 of `a-z`, `0-9` and inner hyphens. */
  readonly incident: string
  /** 1 to 200 characters, shown to everybody. */
  readonly title: string
  /** ISO 3166-1 alpha-2: whose national numbers the list holds. */
  readonly country: string
  /** The folder that is published: `manifest.json` and `index/` appear in it. */
  readonly out: string
  readonly epochKey: EpochKeyFile
  readonly signingKey: SigningKeyFile
  /** A number that is not listed is told so wrongly with probability 2^-bits. 16 to 40, default 32. */
  readonly bits?: number | undefined
  /** Worker threads, default all cores. The index does not depend on it. */
  readonly threads?: number | undefined
  /** Seals although the rows do not look like numbers of the country. */
  readonly force?: boolean | undefined
  readonly now: () => Date
  readonly onProgress?: ((progress: SealProgress) => void) | undefined
  readonly onSurvey?: ((survey: ListSurvey) => void) | undefined
  /** Stops the sealing with `stopped`; the same call goes on where it stopped. */
  readonly signal?: AbortSignal | undefined
  /** Rows a worker gets at once, default 8,192. Changing it gives up what an interrupted run had done. */
  readonly chunkRows?: number | undefined
  /** For choosing the sample that is verified; uniform in [0, 1). Default `Math.random`. */
  readonly random?: (() => number) | undefined
}

/** All that {@link SealSettings} leaves open, filled in. */
export interface SealPlan extends SealSettings {
  readonly bits: number
  readonly threads: number
  readonly chunkRows: number
  readonly random: () => number
  readonly onProgress: (progress: SealProgress) => void
}

/**
 * Fills the defaults in and refuses what cannot be sealed: `bad-incident-id`, `bad-title`,
 * `bad-bits`, `bad-threads`, `unknown-country`.
 */
export function planSeal(settings: SealSettings): SealPlan {
  const { incident, title, country, bits = 32, threads = availableParallelism() } = settings
  if (!INCIDENT_ID.test(incident)) {
    throw intakeError(
      'bad-incident-id',
      'An incident id has 3 to 64 small letters, digits and hyphens, and no hyphen at its ends, for example whatsapp-be-2026.',
    )
  }
  if (title.trim() === '' || title.length > 200) {
    throw intakeError('bad-title', 'Give the incident a --title of 1 to 200 characters.')
  }
  if (!Number.isInteger(bits) || bits < 16 || bits > 40) {
    throw intakeError('bad-bits', 'Give --bits from 16 to 40. 32 suits a country.')
  }
  if (!Number.isInteger(threads) || threads < 1 || threads > 256) {
    throw intakeError('bad-threads', 'Give --threads from 1 to 256.')
  }
  checkCountryCode(country)
  return {
    ...settings,
    bits,
    threads,
    chunkRows: settings.chunkRows ?? 8192,
    random: settings.random ?? Math.random,
    onProgress: settings.onProgress ?? (() => undefined),
  }
}
