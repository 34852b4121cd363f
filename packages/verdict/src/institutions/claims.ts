/**
 * Who a message claims to be or speaks about: names in its text, in its sender, and brands in its
 * links. The strongest claim comes first; a name merely mentioned is a weak one.
 */
import { isFormal, isPersonal } from './around.ts'
import type { Claim, ClaimQuery } from './claim.ts'
import type { Directory } from './directory.ts'
import { linkNames, mailNames } from './link-names.ts'
import { NameIndex } from './name-index.ts'
import { ofThisCountry } from './of-this-country.ts'
import { SenderReader } from './sender-claims.ts'
import { MEANS, SAYS, strengthOf, TAKES, type Tone } from './strength.ts'
import { PARTS, WIDE_HOSTS } from './wholes-and-parts.ts'

export type { Claim, ClaimQuery, LinkedClaim } from './claim.ts'

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
