/**
 * What the companion says at a moment of a call: the risk, what gives it away, the one sentence to
 * say, what to do next and who to call instead. Follows from the set of taps alone, so their order
 * does not matter, and every tap but `hung-up` leaves the risk or raises it.
 */
import type { PublicContact } from '@staysharp/countries'
import {
  type CallContext,
  type CallInstead,
  callInstead,
  emergencyContacts,
} from './call-instead.ts'
import type { LiveCall } from './live-call.ts'
import { holds } from './rule.ts'
import { LIVE_CALL_RULES } from './rules.ts'
import { CALLER_TAPS, type LiveCallTap } from './taps.ts'
import {
  EMERGENCY_SITUATIONS,
  type EmergencySituation,
  LIVE_CALL_RISKS,
  type LiveCallRisk,
  type LiveCallSentence,
  type LiveCallSign,
  type LiveCallStep,
} from './words.ts'

/** Codes only; the words are in the messages room. */
export interface LiveCallAdvice {
  /** `calm` says that nothing stands out so far, never that the caller is genuine. */
  readonly risk: LiveCallRisk
  readonly phase: 'on-the-line' | 'hung-up'
  /** The strongest first. */
  readonly signs: readonly LiveCallSign[]
  readonly sentence: LiveCallSentence
  /** In the order to take them; never empty. */
  readonly steps: readonly LiveCallStep[]
  readonly instead: CallInstead
  /** Emergency numbers, when somebody may come to the door. */
  readonly emergency: readonly PublicContact[]
  /** What to open the emergency plan with, the most urgent first; empty when nothing was given. */
  readonly situations: readonly EmergencySituation[]
}

/** Where the steps of the rules go, and the one that leads to another number. */
type Place = LiveCallStep | 'steps-of-rules' | 'call-instead'

const ON_THE_LINE: Readonly<Record<LiveCallRisk, readonly Place[]>> = {
  calm: ['steps-of-rules', 'give-nothing', 'call-instead', 'not-their-number'],
  careful: ['give-nothing', 'steps-of-rules', 'hang-up', 'call-instead', 'not-their-number'],
  'hang-up-now': [
    'hang-up',
    'steps-of-rules',
    'free-the-line',
    'call-instead',
    'not-their-number',
    'tell-somebody',
  ],
  'act-now': [
    'hang-up',
    'steps-of-rules',
    'free-the-line',
    'call-instead',
    'open-emergency-plan',
    'tell-somebody',
  ],
}

const HUNG_UP: Readonly<Record<LiveCallRisk, readonly Place[]>> = {
  calm: ['steps-of-rules', 'call-instead', 'not-their-number'],
  careful: [
    'steps-of-rules',
    'free-the-line',
    'call-instead',
    'not-their-number',
    'tell-somebody',
    'report-it',
    'block-number',
  ],
  // After the call there is nothing left to hang up.
  'hang-up-now': [],
  'act-now': [
    'steps-of-rules',
    'free-the-line',
    'call-instead',
    'open-emergency-plan',
    'write-down',
    'report-it',
    'expect-more-calls',
  ],
}

/** Steps that mean something only while the caller is there. */
const WHILE_TALKING: ReadonlySet<LiveCallStep> = new Set([
  'hang-up',
  'give-nothing',
  'do-not-press',
  'ask-family-question',
  'tap-what-you-hear',
  'take-your-time',
])

/** The advice for a call as it stands. */
export function adviceFor(call: LiveCall, context: CallContext): LiveCallAdvice {
  const tapped = new Set(call.taps)
  const phase = tapped.has('hung-up') ? 'hung-up' : 'on-the-line'
  const rules = LIVE_CALL_RULES.filter((rule) => holds(rule, tapped))
  const shown = rules.reduce<LiveCallRisk>((worst, { risk }) => worse(worst, risk), 'calm')
  const risk = phase === 'hung-up' && shown === 'hang-up-now' ? 'careful' : shown
  const situations = EMERGENCY_SITUATIONS.filter((each) =>
    rules.some(({ situation }) => situation === each),
  )
  const instead = callInstead(tapped, situations, context)
  const byRisk = [...rules].sort((a, b) => rank(b.risk) - rank(a.risk))
  const ofRules = byRisk.flatMap(({ steps = [] }) => steps)
  const places = phase === 'hung-up' ? HUNG_UP[risk] : ON_THE_LINE[risk]
  const steps = [...opening(tapped, phase), ...places].flatMap((place): readonly LiveCallStep[] => {
    if (place === 'steps-of-rules') return ofRules
    return place === 'call-instead' ? stepTo(instead, ofRules) : [place]
  })
  return {
    risk,
    phase,
    signs: unique(byRisk.flatMap(({ sign }) => sign ?? [])),
    sentence: sentenceFor(tapped, phase, byRisk),
    steps: unique(steps).filter((step) => phase !== 'hung-up' || !WHILE_TALKING.has(step)),
    instead,
    emergency: emergencyContacts(tapped, context),
    situations,
  }
}

const rank = (risk: LiveCallRisk): number => LIVE_CALL_RISKS.indexOf(risk)
const worse = (one: LiveCallRisk, other: LiveCallRisk): LiveCallRisk =>
  rank(other) > rank(one) ? other : one
const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

function opening(
  tapped: ReadonlySet<LiveCallTap>,
  phase: LiveCallAdvice['phase'],
): readonly Place[] {
  const nothing = [...tapped].every((each) => each === 'did-nothing')
  return phase === 'on-the-line' && nothing ? ['tap-what-you-hear'] : []
}

/** One step leads to another number; relatives have a step of their own. */
function stepTo(
  { contacts, lookup }: CallInstead,
  ofRules: readonly LiveCallStep[],
): readonly LiveCallStep[] {
  if (contacts.length > 0) return ['call-contact']
  if (lookup === 'nobody' || ofRules.includes('call-family-yourself')) return []
  return ['look-number-up']
}

/** That of the first of the worst rules which has one. */
function sentenceFor(
  tapped: ReadonlySet<LiveCallTap>,
  phase: LiveCallAdvice['phase'],
  byRisk: readonly { readonly sentence?: LiveCallSentence }[],
): LiveCallSentence {
  if (phase === 'hung-up') return 'do-not-call-again'
  const said = byRisk.find(({ sentence }) => sentence !== undefined)?.sentence
  if (said !== undefined) return said
  return CALLER_TAPS.some((each) => tapped.has(each)) ? 'i-call-back' : 'who-are-you'
}
