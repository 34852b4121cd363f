/** The learned part: what the features of a message add up to. */
import type { Grams } from '../features/grams.ts'
import { correctedScore, treeInput } from './trees.ts'
import type { Weights } from './weights.ts'

export interface Features {
  /** Names of the features that a message has; each once. */
  readonly named: readonly string[]
  readonly grams: Grams
}

/** The calibrated chance that the message is a scam, 0 to 1. */
export function riskOf({ named, grams }: Features, weights: Weights): number {
  let score = weights.bias
  for (const name of named) {
    const at = weights.named.get(name)
    if (at !== undefined) score += weights.namedScam[at] as number
  }
  let gramScore = 0
  for (const slot of grams.slots) gramScore += weights.grams[slot] as number
  score += gramScore * grams.value * weights.gramScale
  const has = treeInput(weights.trees, weights.treeNames, named, score)
  const corrected = correctedScore(weights.trees, has, score)
  return 1 / (1 + Math.exp(-(weights.slope * corrected + weights.shift)))
}

/** The likeliest family with its share among the families, 0 to 1. */
export function familyOf(
  { named }: Features,
  weights: Weights,
): { readonly family: string; readonly share: number } {
  const { families, familyNames, familyWeights, familyBias, familyScale } = weights
  const count = families.length
  const sums = new Float64Array(count)
  for (const name of named) {
    const at = familyNames.get(name)
    if (at === undefined) continue
    for (let k = 0; k < count; k += 1) {
      sums[k] = (sums[k] as number) + (familyWeights[at * count + k] as number)
    }
  }
  const scores = sums.map((sum, k) => sum * familyScale + (familyBias[k] as number))
  const largest = Math.max(...scores)
  const total = scores.reduce((all, score) => all + Math.exp(score - largest), 0)
  const best = scores.indexOf(largest)
  return { family: families[best] ?? '', share: 1 / total }
}
