import { BE_NUMBERING } from './be/numbering.ts'
import type { Numbering } from './numbering.ts'

const PLANS: ReadonlyMap<string, Numbering> = new Map([['BE', BE_NUMBERING]])

/** The number plan of a country (ISO 3166-1 alpha-2, any case), or undefined where no pack has one yet. */
export function numberingOf(country: string): Numbering | undefined {
  return PLANS.get(country.toUpperCase())
}
