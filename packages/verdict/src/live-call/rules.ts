/** All rules of the companion, in the order in which their sentences are said. */
import { ASK_RULES } from './ask-rules.ts'
import { COMBINED_RULES } from './combined-rules.ts'
import { DID_RULES } from './did-rules.ts'
import type { LiveCallRule } from './rule.ts'
import { SAYS_RULES } from './says-rules.ts'

export const LIVE_CALL_RULES: readonly LiveCallRule[] = [
  ...DID_RULES,
  ...ASK_RULES.filter(({ risk }) => risk === 'hang-up-now'),
  ...COMBINED_RULES,
  ...SAYS_RULES.filter(({ risk }) => risk === 'hang-up-now'),
  ...ASK_RULES.filter(({ risk }) => risk !== 'hang-up-now'),
  ...SAYS_RULES.filter(({ risk }) => risk !== 'hang-up-now'),
]
