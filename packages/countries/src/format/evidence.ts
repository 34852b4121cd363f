/**
 * How well a fact is known. Every fact of a pack carries these four fields; the rules that decide
 * what the public sees (publish/standing.ts) read nothing else.
 */

import * as v from 'valibot'
import { STATUSES } from './words.ts'

/** A day of the calendar that exists, written `2026-11-22`. */
export const Day = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'no such day'))

/** Refuses 30 February, which a date would turn into 2 March. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/**
 * Where a fact comes from: the address of the page, `repo:owner/name:path` for a public data
 * repository, `npm:name@version path` for a package, or `none` for what people in the field know
 * but nobody looked up yet.
 */
const Source = v.pipe(
  v.string(),
  v.regex(/^(?:https?:\/\/\S+|repo:\S+|npm:.+|none)$/u, 'not a source'),
)

/** The fields of evidence, to be spread into a fact. */
export const evidenceFields = {
  status: v.picklist(STATUSES),
  source: Source,
  /** The day on which the source was last compared with the fact (for `unverified`: last looked for). */
  verifiedOn: Day,
  /** The last day on which the fact may be shown without being compared again. */
  reviewBy: Day,
}

export const Evidence = v.strictObject(evidenceFields)
export type Evidence = v.InferOutput<typeof Evidence>
export type EvidenceStatus = Evidence['status']
