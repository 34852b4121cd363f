/**
 * The little language in which rules are written: a phrase is words in order.
 *
 * | written | matches |
 * |---|---|
 * | `code` | that word, whatever its case and accents |
 * | `betal*`, `*konto` | words that begin, end like that |
 * | `(je\|uw\|jouw)` | one of them |
 * | `(je)?` | that word or nothing |
 * | `..`, `..5` | up to 3, up to 5 words in between, within the sentence |
 * | `<link>`, `<amount>`, `<number>` | something found of that kind; a word of digits |
 */
import { AppError } from '@staysharp/core'
import { foldWord } from './fold-word.ts'
import { wordsOf } from './tokens.ts'

/** How one word is compared. `kind` holds `<link>` and the like. */
export interface WordPattern {
  readonly how: 'word' | 'prefix' | 'suffix' | 'kind'
  readonly text: string
}

/** One step of a phrase: any of the patterns, after at most `gap` other words. */
export interface Step {
  readonly anyOf: readonly WordPattern[]
  readonly optional: boolean
  readonly gap: number
}

const USUAL_GAP = 3
const GAP = /^\.\.(\d{0,2})$/u
const CHOICE = /^\(([^()]+)\)(\?)?$/u
const KIND = /^<[a-z-]+>$/u

/**
 * Parses a phrase. Throws `bad-phrase` (with the phrase: it is ours, nobody's message) when it
 * cannot be meant: rules are written by us and tested.
 *
 * @example parsePhrase('deel .. (de|uw) code')
 */
export function parsePhrase(phrase: string): readonly Step[] {
  const bad = (why: string): AppError => new AppError('bad-phrase', `"${phrase}": ${why}`)
  const steps: Step[] = []
  let gap = 0
  for (const element of phrase.trim().split(/\s+/u)) {
    const gapped = GAP.exec(element)
    if (gapped !== null) {
      if (steps.length === 0) throw bad('a gap cannot come first')
      gap = gapped[1] === '' ? USUAL_GAP : Number(gapped[1])
      continue
    }
    const choice = CHOICE.exec(element)
    if (choice === null && /[()|?]/u.test(element)) throw bad('unbalanced brackets')
    const optional = choice?.[2] === '?'
    const words = choice === null ? [element] : (choice[1] as string).split('|')
    const parsed = words.map((word) => patternsOf(word, bad))
    if (choice !== null && parsed.some((each) => each.length > 1)) {
      throw bad('a choice is between single words')
    }
    const groups = choice === null ? (parsed[0] ?? []).map((each) => [each]) : [parsed.flat()]
    for (const anyOf of groups) {
      steps.push({ anyOf, optional, gap })
      gap = 0
    }
  }
  if (gap > 0) throw bad('a gap cannot come last')
  if (steps[0] === undefined || steps[0].optional) throw bad('the first word must be there')
  return steps
}

function patternsOf(element: string, bad: (why: string) => AppError): WordPattern[] {
  if (KIND.test(element)) return [{ how: 'kind', text: element }]
  const prefix = element.endsWith('*')
  const suffix = element.startsWith('*')
  const words = wordsOf(foldWord(element.replace(/^\*|\*$/gu, '')))
  if (words.length === 0 || (prefix && suffix)) throw bad(`"${element}" is no word`)
  return words.map((text, i): WordPattern => {
    if (prefix && i === words.length - 1) return { how: 'prefix', text }
    if (suffix && i === 0) return { how: 'suffix', text }
    return { how: 'word', text }
  })
}
