/**
 * Loading packs: each country in a chunk of its own, with `intl` beside it, which answers where the
 * country has nothing and for countries that have no pack yet.
 */
import type { CountryPack } from '../format/country-pack.ts'

/** A country as the functions of this room take it. */
export interface Country {
  /** ISO 3166-1 alpha-2 as asked for, in capitals. */
  readonly code: string
  /** False when the country has no pack: then `pack` is `intl` and answers are the general ones. */
  readonly known: boolean
  readonly pack: CountryPack
  readonly intl: CountryPack
}

type Load = () => Promise<{ readonly pack: CountryPack }>

const PACKS: Readonly<Record<string, Load>> = {
  BE: () => import('../packs/be/pack.ts'),
  NL: () => import('../packs/nl/pack.ts'),
  FR: () => import('../packs/fr/pack.ts'),
  DE: () => import('../packs/de/pack.ts'),
  LU: () => import('../packs/lu/pack.ts'),
  GB: () => import('../packs/gb/pack.ts'),
  IE: () => import('../packs/ie/pack.ts'),
  US: () => import('../packs/us/pack.ts'),
}

/** The countries that have a pack. */
export const countryCodes: readonly string[] = Object.keys(PACKS)

/**
 * Loads a country's pack. Any case; `UK` is understood as `GB`. A country without a pack is no
 * error: it comes back with `known: false` and the general pack.
 *
 * @example (await loadCountry('be')).pack.head.country // 'BE'
 * @example (await loadCountry('AQ')).known // false
 */
export async function loadCountry(country: string): Promise<Country> {
  const asked = country.trim().toUpperCase()
  const code = asked === 'UK' ? 'GB' : asked
  const load = Object.hasOwn(PACKS, code) ? PACKS[code] : undefined
  const { pack: intl } = await import('../packs/intl/pack.ts')
  if (load === undefined) return { code, known: false, pack: intl, intl }
  return { code, known: true, pack: (await load()).pack, intl }
}
