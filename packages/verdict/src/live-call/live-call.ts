/**
 * What was tapped so far. Immutable; tapping the same twice changes nothing; every step can be
 * undone. Nothing else is remembered: the advice follows from the taps alone (advice.ts).
 */
import type { LiveCallTap } from './taps.ts'

/** A call as it stands. */
export interface LiveCall {
  /** Each once, in the order of tapping: `undo` needs the order, the advice does not. */
  readonly taps: readonly LiveCallTap[]
}

const EMPTY: LiveCall = { taps: [] }

/**
 * A call of which nothing is known yet.
 *
 * @example adviceFor(tap(tap(liveCall(), 'caller-bank'), 'ask-code'), { country, today }).risk // 'hang-up-now'
 */
export function liveCall(): LiveCall {
  return EMPTY
}

/** The call with one tap more; the same call when it was tapped already. */
export function tap(call: LiveCall, tapped: LiveCallTap): LiveCall {
  return call.taps.includes(tapped) ? call : { taps: [...call.taps, tapped] }
}

/** The call without its last tap; the same call when there is none. */
export function undo(call: LiveCall): LiveCall {
  return call.taps.length === 0 ? call : { taps: call.taps.slice(0, -1) }
}

/** The call without this tap, whenever it was made: a thumb that touched the wrong button. */
export function takeBack(call: LiveCall, tapped: LiveCallTap): LiveCall {
  return call.taps.includes(tapped) ? { taps: call.taps.filter((each) => each !== tapped) } : call
}
