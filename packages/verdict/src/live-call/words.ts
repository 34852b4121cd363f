/** The codes that the companion answers with. What they say is in the messages room. */

/** From nothing that stands out to something that was given already. None of them means safe. */
export const LIVE_CALL_RISKS = ['calm', 'careful', 'hang-up-now', 'act-now'] as const
export type LiveCallRisk = (typeof LIVE_CALL_RISKS)[number]

/** What gives a call away: what was tapped, and what only shows when taps are put together. */
export const LIVE_CALL_SIGNS = [
  'caller-card-stop',
  'caller-tech',
  'caller-investment',
  'caller-recovery',
  'caller-recording',
  'caller-leak-team',
  'caller-unknown',
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
  'says-code-arrives',
  'says-sent-link',
  /** Bank, police, court or government want money moved. */
  'official-wants-money',
  /** A relative in need, from whatever number, needs money. */
  'family-wants-money',
  /** The employer or a recruiter wants money, cards or coins. */
  'work-wants-money',
  /** Police, court or government threaten on the phone. */
  'official-threatens',
  /** Pay first, get later: a prize, a refund, lost money. */
  'pay-to-receive',
  /** More than one institution in one call. */
  'several-callers',
  /** Three or more smaller signs together. */
  'many-signs',
] as const
export type LiveCallSign = (typeof LIVE_CALL_SIGNS)[number]

/** The one sentence to say aloud now. Each ends the talk or keeps the person in charge of it. */
export const LIVE_CALL_SENTENCES = [
  /** Nothing tapped yet: who are you, and what is it about? */
  'who-are-you',
  /** I will call you back myself, on a number I look up. */
  'i-call-back',
  /** Thank you, I note the reference and call the official number. */
  'i-note-reference',
  /** I will look in my calendar and confirm it on the official number. */
  'i-confirm-appointment',
  'no-codes',
  'no-card-data',
  'no-login',
  'no-app',
  'no-link',
  'no-transfer',
  'no-safe-account',
  'no-card-courier',
  'no-cash',
  'no-crypto',
  'no-gift-cards',
  'no-investing',
  'no-data',
  'no-secrets',
  'no-pressing',
  'no-yes',
  'no-other-app',
  'no-hurry',
  /** I did not ask for help with my computer. */
  'no-tech-help',
  /** I call you on your old number first. */
  'i-call-your-old-number',
  /** I call my own police station and ask there. */
  'i-ask-the-police',
  /** Nobody from there calls people. */
  'they-never-call',
  /** I hang up now. For when something was given: no discussion. */
  'i-hang-up',
  /** The call is over; should they call again. */
  'do-not-call-again',
] as const
export type LiveCallSentence = (typeof LIVE_CALL_SENTENCES)[number]

/** What to do, each one action. */
export const LIVE_CALL_STEPS = [
  /** Tap what the caller says or wants. */
  'tap-what-you-hear',
  'take-your-time',
  /** Say nothing about yourself; let them say what they want. */
  'give-nothing',
  'hang-up',
  /** Wait a few minutes or take another phone: the line may be held open. */
  'free-the-line',
  /** Call the contact shown here. */
  'call-contact',
  /** Look the number up yourself: the lookup says where. */
  'look-number-up',
  /** Not the number they gave, not the number on the display. */
  'not-their-number',
  'note-reference',
  'do-not-open-link',
  'do-not-read-code',
  'do-not-press',
  'keep-your-card',
  /** Somebody on the way or at the door: do not open, call the emergency contact shown. */
  'do-not-open-the-door',
  'check-in-your-app',
  'call-family-yourself',
  'ask-family-question',
  /** Disconnect the device from the internet, then switch it off. */
  'disconnect-device',
  /** A bank can sometimes stop a transfer in the first minutes. */
  'stop-the-payment',
  'block-your-card',
  'change-password',
  'open-emergency-plan',
  'tell-somebody',
  'block-number',
  'write-down',
  'report-it',
  'expect-more-calls',
] as const
export type LiveCallStep = (typeof LIVE_CALL_STEPS)[number]

/** Where to find a number oneself, when the pack has no confirmed one. */
export const LIVE_CALL_LOOKUPS = [
  /** On the back of your card, or in your bank's app. */
  'on-your-card',
  /** On your contract or an invoice. */
  'on-your-contract',
  /** On a letter you had, or the official site you type yourself. */
  'on-official-letter',
  /** The number you already have of them. */
  'number-you-know',
  /** In the app or on the site where you have your account. */
  'in-your-account',
  /** Nobody has to be called back. */
  'nobody',
] as const
export type LiveCallLookup = (typeof LIVE_CALL_LOOKUPS)[number]

/** What the emergency plan is opened with, the most urgent first. */
export const EMERGENCY_SITUATIONS = [
  'transfer-done',
  'remote-access',
  'code-given',
  'card-data-given',
  'card-handed-over',
  'data-given',
] as const
export type EmergencySituation = (typeof EMERGENCY_SITUATIONS)[number]
