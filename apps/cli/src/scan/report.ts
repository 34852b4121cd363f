/** What the parts of a report share: its words, its facts and the paper it is written on. */
import type { Language } from '@staysharp/countries'
import type { VerdictWords } from '@staysharp/messages'
import type { Verdict } from '@staysharp/verdict'
import type { Paint, Tone } from '../terminal/style.ts'
import type { Institutions } from './institutions.ts'
import type { ReportWords } from './report-words.ts'

export interface Report {
  readonly words: VerdictWords
  readonly own: ReportWords
  readonly language: Language
  readonly institutions: Institutions
  readonly today: string
  readonly width: number
  readonly paint: Paint
}

/** The tone of a verdict. Nothing is green: no verdict says that a message is genuine. */
export const toneOf: Readonly<Record<Verdict, Tone>> = {
  scam: 'alarm',
  suspicious: 'caution',
  unclear: 'heading',
  'no-signs': 'heading',
}

/** A chance in whole percent, never none and never all: `> 99 %`. */
export function percent(risk: number): string {
  if (risk < 0.01) return '< 1 %'
  return risk > 0.99 ? '> 99 %' : `${Math.round(risk * 100)} %`
}
