/** From corpus rows to what a learner sees. */
import { type CorpusRow, fillIn } from '@staysharp/corpus'
import { type Examined, type Examiner, featuresOf } from '@staysharp/verdict/model'
import type { Lesson } from './learn/fit.ts'

/** A row of the corpus, looked at. */
export interface Studied {
  readonly row: CorpusRow
  readonly examined: Examined
  /** As it was met, with sender and channel. */
  readonly lesson: Lesson
  /** As it is often pasted: the text alone. */
  readonly bare: Lesson
}

/** Half of the weight each: most people paste a text and nothing else. */
const SHARE = 0.5

/** Looks at a message as it would be met: invented numbers filled in, `other` text if given. */
export function study(examiner: Examiner, row: CorpusRow, text?: string): Studied {
  const filled = fillIn(row)
  const told = { text: text ?? filled.text, country: row.country }
  const examined = examiner.examine({
    ...told,
    channel: row.channel,
    ...(filled.sender !== '' && { sender: filled.sender }),
  })
  const alone = examiner.examine(row.channel === 'call' ? { ...told, channel: 'call' } : told)
  const lesson = (of: Examined): Lesson => ({
    features: featuresOf(of),
    scam: row.label === 'scam',
    weight: SHARE,
    ...(row.label === 'scam' && { family: row.family }),
  })
  return { row, examined, lesson: lesson(examined), bare: lesson(alone) }
}
