/** How much recall is lost when scams are disguised. */
import { fillIn, hashText } from '@staysharp/corpus'
import type { Examiner } from '@staysharp/verdict/model'
import { OBFUSCATIONS, type Obfuscation, obfuscate } from '@staysharp/verdict/testing'
import type { Boosted } from '../learn/boosted.ts'
import { scoreOf } from '../learn/score-of.ts'
import { study } from '../lessons.ts'
import type { HeldOut } from './held-out.ts'
import { shareAbove } from './ranking.ts'

/** Share of characters disguised. */
const DISGUISED = 0.3

export interface ObfuscationMeasure {
  readonly kind: Obfuscation | 'none'
  readonly recall: number
}

/** Recall over the scams, plain and with each kind of disguise, by the models that held them out. */
export function underObfuscation(
  examiner: Examiner,
  scored: readonly HeldOut[],
  models: readonly Boosted[],
  threshold: number,
): readonly ObfuscationMeasure[] {
  const scams = scored.filter(({ studied }) => studied.lesson.scam)
  const plain = shareAbove(
    scams.map(({ score }) => score),
    threshold,
  )
  const disguised = OBFUSCATIONS.map((kind) => {
    const scores = scams.map(({ studied: { row }, fold }) => {
      const text = obfuscate(fillIn(row).text, { kind, share: DISGUISED, seed: hashText(row.id) })
      return scoreOf(models[fold] as Boosted, study(examiner, row, text).lesson.features)
    })
    return { kind, recall: shareAbove(scores, threshold) }
  })
  return [{ kind: 'none', recall: plain }, ...disguised]
}
