/** What a rule of the companion looks like. Rules only ever add: no tap takes a warning away. */
import type { LiveCallTap } from './taps.ts'
import type {
  EmergencySituation,
  LiveCallRisk,
  LiveCallSentence,
  LiveCallSign,
  LiveCallStep,
} from './words.ts'

/** At least so many of these were tapped; one, when it does not say. */
export interface Need {
  readonly of: readonly LiveCallTap[]
  readonly atLeast?: number
}

/** One thing that a call shows, and what it calls for. */
export interface LiveCallRule {
  /** Every one of these has to hold. */
  readonly needs: readonly Need[]
  readonly risk: LiveCallRisk
  readonly sign?: LiveCallSign
  /** To say when this is among the worst that was tapped; earlier rules go first. */
  readonly sentence?: LiveCallSentence
  readonly steps?: readonly LiveCallStep[]
  readonly situation?: EmergencySituation
}

/** Whether the taps are enough for the rule. More taps never make it fail. */
export function holds(rule: LiveCallRule, tapped: ReadonlySet<LiveCallTap>): boolean {
  return rule.needs.every(
    ({ of, atLeast = 1 }) => of.filter((tap) => tapped.has(tap)).length >= atLeast,
  )
}

/** A need for one tap of several. */
export const any = (...of: readonly LiveCallTap[]): Need => ({ of })
