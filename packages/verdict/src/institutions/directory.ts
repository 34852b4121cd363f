/**
 * The institutions of all packs in one directory: a message in Brussels may pose as a French bank.
 * The same institution in several packs (`sameAs`) is one group, shown by the entry of the person's
 * country.
 */
import {
  type Category,
  type Country,
  claimedDomains,
  countryCodes,
  type DomainClaim,
  institutionNames,
  loadCountry,
} from '@staysharp/countries'
import { foldWord } from '../match/fold-word.ts'
import { wordsOf } from '../match/tokens.ts'
import { KNOWN_AS } from './known-as/index.ts'

/** One institution of one pack. */
export interface Listing {
  readonly id: string
  /** Pack it stands in, in capitals; `INTL` for the international one. */
  readonly country: string
  /** What all listings of the same institution share. */
  readonly group: string
  readonly category: Category
  /** Names of the pack: what links are held against. */
  readonly names: readonly ListedName[]
  /** What people call it beside that, for texts and senders only. */
  readonly knownAs: readonly ListedName[]
  readonly hosts: readonly DomainClaim[]
  /** Folded sender ids of genuine messages. */
  readonly senderIds: ReadonlySet<string>
}

export interface ListedName {
  readonly written: string
  readonly words: readonly string[]
  /** No name, but words that only speak of them: a role, a tax. */
  readonly sign: boolean
}

/** A name with whose it is. */
export interface NameOf {
  readonly group: string
  readonly listing: Listing
  readonly name: ListedName
}

export interface Directory {
  readonly listings: readonly Listing[]
  readonly countries: ReadonlyMap<string, Country>
  /** The listing of a group for a person in this country: theirs, else the international, else any. */
  readonly forCountry: (group: string, country: string) => Listing
}

const INTERNATIONAL = 'INTL'

/** Loads every pack. `today` decides what the claims on domains are worth. */
export async function loadDirectory(today: string): Promise<Directory> {
  const known = await Promise.all(countryCodes.map((code) => loadCountry(code)))
  const general = await loadCountry('ZZ')
  const countries = new Map(known.map((country) => [country.code, country]))
  const listings = [
    ...known.flatMap((country) => listingsOf(country, country.code, today)),
    ...listingsOf(general, INTERNATIONAL, today),
  ]
  const groups = groupedBy(listings, ({ group }) => group)
  const forCountry = (group: string, country: string): Listing => {
    const same = groups.get(group) ?? []
    const of = (code: string): Listing | undefined => same.find((one) => one.country === code)
    return of(country) ?? of(INTERNATIONAL) ?? (same[0] as Listing)
  }
  return { listings, countries: new Map([...countries, ['ZZ', general]]), forCountry }
}

function listingsOf(country: Country, code: string, today: string): Listing[] {
  const names = new Map(institutionNames(country).map(({ id, names: all }) => [id, all]))
  const hosts = groupedBy(claimedDomains(country, today), ({ institution }) => institution)
  return country.pack.institutions.map((one) => ({
    id: one.id,
    country: code,
    group: one.sameAs ?? `${code.toLowerCase()}:${one.id}`,
    category: one.category,
    names: (names.get(one.id) ?? []).flatMap(listedNames),
    knownAs: [
      ...knownAs(KNOWN_AS[code]?.names[one.id], false),
      ...knownAs(KNOWN_AS[code]?.signs?.[one.id], true),
    ],
    hosts: hosts.get(one.id) ?? [],
    senderIds: new Set((one.senderIds ?? []).map(({ value }) => foldWord(value))),
  }))
}

/** `Facebook / Meta` are two names; what stands in brackets is none. */
function listedNames(name: string): ListedName[] {
  return name
    .replace(/\([^)]*\)/gu, ' ')
    .split(/\s\|\s|\//u)
    .map((written) => listedName(written, false))
    .filter(({ words }) => words.join('').length > 1)
}

function knownAs(listed: string | undefined, sign: boolean): ListedName[] {
  return (listed ?? '')
    .split(';')
    .map((written) => listedName(written, sign))
    .filter(({ words }) => words.length > 0)
}

function listedName(written: string, sign: boolean): ListedName {
  return { written: written.trim(), words: wordsOf(foldWord(written)), sign }
}

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const known = groups.get(keyOf(one))
    if (known === undefined) groups.set(keyOf(one), [one])
    else known.push(one)
  }
  return groups
}
