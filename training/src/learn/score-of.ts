/** What fitted models say of a message, before calibration and rounding. */
import { correctedScore, type Features, treeInput } from '@staysharp/verdict/model'
import type { Boosted } from './boosted.ts'
import type { Fitted } from './fit.ts'

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

function indexOf(names: readonly string[]): ReadonlyMap<string, number> {
  const index = indexes.get(names) ?? new Map(names.map((name, i) => [name, i]))
  indexes.set(names, index)
  return index
}

/** Log odds of being a scam by the linear model alone. */
export function linearScore(fitted: Fitted, { named, grams }: Features): number {
  const index = indexOf(fitted.named)
  const weight = (feature: number): number => fitted.scam.weights[feature * 2 + 1] as number
  let score = fitted.scam.bias[1] as number
  for (const name of named) {
    const at = index.get(name)
    if (at !== undefined) score += weight(at)
  }
  for (const slot of grams.slots) score += weight(fitted.named.length + slot) * grams.value
  return score
}

/** The same, corrected by the trees. */
export function scoreOf({ linear, trees }: Boosted, features: Features): number {
  const score = linearScore(linear, features)
  return correctedScore(trees, treeInput(trees, indexOf(trees.names), features.named, score), score)
}
