/** The evidence of an assessment as numbered sentences, each with the places that show it. */
import type { Language } from '@staysharp/countries'
import { evidenceSentence, type VerdictWords } from '@staysharp/messages'
import type { Assessment } from '@staysharp/verdict'
import { printableLine } from '../terminal/printable.ts'
import { defangHost } from './defang.ts'
import type { Institutions } from './institutions.ts'
import type { Mark } from './marked-text.ts'

/** One sentence. */
export interface Reason {
  readonly number: number
  readonly text: string
}

export interface Reasons {
  readonly reasons: readonly Reason[]
  readonly marks: readonly Mark[]
}

/** Places marked for one reason: the others show nothing new. */
const MOST_PLACES = 3
const MOST_COMPARED = 50
/** A message with more says no more. */
const MOST_REASONS = 15

/** Evidence that says the same, in one sentence. */
export function reasonsOf(
  { evidence, country }: Assessment,
  words: VerdictWords,
  institutions: Institutions,
  language: Language,
): Reasons {
  const bySentence = new Map<string, Mark[]>()
  for (const { code, span, institution, host } of evidence) {
    const text = evidenceSentence(words, code, {
      institution: institutions.name(institution, country, language),
      host: host === undefined ? undefined : defangHost(printableLine(host)),
    })
    const places = bySentence.get(text) ?? []
    if (places.length === 0 && bySentence.size === MOST_REASONS) continue
    if (places.length === 0) bySentence.set(text, places)
    const number = [...bySentence.keys()].indexOf(text) + 1
    places.push({ span, numbers: [number] })
  }
  return {
    reasons: [...bySentence.keys()].map((text, at) => ({ number: at + 1, text })),
    marks: [...bySentence.values()].flatMap(placesShown),
  }
}

/** The first places; none inside another, and none for what the text does not show. */
function placesShown(places: readonly Mark[]): readonly Mark[] {
  const shown: Mark[] = []
  // By length, so that what contains another comes before it.
  const byLength = places
    .slice(0, MOST_COMPARED)
    .filter(({ span: [start, end] }) => end > start)
    .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))
  for (const place of byLength) {
    const [start, end] = place.span
    if (!shown.some(({ span }) => span[0] <= start && end <= span[1])) shown.push(place)
  }
  return shown.sort((a, b) => a.span[0] - b.span[0]).slice(0, MOST_PLACES)
}
