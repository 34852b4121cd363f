import type { Name } from '../format/text.ts'
import type { Country } from '../load/load-country.ts'
import type { Provenance } from '../publish/public-contact.ts'
import { isShown } from '../publish/standing.ts'

export interface PublicTheme extends Provenance {
  readonly id: string
  readonly name: Name
}

/** The scam themes known in a country: its own, then the general ones it does not word itself. */
export function scamThemesOf(country: Country, today: string): readonly PublicTheme[] {
  const { pack, intl } = country
  const own = new Set(pack.scamThemes.map(({ id }) => id))
  const general = pack === intl ? [] : intl.scamThemes.filter(({ id }) => !own.has(id))
  return [...pack.scamThemes, ...general]
    .filter(({ evidence }) => isShown(evidence, today))
    .map(({ id, name, evidence: { source, verifiedOn } }) => ({ id, name, source, verifiedOn }))
}
