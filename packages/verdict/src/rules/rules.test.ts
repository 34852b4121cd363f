/**
 * Every rule against its own examples, through the same steps as a message takes: normalise, find,
 * tokens. In examples `{phone}` stands for an invented number, so that none is typed in.
 */
import { readFileSync } from 'node:fs'
import { LANGUAGES, type Language, syntheticNumber } from '@staysharp/countries'
import { describe, expect, it } from 'vitest'
import { findAll } from '../find/index.ts'
import { type Token, tokensOf } from '../match/tokens.ts'
import { normalise } from '../normalise/index.ts'
import { ALL_RULES } from './index.ts'
import type { Rule, RuleExamples } from './rule.ts'
import { RuleSet } from './rule-set.ts'

const COUNTRY: Readonly<Record<Language, string>> = { nl: 'BE', fr: 'BE', de: 'BE', en: 'BE' }
const RULES: readonly Rule[] = ALL_RULES

function examplesOf({ code, group }: Rule): RuleExamples {
  const file = `${import.meta.dirname}/${group}s/${code}.examples.json`
  return JSON.parse(readFileSync(file, 'utf8')) as RuleExamples
}

function tokens(example: string, language: Language): Token[] {
  const country = COUNTRY[language]
  const text = example.replaceAll('{phone}', syntheticNumber(country, 4, 1).national)
  const normalised = normalise(text)
  return tokensOf(normalised.folded, findAll(normalised, country))
}

/** The places where the rule matches, as words, so that a failing test says what it saw. */
function seen(set: RuleSet<Rule>, example: string, language: Language): string[] {
  const all = tokens(example, language)
  return set.matches(all, new Set([language])).map(({ first, last }) =>
    all
      .slice(first, last + 1)
      .map(({ word }) => word)
      .join(' '),
  )
}

/** Words of the rule's own phrases over and over, in one endless sentence. */
function bait(rule: Rule, times: number): string {
  const words = Object.values(rule.phrases)
    .flat()
    .flatMap((phrase) => phrase.replace(/\.\.\d*|<[a-z-]+>|[()?*]/gu, ' ').split(/[\s|]+/u))
    .filter((word) => word !== '')
  return `${words.join(' ')} `.repeat(times)
}

/**
 * How many tokens the rule looks at, those it looks at again included: the work, without the noise
 * of a clock.
 */
function work(set: RuleSet<Rule>, rule: Rule, times: number): number {
  let looks = 0
  const counted = new Proxy(tokens(bait(rule, times), 'en'), {
    get(all, key, receiver) {
      looks += 1
      return Reflect.get(all, key, receiver)
    },
  })
  set.matches(counted, new Set(LANGUAGES))
  return looks
}

describe('rules', () => {
  it('each has a code of its own that begins with its group', () => {
    const codes = RULES.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { code, group } of RULES) expect(code.startsWith(`${group}-`)).toBe(true)
  })

  describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (_code, rule) => {
    const set = new RuleSet([rule])
    const { must, mustNot } = examplesOf(rule)

    it.each(LANGUAGES)('has phrases, and two examples each way, in %s', (language) => {
      expect(rule.phrases[language].length).toBeGreaterThan(0)
      expect(must[language].length).toBeGreaterThanOrEqual(2)
      expect(mustNot[language].length).toBeGreaterThanOrEqual(2)
      expect(new Set(rule.phrases[language]).size).toBe(rule.phrases[language].length)
    })

    it.each(LANGUAGES)('matches what it must in %s', (language) => {
      const missed = must[language].filter((one) => seen(set, one, language).length === 0)
      expect(missed).toEqual([])
    })

    it.each(LANGUAGES)('does not match what it must not in %s', (language) => {
      const matched = mustNot[language].flatMap((one) =>
        seen(set, one, language).map((words) => `"${words}" in: ${one}`),
      )
      expect(matched).toEqual([])
    })

    it('does work in proportion to the text, on its own words without end', () => {
      expect(work(set, rule, 6) / work(set, rule, 3)).toBeLessThan(2.2)
    })
  })
})
