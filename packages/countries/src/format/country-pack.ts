/** A country pack: everything of one folder under packs/, but the police zones, which load apart. */

import * as v from 'valibot'
import type { Contact } from './contact.ts'
import type { Institution } from './institution.ts'
import type { NumberingPlan } from './numbering-plan.ts'
import type { ReportRoute } from './report-route.ts'
import type { ScamTheme } from './scam-theme.ts'
import { Text } from './text.ts'
import { LANGUAGES } from './words.ts'

/** `pack.json`: what country this is. */
export const PackHead = v.strictObject({
  /** ISO 3166-1 alpha-2, or INTL for the pack that everyone falls back on. */
  country: v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}|INTL)$/u, 'not a country code')),
  name: Text,
  /** Languages in which its people read, out of the four of the house. */
  languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1)),
})
export type PackHead = v.InferOutput<typeof PackHead>

export interface CountryPack {
  readonly head: PackHead
  readonly institutions: readonly Institution[]
  readonly contacts: readonly Contact[]
  readonly scamThemes: readonly ScamTheme[]
  readonly reportRoutes: readonly ReportRoute[]
  /** Absent in `intl`. */
  readonly numbering?: NumberingPlan
}
