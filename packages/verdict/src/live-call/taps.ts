/**
 * What somebody on the phone can tap: who calls, what the caller wants, says and does, what the
 * person did already. The words on the buttons are in the messages room, one for each code.
 */

/** Who the caller says to be. Several may be tapped: callers put people through. */
export const CALLER_TAPS = [
  'caller-bank',
  'caller-card-stop',
  'caller-police',
  'caller-court',
  'caller-tech',
  'caller-telecom',
  'caller-energy',
  'caller-government',
  'caller-digital-id',
  'caller-health',
  'caller-family',
  'caller-employer',
  'caller-parcel',
  'caller-shop',
  'caller-investment',
  'caller-recovery',
  'caller-recruiter',
  'caller-charity',
  'caller-leak-team',
  'caller-recording',
  'caller-unknown',
] as const
export type CallerTap = (typeof CALLER_TAPS)[number]

/** What the caller wants the person to do. */
export const ASK_TAPS = [
  'ask-code',
  'ask-pin',
  'ask-password',
  'ask-card-number',
  'ask-card-reader',
  'ask-login',
  'ask-approve',
  'ask-install-app',
  'ask-share-screen',
  'ask-open-link',
  'ask-transfer',
  'ask-safe-account',
  'ask-card-courier',
  'ask-cash-gold',
  'ask-crypto',
  'ask-gift-cards',
  'ask-invest',
  'ask-data',
  'ask-id-document',
  'ask-secret',
  'ask-stay-on-line',
  'ask-lie-to-bank',
  'ask-move-app',
  'ask-call-their-number',
  'ask-press-key',
  'ask-say-yes',
  'ask-appointment',
] as const
export type AskTap = (typeof ASK_TAPS)[number]

/** What the caller says, and what happens during the call. */
export const SAYS_TAPS = [
  'says-account-danger',
  'says-device-infected',
  'says-debt-fine',
  'says-refund',
  'says-prize',
  'says-profit',
  'says-accident',
  'says-new-number',
  'says-suspect',
  'says-hurry',
  'says-threat',
  'says-knows-data',
  'says-look-at-number',
  'says-puts-through',
  'says-calls-later',
  'says-code-arrives',
  'says-sent-link',
  'says-only-information',
  'says-leaves-reference',
  'says-call-official-number',
  'says-letter-follows',
] as const
export type SaysTap = (typeof SAYS_TAPS)[number]

/** What the person did already. */
export const DID_TAPS = [
  'did-nothing',
  'did-say-yes',
  'did-open-link',
  'did-give-data',
  'did-give-card-data',
  'did-give-code',
  'did-give-password',
  'did-approve',
  'did-install-app',
  'did-share-screen',
  'did-transfer',
  'did-buy-cards-crypto',
  'did-give-card',
  'did-give-cash',
] as const
export type DidTap = (typeof DID_TAPS)[number]

/** The call is over. */
export const END_TAPS = ['hung-up'] as const

/** Every tap, in the order in which a page may show them. */
export const LIVE_CALL_TAPS = [
  ...CALLER_TAPS,
  ...ASK_TAPS,
  ...SAYS_TAPS,
  ...DID_TAPS,
  ...END_TAPS,
] as const
export type LiveCallTap = (typeof LIVE_CALL_TAPS)[number]
