/**
 * Everything that can be seen in a message before anything is weighed: normalise, find, whose
 * message it claims to be, where its links lead, what its words show.
 */
import { type Found, type FoundLink, findAll } from '../find/index.ts'
import { type Claim, ClaimFinder, type LinkedClaim } from '../institutions/claims.ts'
import { type Directory, loadDirectory } from '../institutions/directory.ts'
import { detectLanguages } from '../languages/detect-languages.ts'
import { analyseLink, type BrandIndex, brandIndex } from '../links/index.ts'
import { foldWord } from '../match/fold-word.ts'
import { type Token, tokensOf, wordsOf } from '../match/tokens.ts'
import type { Message, MessageChannel } from '../message.ts'
import { type Normalised, normalise } from '../normalise/index.ts'
import { ALL_RULES } from '../rules/index.ts'
import { RuleSet } from '../rules/rule-set.ts'
import { readSender, type Sender } from '../sender/sender.ts'
import type { Span } from '../span.ts'
import { originalSpan } from '../view.ts'
import type { Evidence } from './evidence.ts'
import { evidenceFromContent } from './from-content.ts'
import { evidenceFromLinks, IS_CLAIM, type PlacedLink } from './from-links.ts'
import { evidenceFromSender } from './from-sender.ts'

export interface Examined {
  readonly text: string
  readonly channel: MessageChannel
  readonly country: string
  /** BCP 47, or `und`. */
  readonly language: string
  /** Whether our rules read this language. */
  readonly read: boolean
  readonly tokens: readonly Token[]
  readonly found: readonly Found[]
  readonly links: readonly PlacedLink[]
  readonly sender: Sender
  /** Folded words of the sender as shown. */
  readonly senderWords: readonly string[]
  /** The strongest first. */
  readonly claims: readonly Claim[]
  /** In the order of the text; what the text does not show comes first. */
  readonly evidence: readonly Evidence[]
}

/** Links taken apart per message; a message with more is strange enough by then. */
const MOST_LINKS = 50
const LINK_STRENGTH = { official: 2, lookalike: 2.5 }
const HOME_OF: Readonly<Record<string, string>> = { nl: 'BE', fr: 'BE', de: 'DE', en: 'GB' }

/** Looks at messages; made once, then used for many. */
export class Examiner {
  readonly #claims: ClaimFinder
  readonly #brands: BrandIndex
  readonly #rules = new RuleSet(ALL_RULES)

  constructor(directory: Directory) {
    this.#claims = new ClaimFinder(directory)
    this.#brands = brandIndex(brandsOf(directory))
  }

  examine(message: Message): Examined {
    const { text } = message
    const normalised = normalise(text)
    const found = findAll(normalised, message.country)
    const tokens = tokensOf(normalised.folded, found)
    const words = tokens.map(({ word }) => word)
    const { language, worthReading } = detectLanguages(words, message.languages, message.country)
    const country = message.country ?? HOME_OF[language] ?? 'BE'
    const sender = readSender(message.sender, country)
    const links = this.#linksIn(found)
    const spanOf = (first: number, last: number): Span =>
      originalSpan(normalised.folded, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
    const shown = message.sender ?? ''
    const linked = links.flatMap(linkedClaim)
    const claims = this.#claims.claims({ text, sender: shown, country, tokens, spanOf, linked })
    const theirs = new Set(
      claims.flatMap(({ strength, listing }) =>
        strength >= IS_CLAIM ? listing.hosts.map(({ host }) => host) : [],
      ),
    )
    const byRules = this.#rules
      .matches(tokens, worthReading)
      .map(({ rule, first, last }): Evidence => ({ code: rule.code, span: spanOf(first, last) }))
    const evidence = [
      ...evidenceFromSender(sender, shown, claims),
      ...hidden(normalised),
      ...named(claims),
      ...evidenceFromLinks(links, claims),
      ...evidenceFromContent(found, claims, country, (host) => theirs.has(host)),
      ...byRules,
    ]
    return {
      text,
      channel: message.channel ?? guessChannel(text),
      country,
      language,
      read: language === 'und' || language in HOME_OF,
      tokens,
      found,
      links,
      sender,
      senderWords: wordsOf(foldWord(shown)),
      claims,
      evidence: inOrder(evidence),
    }
  }

  #linksIn(found: readonly Found[]): PlacedLink[] {
    const paid = found.some(({ kind }) => kind === 'amount')
    return found
      .flatMap((one) => (one.kind === 'link' && !(paid && isMerchant(one.link)) ? one : []))
      .slice(0, MOST_LINKS)
      .map(({ span, link }) => ({
        span,
        report: analyseLink(link, this.#brands),
        disguised: link.defanged || link.spaced,
        bare: link.path.length <= 1 && link.query === '',
      }))
  }
}

/** Loads the packs and makes an examiner. `today` (`2026-11-22`) decides which facts are in date. */
export async function loadExaminer(today: string): Promise<Examiner> {
  return new Examiner(await loadDirectory(today))
}

function brandsOf({ listings }: Directory): Parameters<typeof brandIndex>[0] {
  const groups = new Map<
    string,
    { institution: string; names: string[]; hosts: (typeof listings)[number]['hosts'][number][] }
  >()
  for (const { group, names, hosts } of listings) {
    const known = groups.get(group) ?? { institution: group, names: [], hosts: [] }
    known.names.push(...names.map(({ words }) => words.join('')))
    known.hosts.push(...hosts)
    groups.set(group, known)
  }
  return [...groups.values()].map((one) => ({ ...one, names: [...new Set(one.names)] }))
}

function linkedClaim({ span, report }: PlacedLink): LinkedClaim[] {
  const { official, lookalike } = report
  if (lookalike !== undefined) {
    return [{ group: lookalike.institution, span, strength: LINK_STRENGTH.lookalike }]
  }
  return official === undefined
    ? []
    : [{ group: official.institution, span, strength: LINK_STRENGTH.official }]
}

function hidden({ undone }: Normalised): Evidence[] {
  return undone.map(({ kind, span }) => ({ code: `hidden-${kind}` as const, span }))
}

function named(claims: readonly Claim[]): Evidence[] {
  return claims
    .filter(({ strength, how }) => strength >= IS_CLAIM && how !== 'link')
    .map(({ listing, span }) => ({ code: 'claims-institution', span, institution: listing.id }))
}

const TURNS = /^\s*[\p{L}][\p{L}\p{N} .'-]{0,24}:\s/gmu

/** A transcript shows by its turns; what is left is taken for a text message. */
function guessChannel(text: string): MessageChannel {
  return (text.match(TURNS)?.length ?? 0) >= 4 ? 'call' : 'sms'
}

/** One piece of evidence per code and place, in the order of places. */
function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const unique = new Map(evidence.map((one) => [`${one.code} ${one.span[0]} ${one.span[1]}`, one]))
  return [...unique.values()].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

/** `APPLE.COM` on a card alert is the name of a shop, not a link. */
function isMerchant({ raw, scheme, path, query }: FoundLink): boolean {
  return scheme === '' && path.length <= 1 && query === '' && raw === raw.toUpperCase()
}
