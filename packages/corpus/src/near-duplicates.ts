/**
 * Which messages are the same but for names, amounts and links: their skeletons (words, with
 * numbers, links and placeholders taken out) share most of their three-word runs. Exact, through an
 * inverted index, because the corpus is small.
 */
import type { CorpusRow } from './row.ts'

/** Two rows with the share of three-word runs they have in common (Jaccard, 0 to 1). */
export interface NearDuplicate {
  readonly a: string
  readonly b: string
  readonly likeness: number
}

/** From this likeness on two messages count as one. */
export const SAME_SKELETON = 0.5

const RUN = 3
const NOT_WORDS =
  /\{[^}]*\}|https?:\/\/\S+|\S+\.(?:com|net|org|info|be|nl|fr|de|uk|ie|lu|at|eu|us|top|xyz|online|site)\S*|\S*\d\S*/giu

/** The words of a message without what is filled in. */
export function skeletonOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(NOT_WORDS, ' ')
      .match(/\p{L}+/gu) ?? []
  )
}

/** All pairs of rows that are alike, the most alike first. */
export function nearDuplicates(
  rows: readonly Pick<CorpusRow, 'id' | 'text'>[],
  threshold: number = SAME_SKELETON,
): readonly NearDuplicate[] {
  const runs = rows.map(({ text }) => runsOf(skeletonOf(text)))
  const seen = new Map<string, number[]>()
  const found: NearDuplicate[] = []
  runs.forEach((own, i) => {
    const shared = new Map<number, number>()
    for (const run of own) {
      const before = seen.get(run) ?? []
      for (const j of before) shared.set(j, (shared.get(j) ?? 0) + 1)
      before.push(i)
      seen.set(run, before)
    }
    for (const [j, count] of shared) {
      const likeness = count / (own.size + (runs[j] as Set<string>).size - count)
      if (likeness >= threshold) {
        found.push({ a: rows[j]?.id ?? '', b: rows[i]?.id ?? '', likeness })
      }
    }
  })
  return found.sort((x, y) => y.likeness - x.likeness)
}

/** None for a message of a word or two, which has no skeleton to compare. */
function runsOf(words: readonly string[]): Set<string> {
  return new Set(
    words
      .slice(0, Math.max(0, words.length - RUN + 1))
      .map((_, i) => words.slice(i, i + RUN).join(' ')),
  )
}
