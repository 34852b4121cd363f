/** From corpus rows to what a learner sees. */
import { type CorpusRow, fillIn } from '@staysharp/corpus'
import { type Examined, type Examiner, featuresOf } from '@staysharp/verdict/model'
import type { Lesson } from './learn/fit.ts'

/** A row of the corpus, looked at. */
export interface Studied {
  readonly row: CorpusRow
  readonly examined: Examined
  readonly lesson: Lesson
}

/** Looks at a message as it would be met: invented numbers filled in, `other` text if given. */
export function study(examiner: Examiner, row: CorpusRow, text?: string): Studied {
  const filled = fillIn(row)
  const examined = examiner.examine({
    text: text ?? filled.text,
    channel: row.channel,
    country: row.country,
    ...(filled.sender !== '' && { sender: filled.sender }),
  })
  const scam = row.label === 'scam'
  const lesson = {
    features: featuresOf(examined),
    scam,
    weight: 1,
    ...(scam && { family: row.family }),
  }
  return { row, examined, lesson }
}
