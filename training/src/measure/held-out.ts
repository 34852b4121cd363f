/** Scores of messages by models that have not seen them. */
import type { Boosted } from '../learn/boosted.ts'
import { fitBoosted } from '../learn/fit-boosted.ts'
import { scoreOf } from '../learn/score-of.ts'
import type { Studied } from '../lessons.ts'
import { foldsOf } from './folds.ts'

/** A message with its score, and the fold whose model gave it. */
export interface HeldOut {
  readonly studied: Studied
  readonly score: number
  /** The same for the text alone, without sender and channel. */
  readonly bareScore: number
  readonly fold: number
}

export interface Folds {
  readonly scored: readonly HeldOut[]
  /** One per fold, fitted on all other folds. */
  readonly models: readonly Boosted[]
}

const INNER = 4

/** The folds inside the training of one model. */
export function innerFoldsOf(all: readonly Studied[]): Map<string, number> {
  return foldsOf(
    all.map(({ row }) => row),
    INNER,
    'near-duplicates',
  )
}

/** Scores every message by a model fitted without its fold. */
export function heldOut(all: readonly Studied[], foldOf: ReadonlyMap<string, number>): Folds {
  const folds = 1 + Math.max(...foldOf.values())
  const inner = innerFoldsOf(all)
  const models = Array.from({ length: folds }, (_, fold) =>
    fitBoosted(
      all.filter(({ row }) => foldOf.get(row.id) !== fold),
      inner,
    ),
  )
  const scored = all.map((studied) => {
    const fold = foldOf.get(studied.row.id) ?? 0
    const model = models[fold] as Boosted
    const score = scoreOf(model, studied.lesson.features)
    return { studied, fold, score, bareScore: scoreOf(model, studied.bare.features) }
  })
  return { scored, models }
}
