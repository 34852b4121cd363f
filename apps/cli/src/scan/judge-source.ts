/** Every message of a source with its assessment, or the code of why there is none. */
import type { Assessment, Assessor, AssessRefusal, Verdict } from '@staysharp/verdict'
import { VERDICTS } from '@staysharp/verdict'
import type { Defaults } from './scan-lines.ts'
import type { Source, SourceMessage } from './source.ts'

/** A message that was judged. */
export interface Judged {
  /** Which message of the source, from 1. */
  readonly number: number
  /** Set when these are several messages read together: the number of the last. */
  readonly last?: number
  readonly message: SourceMessage
  readonly assessment: Assessment
}

/** What became of a source. */
export interface Judgement {
  readonly source: Source
  /** In the order of the source. */
  readonly judged: readonly Judged[]
  /** Talks, read as one text each. */
  readonly together: readonly Judged[]
  /** Messages that were refused, by number and code. */
  readonly refused: readonly { readonly number: number; readonly code: AssessRefusal['code'] }[]
  readonly counts: Readonly<Record<Verdict, number>>
}

/** Judges all of it; `onProgress` hears how many are done. */
export function judgeSource(
  source: Source,
  assessor: Assessor,
  defaults: Defaults,
  onProgress: (done: number) => void,
): Judgement {
  const judged: Judged[] = []
  const refused: { number: number; code: AssessRefusal['code'] }[] = []
  const counts = { scam: 0, suspicious: 0, unclear: 0, 'no-signs': 0 }
  for (const [at, message] of source.messages.entries()) {
    const number = at + 1
    // What the file says goes before what the command line says.
    const whole = { ...defaults, ...message }
    const assessed = assessor.assess(whole)
    if (assessed.ok) {
      judged.push({ number, message: whole, assessment: assessed.value })
      counts[assessed.value.verdict] += 1
    } else {
      refused.push({ number, code: assessed.failure.code })
    }
    onProgress(number)
  }
  const together = source.talks.flatMap(({ message, first, last }): readonly Judged[] => {
    const whole = { ...defaults, ...message }
    const assessed = assessor.assess(whole)
    if (!assessed.ok) return []
    return [{ number: first, last, message: whole, assessment: assessed.value }]
  })
  return { source, judged, together, refused, counts }
}

/** The worst first; of equals the first. */
export function worstFirst(judged: readonly Judged[]): readonly Judged[] {
  const rank = ({ assessment }: Judged): number => VERDICTS.indexOf(assessment.verdict)
  return [...judged].sort(
    (a, b) => rank(b) - rank(a) || b.assessment.risk - a.assessment.risk || a.number - b.number,
  )
}
