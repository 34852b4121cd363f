/**
 * The closed lists of words that packs and guides are written in, as docs/countries.md explains
 * them. Apart from the schemas, so that the browser gets the words without the validation.
 */

/** The languages of the house. */
export const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** `verified`: read on a page or in official data. `seen`: in a public data set. `unverified`: neither. */
export const STATUSES = ['verified', 'seen', 'unverified'] as const

/** What a contact is good for. Plans and the message check ask for contacts by these words. */
export const PURPOSES = [
  'advice',
  'bank-dispute',
  'bank-fraud',
  'breach-check',
  'card-block',
  'card-dispute',
  'card-fraud-report',
  'check-link',
  'check-seller',
  'consumer',
  'credit-freeze',
  'csirt',
  'data-protection',
  'digital-id',
  'digital-id-block',
  'do-not-call',
  'emergency',
  'emotional-support',
  'government',
  'id-block',
  'id-check',
  'id-fraud',
  'investment-fraud',
  'minor-support',
  'platform',
  'police-report',
  'police-report-online',
  'report-brand-phishing',
  'report-call',
  'report-illegal-content',
  'report-link',
  'report-scam',
  'report-suspicious-message',
  'sim-block',
  'sim-swap',
  'sms-forward',
  'telecom-dispute',
  'telecom-regulator',
  'victim-support',
] as const
export type Purpose = (typeof PURPOSES)[number]

/** What kind of institution it is. */
export const CATEGORIES = [
  'bank',
  'bank-service',
  'crypto',
  'cyber',
  'digital-id',
  'digital-post',
  'ecommerce',
  'energy-water',
  'gaming',
  'government',
  'health',
  'health-insurance',
  'insurance',
  'job-recruiter',
  'justice',
  'marketplace',
  'messaging',
  'other',
  'parcel',
  'payment',
  'police',
  'reporting',
  'retail',
  'social',
  'streaming',
  'tech',
  'telecom',
  'transport',
  'travel',
] as const
export type Category = (typeof CATEGORIES)[number]

/** What an institution says about itself. */
export const RULE_KINDS = [
  'emails-only-from',
  'links-only-to',
  'never-asks-bank-data',
  'never-asks-payment',
  'never-calls',
  'never-messages',
  'pays-only-to',
  'sms-only-from',
  'uses-your-name',
] as const
export type RuleKind = (typeof RULE_KINDS)[number]

/** Kinds of numbers, in the order in which they are tried: what costs money comes first. */
export const NUMBER_KINDS = [
  'premium',
  'shared-cost',
  'freephone',
  'company',
  'personal',
  'pager',
  'voicemail',
  'voip',
  'mobile',
  'fixed',
] as const

/** How the suspicious thing arrived. */
export const CHANNELS = ['sms', 'chat', 'email', 'call', 'link'] as const
export type Channel = (typeof CHANNELS)[number]

/** Apps that have a guide. */
export const PLATFORMS = [
  'whatsapp',
  'signal',
  'telegram',
  'messenger',
  'ios-messages',
  'android-messages',
] as const
export type Platform = (typeof PLATFORMS)[number]

/** Systems that the apps run on. */
export const SYSTEMS = ['ios', 'android'] as const
export type System = (typeof SYSTEMS)[number]
