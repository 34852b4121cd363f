/** What falls due: facts that somebody has to compare with their source again. Pure, like the validator. */
import type { EvidenceStatus } from '../format/evidence.ts'
import { factsIn } from './facts-in.ts'
import { type PackFile, parsePacks } from './parse-packs.ts'
import { fieldName } from './problem.ts'

export interface DueFact {
  readonly file: string
  readonly line: number
  readonly field: string
  /** The number, address or host; absent for evidence about an entry as a whole. */
  readonly value?: string
  readonly status: EvidenceStatus
  readonly source: string
  readonly reviewBy: string
  readonly overdue: boolean
  /** True for what the public sees while it is in date: overdue, it vanishes from every page. */
  readonly shown: boolean
}

/**
 * Facts due within so many days of today, the most urgent first. Days count whole: `0` is due today.
 *
 * @example reviewFacts(files, '2027-05-01', 30).some((fact) => fact.shown && fact.overdue)
 */
export function reviewFacts(
  files: readonly PackFile[],
  today: string,
  withinDays: number,
): readonly DueFact[] {
  const until = new Date(Date.parse(today) + withinDays * 86_400_000).toISOString().slice(0, 10)
  const places = parsePacks(files).packs.flatMap((pack) => pack.files)
  return places
    .flatMap(({ file, json }) =>
      factsIn(json.value)
        .filter(({ evidence }) => evidence.reviewBy <= until)
        .map(({ path, evidence, value }) => ({
          file,
          line: json.lineOf(path),
          field: fieldName(path),
          ...(value === undefined ? {} : { value }),
          status: evidence.status,
          source: evidence.source,
          reviewBy: evidence.reviewBy,
          overdue: evidence.reviewBy < today,
          shown: isPublic(evidence.status, file),
        })),
    )
    .sort((a, b) => order(a.reviewBy, b.reviewBy) || order(a.file, b.file) || a.line - b.line)
}

/** Verified facts are shown, and police zones from `seen` on. */
function isPublic(status: EvidenceStatus, file: string): boolean {
  return status === 'verified' || (status === 'seen' && file.includes('police-zones'))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
