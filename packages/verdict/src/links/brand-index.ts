/** Who owns which host and goes by which word: made once, then looked up for every link. */
import { parse } from 'tldts'
import { NICKNAMES } from './data/nicknames.ts'
import { ORDINARY_BRANDS } from './data/ordinary-brands.ts'
import { skeleton } from './skeleton.ts'

/** An institution as far as links can imitate it. */
export interface BrandDomains {
  readonly institution: string
  /** Brand words as people know them: `kbc`, `bpost`, `Crédit Agricole`. */
  readonly names: readonly string[]
  readonly hosts: readonly BrandHost[]
}

export interface BrandHost {
  readonly host: string
  readonly evidence: 'verified' | 'seen' | 'unverified'
  /** Anybody can put a page there: not official, and no lookalike either. */
  readonly anyoneCanPublish: boolean
}

/** A word that stands for an institution. */
export interface BrandWord {
  readonly word: string
  readonly institution: string
  /** The host people expect behind it. */
  readonly home: string
  /** Also an ordinary word, or too short to mean anything among others. */
  readonly ordinary: boolean
}

export interface BrandIndex {
  readonly hosts: ReadonlyMap<string, BrandHost & { readonly institution: string }>
  /** Registrable domains of which some host is known. */
  readonly domains: ReadonlyMap<string, string>
  readonly words: ReadonlyMap<string, BrandWord>
  /** Words of five letters and more by what is left of them with one letter out. */
  readonly typos: ReadonlyMap<string, readonly BrandWord[]>
  /** Lengths of words, longest first. */
  readonly lengths: readonly number[]
}

/** With fewer letters a mistyped word is another word. */
const SHORTEST_TYPO = 5

/** The index of these brands. */
export function brandIndex(brands: readonly BrandDomains[]): BrandIndex {
  const hosts = new Map<string, BrandHost & { institution: string }>()
  const domains = new Map<string, string>()
  const words = new Map<string, BrandWord>()
  for (const { institution, names, hosts: own } of brands) {
    const home = (own.find((one) => !one.anyoneCanPublish) ?? own[0])?.host
    const labels: string[] = []
    for (const one of own) {
      const host = one.host.toLowerCase()
      if (!hosts.has(host)) hosts.set(host, { ...one, host, institution })
      const { domain, domainWithoutSuffix } = parse(host, { allowPrivateDomains: true })
      // `sites.google.com` names no brand of its own, `facebook.com` does.
      if (one.anyoneCanPublish && domain !== host) continue
      if (!one.anyoneCanPublish && domain !== null && !domains.has(domain))
        domains.set(domain, institution)
      labels.push(...(NICKNAMES[host] ?? []))
      // Two letters of a host that are no name of its owner are too few: `be.brussels`.
      if ((domainWithoutSuffix ?? '').length > 2) labels.push(domainWithoutSuffix ?? '')
    }
    for (const name of home === undefined ? [] : [...labels, ...names]) {
      addWord(words, name, institution, home ?? '')
    }
  }
  return { hosts, domains, words, typos: typosOf(words), lengths: lengthsOf(words) }
}

function addWord(
  words: Map<string, BrandWord>,
  name: string,
  institution: string,
  home: string,
): void {
  const word = brandWord(name)
  if (word.length < 2 || word.length > 30 || /^\d+$/u.test(word) || words.has(word)) return
  words.set(word, {
    word,
    institution,
    home,
    ordinary: word.length < 3 || ORDINARY_BRANDS.has(word),
  })
}

/** A name as hosts write it: small letters and digits, nothing between. */
function brandWord(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '')
}

function typosOf(words: ReadonlyMap<string, BrandWord>): Map<string, BrandWord[]> {
  const typos = new Map<string, BrandWord[]>()
  for (const one of words.values()) {
    if (one.word.length < SHORTEST_TYPO || one.ordinary) continue
    for (const variant of withOneOut(skeleton(one.word))) {
      const known = typos.get(variant)
      if (known === undefined) typos.set(variant, [one])
      else known.push(one)
    }
  }
  return typos
}

/** A word, and the word with each of its letters left out in turn. */
export function withOneOut(word: string): ReadonlySet<string> {
  const all = new Set([word])
  for (let i = 0; i < word.length; i += 1) all.add(word.slice(0, i) + word.slice(i + 1))
  return all
}

function lengthsOf(words: ReadonlyMap<string, BrandWord>): readonly number[] {
  return [...new Set([...words.keys()].map((word) => word.length))].sort((a, b) => b - a)
}
