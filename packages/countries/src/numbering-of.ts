import type { Numbering } from './numbering.ts'
import belgium from './packs/be/numbering.json' with { type: 'json' }

const PLANS: ReadonlyMap<string, Numbering> = new Map([['BE', mobilePlan('BE', belgium)]])

/**
 * The mobile number plan of a country (ISO 3166-1 alpha-2, any case), or undefined where the pack
 * does not say how many numbers there are. At hand without loading a pack, for the sealer.
 */
export function numberingOf(country: string): Numbering | undefined {
  return PLANS.get(country.toUpperCase())
}

function mobilePlan(country: string, plan: typeof belgium): Numbering {
  const { possible, nationalLength, holders, evidence } = plan.mobile
  const ranges = Object.entries<readonly string[]>(holders)
    .flatMap(([holder, prefixes]) => prefixes.map((prefix) => ({ prefix, holder })))
    .sort((a, b) => (a.prefix < b.prefix ? -1 : 1))
  const { callingCode, trunkPrefix } = plan
  const { source, verifiedOn } = evidence
  const mobile = { possible, nationalLength, ranges }
  return { country, callingCode, trunkPrefix, mobile, source, verifiedOn }
}
