/**
 * All rules there are. A rule states a fact about the words of a message; what the facts together
 * mean is the model's to weigh.
 */
import { asks } from './asks/index.ts'
import { levers } from './levers/index.ts'
import { relations } from './relations/index.ts'
import { scenarios } from './scenarios/index.ts'
import { shields } from './shields/index.ts'

/** Every rule, in the order of groups: what is asked, what presses, who it says it is, which story, what lowers suspicion. */
export const ALL_RULES = [...asks, ...levers, ...relations, ...scenarios, ...shields] as const

/** The code of a rule there is. */
export type RuleCode = (typeof ALL_RULES)[number]['code']
