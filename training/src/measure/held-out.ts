/** Scores of messages by models that have not seen them. */
import { type Fitted, fit, type Lesson } from '../learn/fit.ts'
import { scoreOf } from '../learn/score-of.ts'
import type { Studied } from '../lessons.ts'

/** A message with its score, and the model that gave it. */
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
  readonly models: readonly Fitted[]
}

/** Scores every message by a model fitted without its fold; `extra` lessons are in every model. */
export function heldOut(
  all: readonly Studied[],
  foldOf: ReadonlyMap<string, number>,
  extra: readonly Lesson[] = [],
): Folds {
  const folds = 1 + Math.max(...foldOf.values())
  const models = Array.from({ length: folds }, (_, fold) => {
    const rest = all.filter(({ row }) => foldOf.get(row.id) !== fold)
    return fit([...rest.flatMap(({ lesson, bare }) => [lesson, bare]), ...extra], {
      withFamilies: false,
    })
  })
  const scored = all.map((studied) => {
    const fold = foldOf.get(studied.row.id) ?? 0
    const model = models[fold] as Fitted
    const score = scoreOf(model, studied.lesson.features)
    return { studied, fold, score, bareScore: scoreOf(model, studied.bare.features) }
  })
  return { scored, models }
}
