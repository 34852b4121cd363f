/**
 * Who to call instead: confirmed contacts of the country pack only, never a number that a caller
 * gave. Where the pack has none, the answer is where to look the number up.
 */
import { type Country, contactsFor, type PublicContact, type Purpose } from '@staysharp/countries'
import type { CallerTap, LiveCallTap } from './taps.ts'
import type { EmergencySituation, LiveCallLookup } from './words.ts'

/** Where somebody is, and what is known of the institution in whose name the caller speaks. */
export interface CallContext {
  readonly country: Country
  /** `2026-11-22`: which contacts are in date. */
  readonly today: string
  /** Id of the pack's institution, when the person said which one: their bank, their operator. */
  readonly institution?: string
}

export interface CallInstead {
  /** With a telephone number each, the best first; empty when nobody is confirmed. */
  readonly contacts: readonly PublicContact[]
  /** Where to find a number oneself, whether or not there is a contact. */
  readonly lookup: LiveCallLookup
}

interface Target {
  readonly callers: readonly CallerTap[]
  /** `own`: of the institution in the context only. `general`: that speaks for no single one. */
  readonly contacts: readonly { readonly purpose: Purpose; readonly of: 'own' | 'general' }[]
  readonly lookup: LiveCallLookup
}

const BANK: Target = {
  callers: ['caller-bank', 'caller-card-stop'],
  contacts: [
    { purpose: 'bank-fraud', of: 'own' },
    { purpose: 'bank-fraud', of: 'general' },
    { purpose: 'card-block', of: 'general' },
  ],
  lookup: 'on-your-card',
}

/** The first whose caller was tapped; money goes first. */
const TARGETS: readonly Target[] = [
  BANK,
  { callers: ['caller-family'], contacts: [], lookup: 'number-you-know' },
  {
    callers: ['caller-police'],
    contacts: [{ purpose: 'police-report', of: 'general' }],
    lookup: 'on-official-letter',
  },
  {
    callers: ['caller-digital-id'],
    contacts: [
      { purpose: 'digital-id-block', of: 'general' },
      { purpose: 'digital-id', of: 'general' },
    ],
    lookup: 'in-your-account',
  },
  {
    callers: ['caller-telecom'],
    contacts: [
      { purpose: 'sim-block', of: 'own' },
      { purpose: 'sim-swap', of: 'own' },
    ],
    lookup: 'on-your-contract',
  },
  {
    callers: ['caller-government'],
    contacts: [{ purpose: 'government', of: 'general' }],
    lookup: 'on-official-letter',
  },
  { callers: ['caller-court', 'caller-health'], contacts: [], lookup: 'on-official-letter' },
  { callers: ['caller-energy'], contacts: [], lookup: 'on-your-contract' },
  { callers: ['caller-shop', 'caller-parcel'], contacts: [], lookup: 'in-your-account' },
  {
    callers: ['caller-employer', 'caller-charity', 'caller-recruiter'],
    contacts: [],
    lookup: 'number-you-know',
  },
]

const NOBODY: Target = { callers: [], contacts: [], lookup: 'nobody' }

/** What a bank or card line can still stop. */
const MONEY_AT_RISK: ReadonlySet<EmergencySituation> = new Set([
  'transfer-done',
  'remote-access',
  'code-given',
  'card-data-given',
  'card-handed-over',
])
/** Stories about the person's money: the bank answers them, whoever told them. */
const ABOUT_THE_BANK: readonly LiveCallTap[] = [
  'says-account-danger',
  'ask-safe-account',
  'ask-card-courier',
  'ask-card-reader',
  'ask-pin',
  'ask-card-number',
]
/** A courier stands at the door sooner than anybody else can help. */
const AT_THE_DOOR: readonly LiveCallTap[] = ['ask-card-courier', 'did-give-card']

/** Who to call, for what was tapped and given. */
export function callInstead(
  tapped: ReadonlySet<LiveCallTap>,
  situations: readonly EmergencySituation[],
  context: CallContext,
): CallInstead {
  const { contacts, lookup } = targetOf(tapped, situations)
  const found = contacts.flatMap(({ purpose, of }) => search(context, purpose, of))
  return { contacts: withoutRepeats(found), lookup }
}

/** The emergency number, when somebody may be at the door; only where it is confirmed. */
export function emergencyContacts(
  tapped: ReadonlySet<LiveCallTap>,
  { country, today }: CallContext,
): readonly PublicContact[] {
  if (!country.known || !AT_THE_DOOR.some((each) => tapped.has(each))) return []
  return contactsFor(country, { purpose: 'emergency' }, today).filter(hasPhone)
}

function targetOf(
  tapped: ReadonlySet<LiveCallTap>,
  situations: readonly EmergencySituation[],
): Target {
  if (situations.some((each) => MONEY_AT_RISK.has(each))) return BANK
  const said = TARGETS.find(({ callers }) => callers.some((each) => tapped.has(each)))
  if (said !== undefined) return said
  return ABOUT_THE_BANK.some((each) => tapped.has(each)) ? BANK : NOBODY
}

function search(
  { country, today, institution }: CallContext,
  purpose: Purpose,
  of: 'own' | 'general',
): readonly PublicContact[] {
  if (of === 'own') {
    return institution === undefined
      ? []
      : contactsFor(country, { purpose, institution }, today).filter(hasPhone)
  }
  // A desk of one bank does not help the customers of another; the lines that block cards do.
  return contactsFor(country, { purpose }, today)
    .filter(hasPhone)
    .filter(
      ({ institutions, purposes }) =>
        purpose !== 'bank-fraud' || institutions.length === 0 || purposes.includes('card-block'),
    )
}

const hasPhone = ({ phones }: PublicContact): boolean => phones.length > 0

/** One number under two names is one call. */
function withoutRepeats(contacts: readonly PublicContact[]): readonly PublicContact[] {
  const numbers = new Set<string>()
  return contacts.filter(({ phones }) => {
    const fresh = phones.filter(({ href }) => !numbers.has(href))
    for (const { href } of fresh) numbers.add(href)
    return fresh.length > 0
  })
}
