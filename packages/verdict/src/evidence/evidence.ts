/**
 * Evidence: one thing that a message shows, with the place that shows it. What it means is said in
 * four languages by the messages room; how much it weighs is the model's.
 */
import type { LinkTrait } from '../links/index.ts'
import type { Undone } from '../normalise/index.ts'
import type { RuleCode } from '../rules/index.ts'
import type { Span } from '../span.ts'

/** What links show, beside their traits. */
export type LinkCode =
  /** To a confirmed site of the institution that the message claims to be. */
  | 'link-to-claimed'
  /** To a confirmed site of another institution. */
  | 'link-to-institution'
  /** To a site that may be official, which nobody has confirmed. */
  | 'link-possibly-official'
  /** The message claims an institution, and the link leads to a site that is not known as theirs. */
  | 'link-elsewhere'
  /** To a site nobody knows, in a message that claims no institution. */
  | 'link-unknown'
  /** The address imitates an institution's. */
  | 'link-lookalike'
  /** The address was written so that filters do not see it. */
  | 'link-disguised'
  | `link-${LinkTrait}`

export type SenderCode =
  /** The sender id is one the institution is known to use. */
  | 'sender-known'
  /** A name as sender that fits the institution claimed; anybody can send under it. */
  | 'sender-name-fits'
  /** An ordinary number speaks in the name of an institution. */
  | 'sender-number-for-institution'
  | 'sender-foreign'
  | 'sender-other-institution'

export type ContentCode =
  | 'phone-of-claimed'
  | 'phone-mobile'
  | 'phone-foreign'
  | 'phone-costly'
  | 'iban-foreign'
  | 'iban-given'
  | 'crypto-address'
  | 'email-free-for-institution'
  | 'email-elsewhere'
  | 'amount-small'

export type HiddenCode = `hidden-${Undone['kind']}`

export type EvidenceCode =
  | RuleCode
  | LinkCode
  | SenderCode
  | ContentCode
  | HiddenCode
  | 'claims-institution'
  | 'language-not-read'

export interface Evidence {
  readonly code: EvidenceCode
  /** Where; `[0, 0]` for what the text does not show, such as the sender. */
  readonly span: Span
  /** Id of the institution it is about. */
  readonly institution?: string
  /** Host of the link it is about. */
  readonly host?: string
}
