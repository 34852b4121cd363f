/** A claim to be an institution, and what is asked to find claims. */
import type { Token } from '../match/tokens.ts'
import type { Span } from '../span.ts'
import type { Listing } from './directory.ts'

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
