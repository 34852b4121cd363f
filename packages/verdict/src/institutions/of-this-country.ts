/** Whom a name means to a person in a country, where several go by it. */
import type { NameOf } from './directory.ts'

/** Countries whose institutions people know as well as their own. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  AT: ['DE'],
  CH: ['DE', 'FR'],
  LU: ['BE', 'FR', 'DE'],
  BE: ['NL', 'FR', 'DE', 'LU'],
  NL: ['BE'],
  FR: ['BE'],
  DE: ['BE'],
  IE: ['GB'],
  GB: ['IE'],
}

/**
 * Those of the person's country; else international ones; else one neighbour's or anybody's. One
 * institution each time, except where the country itself has two of one name.
 */
export function ofThisCountry(all: readonly NameOf[], country: string): readonly NameOf[] {
  // Roles and taxes are called so in one country.
  const names = all.filter(({ name, listing }) => !name.sign || isKnownIn(listing.country, country))
  for (const code of [country, 'INTL', ...(NEIGHBOURS[country] ?? [])]) {
    const own = names.filter(({ listing }) => listing.country === code)
    if (own.length > 0) return own
  }
  return names.slice(0, 1)
}

const isKnownIn = (of: string, country: string): boolean => of === country || of === 'INTL'
