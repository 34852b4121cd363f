/**
 * A rule: phrases that show one thing about a message, with examples that must and must not match.
 * Data only; rules.test.ts runs the examples of every rule.
 */
import type { Language } from '@staysharp/countries'

export type RuleGroup = 'ask' | 'lever' | 'relation' | 'scenario' | 'shield'

export type InLanguages<T> = Readonly<Record<Language, T>>

export interface Rule<Code extends string = string> {
  /** Kebab-case, begins with its group: `ask-login`, `lever-urgency`. */
  readonly code: Code
  readonly group: RuleGroup
  /** What a match shows, in one sentence, for whoever reads the rules. */
  readonly shows: string
  /** In the little language of match/phrase.ts. */
  readonly phrases: InLanguages<readonly string[]>
  /** A match does not count in a sentence where one of these matches too. */
  readonly unless?: Partial<InLanguages<readonly string[]>>
  /** Invented messages in which the rule must match. */
  readonly must: InLanguages<readonly string[]>
  /** Invented messages, genuine ones above all, in which it must not. */
  readonly mustNot: InLanguages<readonly string[]>
}
