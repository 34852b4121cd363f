/** How strongly a name that stands in the text says whose message it is. */
import type { Category } from '@staysharp/countries'
import type { Span } from '../span.ts'
import { type Around, around } from './around.ts'
import type { ClaimQuery } from './claim.ts'
import type { Listing, NameOf } from './directory.ts'
import type { NameFound } from './name-index.ts'
import { COMMON_WORDS, ORDINARY_WORDS, PLACES } from './ordinary-words.ts'

/** They are named in other people's messages: as a way to pay, to sign in, to buy. */
export const MEANS: ReadonlySet<Category> = new Set([
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
export const SAYS = {
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
export const TAKES = {
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
export interface Tone {
  readonly personal: boolean
  readonly somebodyElse: boolean
  /** Speaks to somebody as institutions do. */
  readonly formal: boolean
}

/** The strength of a name in the text; 0 when it is no name there. */
export function strengthOf(
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

function sameCase(shown: string, written: string): boolean {
  return shown === written || (shown === shown.toUpperCase() && shown !== shown.toLowerCase())
}
