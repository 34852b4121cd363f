/** The weights as they ship: made by `npm run train`, described by docs/model-card.md. */

import type { Trees } from './trees.ts'

/** What weights.json holds. Bytes are base64. */
export interface StoredWeights {
  /** Names of the features that have a name, in the order of their weights. */
  readonly named: readonly string[]
  readonly namedScam: readonly number[]
  readonly bias: number
  /** One signed byte per slot of features/grams.ts; times `gramScale` is the weight. */
  readonly grams: string
  readonly gramScale: number
  /** Scam families, and their weights: `[feature * families + family]`, signed bytes. */
  readonly families: readonly string[]
  readonly familyBias: readonly number[]
  readonly familyNames: readonly string[]
  readonly familyWeights: string
  readonly familyScale: number
  /** What the sum of weights gets wrong by itself. */
  readonly trees: Trees
  /** Risk = 1 / (1 + exp(-(slope * score + shift))). */
  readonly slope: number
  readonly shift: number
  /** From which risk on a message is called `unclear`, `suspicious`, `scam`. */
  readonly thresholds: {
    readonly unclear: number
    readonly suspicious: number
    readonly scam: number
  }
}

/** The weights ready for use. */
export interface Weights
  extends Omit<StoredWeights, 'named' | 'grams' | 'familyNames' | 'familyWeights'> {
  readonly named: ReadonlyMap<string, number>
  readonly treeNames: ReadonlyMap<string, number>
  readonly grams: Int8Array
  readonly familyNames: ReadonlyMap<string, number>
  readonly familyWeights: Int8Array
}

/** Reads stored weights. Works in browsers and Node. */
export function openWeights(stored: StoredWeights): Weights {
  return {
    ...stored,
    named: indexOf(stored.named),
    treeNames: indexOf(stored.trees.names),
    grams: signedBytes(stored.grams),
    familyNames: indexOf(stored.familyNames),
    familyWeights: signedBytes(stored.familyWeights),
  }
}

function indexOf(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, i) => [name, i]))
}

function signedBytes(base64: string): Int8Array {
  return Int8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
}
