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
  readonly unless: boolean
}

export class RuleSet<R extends Rule> {
  readonly #rules: readonly R[]
  /** Made when a message in the language first comes. */
  readonly #phrases = new Map<Language, PhraseSet<Meaning<R>>>()

  constructor(rules: readonly R[]) {
    this.#rules = rules
  }

  /** Every match of a rule in one of the languages, language by language in the order of the text. */
  matches(tokens: readonly Token[], languages: ReadonlySet<Language>): RuleMatch<R>[] {
    return [...languages].sort().flatMap((language) => this.#matchesIn(language, tokens))
  }

  #matchesIn(language: Language, tokens: readonly Token[]): RuleMatch<R>[] {
    const matches: RuleMatch<R>[] = []
    const stopped = new Set<string>()
    for (const { value, first, last } of this.#phrasesIn(language).matches(tokens)) {
      const { rule, unless } = value
      if (unless) stopped.add(placeOf(rule, tokens[first]))
      else matches.push({ rule, language, first, last })
    }
    if (stopped.size === 0) return matches
    return matches.filter(({ rule, first }) => !stopped.has(placeOf(rule, tokens[first])))
  }

  #phrasesIn(language: Language): PhraseSet<Meaning<R>> {
    const made = this.#phrases.get(language)
    if (made !== undefined) return made
    const fresh = new PhraseSet(this.#rules.flatMap((rule) => meaningsOf(rule, language)))
    this.#phrases.set(language, fresh)
    return fresh
  }
}

function placeOf(rule: Rule, token: Token | undefined): string {
  return `${rule.code} ${token?.sentence}`
}

function meaningsOf<R extends Rule>(
  rule: R,
  language: Language,
): (readonly [phrase: string, meaning: Meaning<R>])[] {
  return [
    ...rule.phrases[language].map((phrase) => [phrase, { rule, unless: false }] as const),
    ...(rule.unless?.[language] ?? []).map((phrase) => [phrase, { rule, unless: true }] as const),
  ]
}
