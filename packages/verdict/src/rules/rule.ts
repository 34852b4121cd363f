/**
 * A rule: phrases that show one thing about a message. Data only. Examples that must and must not match
 * stand beside it in a file of their own, and rules.test.ts runs them.
 */
import type { Language } from '@staysharp/countries'

export type RuleGroup = 'ask' | 'lever' | 'relation' | 'scenario' | 'shield'

export type InLanguages<T> = Readonly<Record<Language, T>>

export interface Rule<Code extends string = string> {
  /** Kebab-case, begins with its group: `ask-login`, `lever-urgency`. */
  readonly code: Code
  readonly group: RuleGroup
  /** In the little language of match/phrase.ts. */
  readonly phrases: InLanguages<readonly string[]>
  /** A match does not count in a sentence where one of these matches too. */
  readonly unless?: Partial<InLanguages<readonly string[]>>
}

/** What stands beside each rule in `<code>.examples.json`, out of what ships. */
export interface RuleExamples {
  /** Invented messages in which the rule must match. */
  readonly must: InLanguages<readonly string[]>
  /** Invented messages, genuine ones above all, in which it must not. */
  readonly mustNot: InLanguages<readonly string[]>
}
