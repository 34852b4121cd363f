/** What can be found in a message besides words. */
import type { Span } from '../span.ts'
import type { FoundLink } from './link.ts'

/** `service` numbers cost more than a call; freephone and shared-cost ones at local rates are `landline`. */
export type PhoneType = 'mobile' | 'landline' | 'service' | 'unknown'

/** One find. Spans are offsets of the original. */
export type Found =
  | { readonly kind: 'link'; readonly span: Span; readonly link: FoundLink }
  | {
      readonly kind: 'phone'
      readonly span: Span
      /** E.164, or `''` where the country is not known. */
      readonly value: string
      /** ISO 3166-1 alpha-2. */
      readonly country?: string
      readonly type: PhoneType
    }
  | { readonly kind: 'short-code'; readonly span: Span; readonly value: string }
  | { readonly kind: 'email'; readonly span: Span; readonly value: string; readonly domain: string }
  | {
      readonly kind: 'iban'
      readonly span: Span
      readonly country: string
      /** The length is that of its country and the check digits fit (ISO 13616). */
      readonly valid: boolean
    }
  | { readonly kind: 'card'; readonly span: Span; readonly masked: boolean }
  | {
      readonly kind: 'crypto-address'
      readonly span: Span
      readonly chain: 'bitcoin' | 'ethereum' | 'tron' | 'monero' | 'solana'
    }
  /** A one-time code, in the company of a word for it. */
  | { readonly kind: 'code'; readonly span: Span; readonly value: string }
  | {
      readonly kind: 'amount'
      readonly span: Span
      readonly value: number
      /** ISO 4217, or the symbol of a coin (`USDT`). */
      readonly currency: string
    }
  /** By when something has to be done. `hours` from now, where the words say so. */
  | { readonly kind: 'deadline'; readonly span: Span; readonly hours?: number }
  | { readonly kind: 'percent'; readonly span: Span }
  | { readonly kind: 'date'; readonly span: Span }
  | { readonly kind: 'time'; readonly span: Span }
