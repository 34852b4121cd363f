/** Institutions by the ids that an assessment gives: `kbc` of a message, `be:kbc` of a link. */
import { AppError } from '@staysharp/core'
import {
  type Country,
  countryCodes,
  inLanguage,
  institutionById,
  type Language,
  loadCountry,
  type PublicInstitution,
} from '@staysharp/countries'

/** An institution with the country whose pack it stands in. */
export interface Known {
  readonly country: Country
  readonly institution: PublicInstitution
}

/** Finds institutions in all packs; made once. */
export class Institutions {
  readonly #countries: readonly Country[]
  readonly #today: string

  constructor(countries: readonly Country[], today: string) {
    this.#countries = countries
    this.#today = today
  }

  /** The institution, in the pack of `home` if it is there, then the international one, then any. */
  find(id: string, home: string): Known | undefined {
    const [, named, plain = id] = /^([a-z]+):(.+)$/u.exec(id) ?? []
    const order = [home, named?.toUpperCase(), 'ZZ']
    const first = order.flatMap((code) => this.#countries.filter((one) => one.code === code))
    for (const country of [...first, ...this.#countries]) {
      const institution = institutionById(country, plain, this.#today)
      if (institution !== undefined) return { country, institution }
    }
    return undefined
  }

  /** The country as its pack has it; the general one where there is none. */
  country(code: string): Country {
    const wanted = code === 'UK' ? 'GB' : code
    const found = this.#countries.find((one) => one.code === wanted) ?? this.#countries.at(-1)
    if (found === undefined) throw new AppError('no-packs', 'No country pack was loaded.')
    return found
  }

  /** Its name, or undefined for an id in no pack. */
  name(id: string | undefined, home: string, language: Language): string | undefined {
    const known = id === undefined ? undefined : this.find(id, home)
    return known && inLanguage(known.institution.name, language)?.text
  }
}

/** Loads every pack; the general one goes by `ZZ`. */
export async function loadInstitutions(today: string): Promise<Institutions> {
  const countries = await Promise.all([...countryCodes, 'ZZ'].map(loadCountry))
  return new Institutions(countries, today)
}
