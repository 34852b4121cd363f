/**
 * live-call: the companion of somebody who has a possible scammer on the phone now. Codes only: the
 * words are in the messages room.
 */
export { adviceFor, type LiveCallAdvice } from './advice.ts'
export type { CallContext, CallInstead } from './call-instead.ts'
export { type LiveCall, liveCall, takeBack, tap, undo } from './live-call.ts'
export {
  ASK_TAPS,
  type AskTap,
  CALLER_TAPS,
  type CallerTap,
  DID_TAPS,
  type DidTap,
  END_TAPS,
  LIVE_CALL_TAPS,
  type LiveCallTap,
  SAYS_TAPS,
  type SaysTap,
} from './taps.ts'
export {
  EMERGENCY_SITUATIONS,
  type EmergencySituation,
  LIVE_CALL_LOOKUPS,
  LIVE_CALL_RISKS,
  LIVE_CALL_SENTENCES,
  LIVE_CALL_SIGNS,
  LIVE_CALL_STEPS,
  type LiveCallLookup,
  type LiveCallRisk,
  type LiveCallSentence,
  type LiveCallSign,
  type LiveCallStep,
} from './words.ts'
