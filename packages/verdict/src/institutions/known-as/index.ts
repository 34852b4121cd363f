/** What institutions are called beside the names in their packs, by country. */
import { AMERICA } from './america.ts'
import { BELGIUM } from './belgium.ts'
import { BRITAIN, IRELAND } from './britain-and-ireland.ts'
import { FRANCE } from './france.ts'
import { GERMANY } from './germany.ts'
import { INTERNATIONAL } from './international.ts'
import type { KnownAs } from './known-as.ts'
import { LUXEMBOURG } from './luxembourg.ts'
import { NETHERLANDS } from './netherlands.ts'

export type { KnownAs } from './known-as.ts'

/** By the country of the pack; `INTL` for the international one. */
export const KNOWN_AS: Readonly<Record<string, KnownAs>> = {
  BE: BELGIUM,
  NL: NETHERLANDS,
  FR: FRANCE,
  DE: GERMANY,
  LU: LUXEMBOURG,
  GB: BRITAIN,
  IE: IRELAND,
  US: AMERICA,
  INTL: INTERNATIONAL,
}
