/**
 * Which language a message is in. Small words decide; a message too short for them is taken for the
 * language of the country. Says `und` rather than guess when nothing speaks for a language.
 */
import { LANGUAGES, type Language } from '@staysharp/countries'
import { LANGUAGE_WORDS } from './words.ts'

export interface DetectedLanguages {
  /** BCP 47: one of the four, another language recognised, or `und`. */
  readonly language: string
  /** The languages whose rules are worth a look, best first; all four when in doubt. */
  readonly worthReading: ReadonlySet<Language>
}

const WEIGHTS: ReadonlyMap<string, ReadonlyMap<string, number>> = weigh()
const LATIN = /\p{Script=Latin}/u
const OTHER_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
]
const COUNTRY_LANGUAGES: Readonly<Record<string, readonly Language[]>> = {
  BE: ['nl', 'fr', 'de'],
  NL: ['nl'],
  FR: ['fr'],
  DE: ['de'],
  AT: ['de'],
  CH: ['de', 'fr'],
  LU: ['fr', 'de'],
  GB: ['en'],
  IE: ['en'],
  US: ['en'],
}

/** `words` are folded tokens; `expected` languages win ties. */
export function detectLanguages(
  words: readonly string[],
  expected: readonly Language[] = [],
  country?: string,
): DetectedLanguages {
  const scores = new Map<string, number>()
  for (const word of words) {
    for (const [language, weight] of WEIGHTS.get(word) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + weight)
    }
  }
  const likely = [...expected, ...(COUNTRY_LANGUAGES[country ?? ''] ?? [])]
  for (const language of new Set(likely)) {
    scores.set(language, (scores.get(language) ?? 0) + TIE_BREAKER)
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  const seen = best !== undefined && best[1] > TIE_BREAKER
  if (!seen) return withoutWords(words, likely[0])
  const others = ranked.filter(([, score]) => score >= best[1] * WORTH_READING)
  const worthReading = new Set(others.map(([language]) => language).filter(isOurs))
  const close = second !== undefined && second[1] > best[1] * 0.8 && best[1] < 2
  return {
    language: best[0],
    worthReading: worthReading.size === 0 || close ? new Set(LANGUAGES) : worthReading,
  }
}

const TIE_BREAKER = 0.3
const WORTH_READING = 0.4

function withoutWords(words: readonly string[], likely: Language | undefined): DetectedLanguages {
  const worthReading = new Set(LANGUAGES)
  const letters = words.filter((word) => !word.startsWith('<')).join('')
  if (letters !== '' && !LATIN.test(letters)) {
    const script = OTHER_SCRIPTS.find(([pattern]) => pattern.test(letters))
    if (script !== undefined) return { language: script[1], worthReading }
  }
  return { language: likely ?? 'und', worthReading }
}

function isOurs(language: string): language is Language {
  return (LANGUAGES as readonly string[]).includes(language)
}

/** A word that several languages share says less about each. */
function weigh(): Map<string, Map<string, number>> {
  const languagesOf = new Map<string, Set<string>>()
  for (const [language, words] of Object.entries(LANGUAGE_WORDS)) {
    for (const word of words.split(' ')) {
      const known = languagesOf.get(word) ?? new Set()
      languagesOf.set(word, known.add(language))
    }
  }
  return new Map(
    [...languagesOf].map(([word, languages]) => [
      word,
      new Map([...languages].map((language) => [language, 1 / languages.size])),
    ]),
  )
}
