/**
 * Who a message claims to be or speaks about: names in its text, in its sender, and brands in its
 * links. The strongest claim comes first; a name merely mentioned is a weak one.
 */
import type { Category } from '@staysharp/countries'
import { foldWord } from '../match/fold-word.ts'
import { PhraseSet } from '../match/phrase-set.ts'
import { type Token, wordsOf } from '../match/tokens.ts'
import type { Span } from '../span.ts'
import { COMMON_WORDS } from './common-words.ts'
import type { Directory, ListedName, Listing } from './directory.ts'

export interface Claim {
  readonly listing: Listing
  /** From 0 (a word that may be a name) to 6 (the sender); 2 and more is a claim to be them. */
  readonly strength: number
  readonly span: Span
  readonly how: 'sender' | 'heading' | 'name' | 'link'
  /** Tokens of the name, where it stands in the text. */
  readonly tokens?: readonly [first: number, last: number]
}

/** A claim that its link makes, found by the link analysis. */
export interface LinkedClaim {
  readonly group: string
  readonly span: Span
  readonly strength: number
}

export interface ClaimQuery {
  readonly text: string
  readonly sender: string
  readonly country: string
  readonly tokens: readonly Token[]
  readonly spanOf: (first: number, last: number) => Span
  readonly linked: readonly LinkedClaim[]
}

interface NameOf {
  readonly group: string
  readonly listing: Listing
  readonly name: ListedName
}

/** Words after which a name says whose message it is. */
const BELONGING = new Set(
  `van uw jouw je bij namens by your our my with at de votre chez du mon ma von ihr ihre ihrer ihrem deine deiner dein bei vom der beim dear beste cher chere liebe
team service klantendienst klantenservice support client kunde from hier is here met ici`.split(
    /\s+/u,
  ),
)
/** They are named in other people's messages: as a way to pay, to sign in, to buy. */
const MEANS: ReadonlySet<Category> = new Set([
  'payment',
  'digital-id',
  'messaging',
  'social',
  'bank-service',
  'marketplace',
])
/** A telephone number is no name; a short code may be one. */
const LONG_NUMBER = /^\d{6,}$/u
const SENDER = 6
const HEADING = 3
const NAMED = 1.5
const BARELY = 0.5

/** Finds claims in messages; made once from the directory. */
export class ClaimFinder {
  readonly #directory: Directory
  readonly #names: PhraseSet<NameOf>
  readonly #bySender = new Map<string, NameOf[]>()

  constructor(directory: Directory) {
    this.#directory = directory
    const names = directory.listings.flatMap((listing) =>
      listing.names.map((name) => ({ group: listing.group, listing, name })),
    )
    this.#names = new PhraseSet(names.map((one) => [one.name.words.join(' '), one] as const))
    for (const one of names) this.#sends(one.name.words.join(''), one)
    for (const listing of directory.listings) {
      for (const sender of listing.senderIds) {
        const name = { written: sender, words: [sender] }
        this.#sends(wordsOf(sender).join(''), { group: listing.group, listing, name })
      }
    }
  }

  /** All claims, the strongest first; of one institution only the strongest. */
  claims(query: ClaimQuery): readonly Claim[] {
    const best = new Map<string, Claim>()
    const add = (group: string, claim: Omit<Claim, 'listing'>): void => {
      const known = best.get(group)
      if (known !== undefined && known.strength >= claim.strength) return
      best.set(group, { ...claim, listing: this.#directory.forCountry(group, query.country) })
    }
    for (const { group } of this.#sendersOf(query)) {
      add(group, { strength: SENDER, span: [0, 0], how: 'sender' })
    }
    for (const { group, span, strength } of query.linked) {
      add(group, { strength, span, how: 'link' })
    }
    for (const { value, first, last } of this.#names.matches(query.tokens)) {
      const span = query.spanOf(first, last)
      const strength = this.#strengthOf(value, query, first, last, span)
      if (strength > 0) {
        const how = strength >= HEADING ? 'heading' : 'name'
        add(value.group, { strength, span, how, tokens: [first, last] })
      }
    }
    return [...best.values()].sort((a, b) => b.strength - a.strength || a.span[0] - b.span[0])
  }

  #sends(sender: string, one: NameOf): void {
    const known = this.#bySender.get(sender)
    if (known === undefined) this.#bySender.set(sender, [one])
    else known.push(one)
  }

  #sendersOf({ sender, country }: ClaimQuery): readonly NameOf[] {
    const words = wordsOf(foldWord(sender))
    if (words.length === 0 || LONG_NUMBER.test(words.join(''))) return []
    const ends = words.length > 1 ? [words.join(''), words[0] as string] : [words.join('')]
    const found = ends.map((end) => this.#bySender.get(end) ?? []).find((list) => list.length > 0)
    return onesFor(found ?? [], country)
  }

  #strengthOf(
    { listing, name }: NameOf,
    query: ClaimQuery,
    first: number,
    last: number,
    span: Span,
  ): number {
    const home = listing.country === query.country || listing.country === 'INTL'
    const word = name.words.length === 1 ? (name.words[0] as string) : ''
    const common = word !== '' && (COMMON_WORDS.has(word) || word.length <= 2)
    const shown = query.text.slice(span[0], span[1])
    if (common && !(sameCase(shown, name.written) && (home || first === 0))) return 0
    if (word.length === 3 && !home && !sameCase(shown, name.written)) return 0
    const after = query.text.slice(span[1], span[1] + 3)
    const heading = first <= 1 && /^\s?[:\-–|]/u.test(after)
    const before = query.tokens[first - 1]?.word ?? ''
    const belongs = BELONGING.has(before) || BELONGING.has(query.tokens[last + 1]?.word ?? '')
    const signature = last >= query.tokens.length - 2
    let strength = common ? BARELY : NAMED
    if (heading) strength = HEADING + 1
    else if (first <= 2 && !common) strength += 1
    else if (belongs || signature) strength += 0.75
    if (MEANS.has(listing.category) && !heading) strength -= 0.5
    if (!home) strength -= 0.4
    // Longer names say more: `BNP Paribas Fortis` is not `BNP Paribas`.
    return strength + 0.1 * (name.words.length - 1)
  }
}

/** Of the institutions with one name, those of the person's country if there are any. */
function onesFor(found: readonly NameOf[], country: string): readonly NameOf[] {
  const own = found.filter(({ listing }) => listing.country === country)
  return own.length > 0 ? own.slice(0, 1) : found.slice(0, 1)
}

function sameCase(shown: string, written: string): boolean {
  return shown === written || (shown === shown.toUpperCase() && shown !== shown.toLowerCase())
}
