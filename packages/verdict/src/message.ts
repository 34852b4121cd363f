import type { Language } from '@staysharp/countries'

/** How a message came. */
export const CHANNELS = ['sms', 'whatsapp', 'call', 'email'] as const
export type MessageChannel = (typeof CHANNELS)[number]

/** What a person pastes, or what a reader took out of a file. Only `text` is needed. */
export interface Message {
  /** The message, or the transcript of a call or notes about it. */
  readonly text: string
  /** What the phone shows as sender: a name, a number, a short code. */
  readonly sender?: string
  readonly channel?: MessageChannel
  /** ISO 3166-1 alpha-2 of where the person lives. */
  readonly country?: string
  /** Languages the person expects, when known; the text is looked at all the same. */
  readonly languages?: readonly Language[]
}
