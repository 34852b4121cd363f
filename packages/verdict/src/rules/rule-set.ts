/** All rules looked for at once in the tokens of a message. */
import type { Language } from '@staysharp/countries'
import { PhraseSet } from '../match/phrase-set.ts'
import type { Token } from '../match/tokens.ts'
import type { Rule } from './rule.ts'

export interface RuleMatch<R extends Rule = Rule> {
  readonly rule: R
  readonly language: Language
  /** Indices into the tokens, the last one included. */
  readonly first: number
  readonly last: number
}

interface Meaning<R> {
  readonly rule: R
  readonly language: Language
  readonly unless: boolean
}

export class RuleSet<R extends Rule> {
  readonly #phrases: PhraseSet<Meaning<R>>

  constructor(rules: readonly R[]) {
    this.#phrases = new PhraseSet(rules.flatMap((rule) => [...meaningsOf(rule)]))
  }

  /** Every match of a rule in one of the languages, in the order of the text. */
  matches(tokens: readonly Token[], languages: ReadonlySet<Language>): RuleMatch<R>[] {
    const matches: RuleMatch<R>[] = []
    const stopped = new Set<string>()
    for (const { value, first, last } of this.#phrases.matches(tokens)) {
      const { rule, language, unless } = value
      if (!languages.has(language)) continue
      if (unless) stopped.add(placeOf(rule, tokens[first]))
      else matches.push({ rule, language, first, last })
    }
    if (stopped.size === 0) return matches
    return matches.filter(({ rule, first }) => !stopped.has(placeOf(rule, tokens[first])))
  }
}

function placeOf(rule: Rule, token: Token | undefined): string {
  return `${rule.code} ${token?.sentence}`
}

function* meaningsOf<R extends Rule>(rule: R): Generator<readonly [string, Meaning<R>]> {
  for (const unless of [false, true]) {
    const phrases = unless ? (rule.unless ?? {}) : rule.phrases
    for (const [language, list] of Object.entries(phrases)) {
      for (const phrase of list) yield [phrase, { rule, language: language as Language, unless }]
    }
  }
}
