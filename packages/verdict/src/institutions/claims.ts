/**
 * Who a message claims to be or speaks about: names in its text, in its sender, and brands in its
 * links. The strongest claim comes first; a name merely mentioned is a weak one.
 */
import type { Category } from '@staysharp/countries'
import type { Token } from '../match/tokens.ts'
import type { Span } from '../span.ts'
import { type Around, around, isFormal, isPersonal } from './around.ts'
import type { Directory, Listing, NameOf } from './directory.ts'
import { linkNames, mailNames } from './link-names.ts'
import { type NameFound, NameIndex } from './name-index.ts'
import { ofThisCountry } from './of-this-country.ts'
import { COMMON_WORDS, ORDINARY_WORDS, PLACES } from './ordinary-words.ts'
import { SenderReader } from './sender-claims.ts'
import { PARTS, WIDE_HOSTS } from './wholes-and-parts.ts'

export interface Claim {
  readonly listing: Listing
  /** From 0 (a word that may be a name) to 6 (the sender); 1.5 and more is a claim to be them. */
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

/** They are named in other people's messages: as a way to pay, to sign in, to buy. */
const MEANS: ReadonlySet<Category> = new Set([
  'payment',
  'digital-id',
  'messaging',
  'social',
  'bank-service',
  'marketplace',
])
/** What a way of naming somebody says, before what takes from it. */
const STATE: ReadonlySet<Category> = new Set([
  'police',
  'justice',
  'government',
  'health',
  'health-insurance',
])
const SOLD_AS_CARDS: ReadonlySet<Category> = new Set([
  'ecommerce',
  'tech',
  'gaming',
  'retail',
  'streaming',
])
/** Their names stand on the cards of every bank. */
const SCHEMES: ReadonlySet<string> = new Set(['intl:visa', 'intl:mastercard'])
const SAYS = {
  sender: 6,
  savedContact: 1.2,
  mailDomain: 2.4,
  heading: 4,
  introduced: 2.7,
  office: 2.5,
  first: 2.5,
  yours: 2.3,
  signature: 2.2,
  named: 1.7,
  told: 2.3,
  hostWord: 1.9,
  bothAdds: 0.4,
  sign: 1.5,
} as const
/** What takes from it. */
const TAKES = {
  means: 0.5,
  abroad: 0.4,
  typo: 0.4,
  sign: 0.9,
  mine: 0.9,
  mentioned: 0.3,
  firstPerson: 0.6,
  personal: 0.8,
  somebodyElse: 1.05,
  common: 0.4,
  scheme: 0.8,
  /** For each word that stands before it: who speaks says so soon. */
  later: 0.01,
  /** `Steam cards`, `Amazon-Gutschein`: bought, not speaking. */
  bought: 0.6,
  stateAbroad: 1,
  /** Three letters are soon found in a host. */
  shortInHost: 0.3,
} as const
const LEAST = 0.1
/** `My Telenet`, `Mijn CZ` are names of sites; `my Telenet` is somebody's own. */
const PORTAL = /(?:My|Mijn|Mein|Mon)[\s-]$/u

/** How the whole message is written. */
interface Tone {
  readonly personal: boolean
  readonly somebodyElse: boolean
  /** Speaks to somebody as institutions do. */
  readonly formal: boolean
}

/** Finds claims in messages; made once from the directory. */
export class ClaimFinder {
  readonly #directory: Directory
  readonly #index: NameIndex
  readonly #senders: SenderReader

  constructor(directory: Directory) {
    this.#directory = directory
    this.#index = new NameIndex(directory.listings)
    this.#senders = new SenderReader(directory, this.#index)
  }

  /** All claims, the strongest first; of one institution only the strongest. */
  claims(query: ClaimQuery): readonly Claim[] {
    const best = new Map<string, Claim>()
    const add = (group: string, claim: Omit<Claim, 'listing'>): void => {
      const known = best.get(group)
      if (known !== undefined && known.strength >= claim.strength) return
      best.set(group, { ...claim, listing: this.#directory.forCountry(group, query.country) })
    }
    const { groups, somebodyElse } = this.#senders.read(query.sender, query.country)
    const tone = {
      somebodyElse,
      personal: isPersonal(query.tokens),
      formal: isFormal(query.tokens),
    }
    for (const { group, sure } of groups) {
      const strength = sure ? SAYS.sender : SAYS.savedContact
      add(group, { strength, span: [0, 0], how: 'sender' })
    }
    if (query.sender.includes('@')) {
      for (const { group } of mailNames(query.sender, query.country, this.#index)) {
        add(group, { strength: SAYS.mailDomain, span: [0, 0], how: 'sender' })
      }
    }
    for (const found of this.#index.in(query.tokens)) {
      const span = query.spanOf(found.first, found.last)
      for (const one of ofThisCountry(found.names, query.country)) {
        const strength = strengthOf(one, found, query, span, tone)
        if (strength <= 0) continue
        const how = strength >= SAYS.heading - 1 ? 'heading' : 'name'
        add(one.group, { strength, span, how, tokens: [found.first, found.last] })
      }
    }
    for (const { group, span, strength } of query.linked) {
      const worth = this.#linkWorth(group, strength, query.country, tone)
      const named = best.get(group)
      if (worth <= 0) continue
      // Named in the text and imitated by a link is more than either alone.
      if (
        named === undefined ||
        named.how === 'sender' ||
        named.how === 'link' ||
        named.strength < 1
      ) {
        add(group, { strength: worth, span, how: 'link' })
      } else {
        best.set(group, { ...named, strength: Math.max(worth, named.strength) + SAYS.bothAdds })
      }
    }
    const known = new Set(query.linked.map(({ group }) => group))
    for (const { group, span } of linkNames(query, this.#index)) {
      if (known.has(group)) continue
      const worth = this.#linkWorth(group, SAYS.hostWord, query.country, tone)
      if (worth > 0) add(group, { strength: worth, span, how: 'link' })
    }
    preferParts(best)
    return [...best.values()].sort((a, b) => b.strength - a.strength || a.span[0] - b.span[0])
  }

  /** A payment link of a friend is no claim by the bank; an ending like `be` names no region. */
  #linkWorth(group: string, strength: number, country: string, tone: Tone): number {
    const listing = this.#directory.forCountry(group, country)
    const home = listing.country === country || listing.country === 'INTL'
    if (WIDE_HOSTS.has(group)) return strength > 2.2 ? 0 : strength - 0.6
    let worth = strength
    if (!home) worth -= 1.2
    if (strength > 2 && (listing.names[0]?.words.join('').length ?? 0) <= 3) {
      worth -= TAKES.shortInHost
    }
    if (MEANS.has(listing.category)) worth -= 0.4
    if (strength <= 2 && (tone.personal || tone.somebodyElse)) worth -= 0.6
    return worth
  }
}

function strengthOf(
  { listing, name }: NameOf,
  found: NameFound,
  query: ClaimQuery,
  span: Span,
  tone: Tone,
): number {
  const { first, last } = found
  const home = listing.country === query.country || listing.country === 'INTL'
  const letters = name.words.join('')
  const shown = query.text.slice(span[0], span[1])
  const near = around(query.tokens, first, last, query.text.slice(span[1], span[1] + 4))
  const isPortal = near.mine && first > 1 && PORTAL.test(query.text.slice(span[0] - 6, span[0]))
  const context = isPortal ? { ...near, mine: false, firstPerson: false, yours: true } : near
  if (PLACES.has(letters)) return context.heading && first === 0 ? SAYS.first : 0
  if (found.how !== 'exact' && !home) return 0
  const exact = sameCase(shown, name.written)
  const unsure = found.how === 'exact' && (COMMON_WORDS.has(letters) || letters.length <= 2)
  if (unsure && !home) return context.heading && exact ? LEAST : 0
  if (found.how === 'exact' && letters.length === 3 && !home && !exact) return 0
  const capitalNext = /^(?:,|\s\p{Lu})/u.test(query.text.slice(span[1], span[1] + 3))
  const isPlaced = listing.category === 'police' && capitalNext
  const small = context.heading || isPlaced || mayBeSmall(context, listing)
  if (unsure && !exact && !small) return 0
  const common = unsure && !(exact && (!ORDINARY_WORDS.has(letters) || capitalNext))
  const said = saysOf(context, found, query, common, name.sign)
  let strength: number = said
  const strong = context.heading || ((context.introduced || context.told) && !context.mine)
  if (found.how === 'typo') strength -= TAKES.typo
  if (name.sign) strength -= TAKES.sign
  if (!home) strength -= STATE.has(listing.category) ? TAKES.stateAbroad : TAKES.abroad
  if (common && !context.heading) strength -= TAKES.common
  if (!strong) {
    const asMeans = said === SAYS.named || context.firstPerson || tone.personal || tone.somebodyElse
    if (asMeans && MEANS.has(listing.category)) strength -= TAKES.means
    if (context.gift && SOLD_AS_CARDS.has(listing.category)) strength -= TAKES.bought
    if (context.mine) strength -= TAKES.mine
    if (context.mentioned && !context.leaked)
      strength -= tone.formal ? TAKES.mentioned / 2 : TAKES.mentioned
    if (context.firstPerson && !context.yours) strength -= TAKES.firstPerson
  }
  if (!context.heading) {
    if (tone.personal) strength -= TAKES.personal
    if (tone.somebodyElse) strength -= TAKES.somebodyElse
    if (SCHEMES.has(listing.group)) strength -= TAKES.scheme
    strength -= TAKES.later * Math.min(first, 20)
  } else if (SCHEMES.has(listing.group)) strength -= 3 * TAKES.scheme
  // Longer names say more: `BNP Paribas Fortis` is not `BNP Paribas`.
  return Math.max(LEAST, strength) + 0.05 * Math.min(name.words.length - 1, 3)
}

/** The strongest of the ways in which it is named. */
function saysOf(
  context: Around,
  { first, last }: NameFound,
  { tokens }: ClaimQuery,
  common: boolean,
  sign: boolean,
): number {
  if (context.heading) return sign ? SAYS.first : SAYS.heading
  if (context.introduced) return SAYS.introduced
  if (context.told) return SAYS.told
  if (context.leaked) return SAYS.office
  if (context.mentioned && context.yours && !context.mine) return SAYS.yours
  if (context.mentioned) return SAYS.named
  if (first <= 2 && !common && !context.mine && !context.firstPerson) {
    return context.office ? SAYS.first + 0.2 : SAYS.first
  }
  if (context.office) return SAYS.office
  if (context.yours) return SAYS.yours
  return last >= tokens.length - 1 && !context.firstPerson ? SAYS.signature : SAYS.named
}

/** The police call themselves so in small letters too; `three` and `orange` are other things. */
const mayBeSmall = ({ introduced, told }: Around, { category }: Listing): boolean =>
  (introduced || told) && (STATE.has(category) || category === 'bank')

/** Where a whole and its part are both named, the part is meant. */
function preferParts(best: Map<string, Claim>): void {
  if (best.size < 2) return
  for (const [part, whole] of PARTS) {
    const [inner, outer] = [best.get(part), best.get(whole)]
    if (inner === undefined || outer === undefined) continue
    if (inner.strength < 1.5 || outer.strength < inner.strength) continue
    best.set(part, { ...inner, strength: outer.strength + 0.05 })
  }
}

function sameCase(shown: string, written: string): boolean {
  return shown === written || (shown === shown.toUpperCase() && shown !== shown.toLowerCase())
}
