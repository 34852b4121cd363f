import { getDomain } from 'tldts'
import type { DomainFact, Institution } from '../format/institution.ts'
import { LANGUAGES } from '../format/words.ts'

import type { Country } from '../load/load-country.ts'

/** A host that an institution claims, with its evidence. */
export interface ClaimedDomain {
  readonly institution: Institution
  readonly fact: DomainFact
}

/** A host caught posing as an institution; `inMail` when only as the sender of e-mail. */
interface Lookalike {
  readonly institution: Institution
  readonly inMail: boolean
}

interface Catalogue {
  readonly institutions: readonly Institution[]
  readonly byHost: ReadonlyMap<string, ClaimedDomain>
  readonly byName: ReadonlyMap<string, readonly Institution[]>
  /** Registrable domains of which some host is claimed. */
  readonly domains: ReadonlySet<string>
  /** Hosts caught posing as an institution. */
  readonly lookalikes: ReadonlyMap<string, Lookalike>
}

const catalogues = new WeakMap<object, Catalogue>()

/** The institutions of a country and the international ones it does not list itself, with look-ups, made once. */
export function catalogueOf(country: Country): Catalogue {
  const known = catalogues.get(country.pack)
  if (known !== undefined) return known
  const fresh = makeCatalogue(country)
  catalogues.set(country.pack, fresh)
  return fresh
}

function makeCatalogue({ pack, intl }: Country): Catalogue {
  const own = new Set(pack.institutions.map(({ sameAs }) => sameAs))
  const others = pack === intl ? [] : intl.institutions.filter(({ id }) => !own.has(`intl:${id}`))
  const institutions = [...pack.institutions, ...others]
  const byHost = new Map<string, ClaimedDomain>()
  const byName = new Map<string, Institution[]>()
  const lookalikes = new Map<string, Lookalike>()
  for (const institution of institutions) {
    for (const fact of institution.domains) claim(byHost, institution, fact)
    for (const { host, inMail = false } of institution.lookalikes ?? []) {
      lookalikes.set(host, { institution, inMail })
    }
    for (const key of new Set(namesOf(institution).map(nameKey))) {
      byName.set(key, [...(byName.get(key) ?? []), institution])
    }
  }
  // The hosts that the international pack knows of an institution which the country lists itself.
  for (const ours of pack === intl ? [] : pack.institutions) {
    const same = intl.institutions.find(({ id }) => ours.sameAs === `intl:${id}`)
    for (const fact of same?.domains ?? []) claim(byHost, ours, fact)
  }
  const domains = new Set([...byHost.keys()].flatMap((host) => registrable(host) ?? []))
  return { institutions, byHost, byName, domains, lookalikes }
}

/** The domain that somebody registered, private endings included: `a.github.io` of `b.a.github.io`. */
export function registrable(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true })
}

function claim(
  byHost: Map<string, ClaimedDomain>,
  institution: Institution,
  fact: DomainFact,
): void {
  if (!byHost.has(fact.host)) byHost.set(fact.host, { institution, fact })
}

/** Every name an institution goes by: in all languages, other names, apps. */
export function namesOf({ name, aliases = [], apps = [] }: Institution): readonly string[] {
  const names = typeof name === 'string' ? [name] : LANGUAGES.flatMap((each) => name[each] ?? [])
  return [...new Set([...names, ...aliases, ...apps])]
}

/** `Crédit Agricole` and `credit-agricole` are one name: letters and digits, without accents and case. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
