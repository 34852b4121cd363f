/** Police zones: who takes the statement of somebody who lives at a postcode. */
import * as v from 'valibot'
import { UrlFact } from './contact.ts'
import { Evidence } from './evidence.ts'
import { Id, Name } from './text.ts'

const Line = v.pipe(v.string(), v.nonEmpty())

export const Municipality = v.strictObject({
  /** The code of the national statistics office. */
  nis: v.pipe(v.string(), v.regex(/^\d{5}$/u, 'not a code of five digits')),
  nl: Line,
  fr: Line,
  /** Left out where German or English use the name of the place itself. */
  de: v.optional(Line),
  en: v.optional(Line),
  postcodes: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^\d{4}$/u, 'not a postcode'))),
    v.minLength(1),
  ),
})
export type Municipality = v.InferOutput<typeof Municipality>

export const PoliceZone = v.strictObject({
  id: Id,
  /** Left out while the zone's name is not confirmed: its municipalities then name it. */
  name: v.optional(Name),
  url: v.optional(UrlFact),
  municipalities: v.pipe(v.array(Municipality), v.minLength(1)),
  remark: v.optional(v.string()),
  /** Evidence for the name and for which municipalities belong together. */
  evidence: Evidence,
})
export type PoliceZone = v.InferOutput<typeof PoliceZone>

/** One file of zones: those of a province, whose places speak one language first. */
export const PoliceZoneFile = v.strictObject({
  province: Line,
  /** The language whose place names German and English readers get, unless a municipality says otherwise. */
  placeNames: v.picklist(['nl', 'fr']),
  /** Evidence for codes, names and postcodes of the municipalities. */
  evidence: Evidence,
  remark: v.optional(v.string()),
  zones: v.array(PoliceZone),
})
export type PoliceZoneFile = v.InferOutput<typeof PoliceZoneFile>
