/** GET /v1/incidents: every incident ever published here, withdrawn ones included. */
import * as v from 'valibot'

/** One incident as the service recorded it. Times are ISO 8601, UTC. */
export interface Incident {
  readonly id: string
  readonly title: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly epoch: string
  readonly entries: number
  readonly bits: number
  readonly anonymitySet: number
  readonly sealedAt: string
  readonly state: 'published' | 'withdrawn'
}

/** The answer. */
export interface Incidents {
  readonly incidents: readonly Incident[]
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Schema of {@link Incidents}. */
export const incidentsSchema: v.GenericSchema<Incidents> = v.object({
  incidents: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      country: v.string(),
      epoch: v.string(),
      entries: v.pipe(count, v.description('Distinct identifiers in the list.')),
      bits: v.pipe(count, v.description('One in 2^bits unlisted ones would be told wrongly.')),
      anonymitySet: v.pipe(count, v.description('Possible numbers of the country.')),
      sealedAt: v.pipe(v.string(), v.isoTimestamp()),
      state: v.picklist(['published', 'withdrawn']),
    }),
  ),
})
