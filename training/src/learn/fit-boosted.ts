/** Fits the whole model: the linear one, and trees that correct it on messages it had not seen. */
import type { Studied } from '../lessons.ts'
import { boost } from './boost.ts'
import type { Boosted } from './boosted.ts'
import { fit } from './fit.ts'
import { linearScore } from './score-of.ts'

/** Fits both. `innerFoldOf` tells which messages the linear model is not to see before scoring them. */
export function fitBoosted(
  all: readonly Studied[],
  innerFoldOf: ReadonlyMap<string, number>,
  withFamilies = false,
): Boosted {
  const folds = [...new Set(innerFoldOf.values())].sort()
  const unseen = folds.flatMap((fold) => {
    const isOut = ({ row }: Studied): boolean => innerFoldOf.get(row.id) === fold
    const linear = fit(lessonsOf(all.filter((one) => !isOut(one))), { withFamilies: false })
    return lessonsOf(all.filter(isOut)).map(({ features, scam, weight }) => ({
      named: features.named,
      score: linearScore(linear, features),
      scam,
      weight,
    }))
  })
  return { linear: fit(lessonsOf(all), { withFamilies }), trees: boost(unseen) }
}

function lessonsOf(all: readonly Studied[]): Studied['lesson'][] {
  return all.flatMap(({ lesson, bare }) => [lesson, bare])
}
