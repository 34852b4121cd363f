/** Features: what the model weighs. */
import type { Examined } from '../evidence/examine.ts'
import { IS_CLAIM } from '../evidence/from-links.ts'
import type { Features } from '../model/score.ts'
import { gramsOf } from './grams.ts'
import { namedFeatures } from './named.ts'

/** The features of a message. */
export function featuresOf(examined: Examined): Features {
  const names = new Set<number>()
  for (const { tokens, strength } of examined.claims) {
    if (tokens === undefined || strength < IS_CLAIM - 1) continue
    for (let at = tokens[0]; at <= tokens[1]; at += 1) names.add(at)
  }
  return { named: namedFeatures(examined), grams: gramsOf(examined.tokens, names) }
}
