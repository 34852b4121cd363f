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
  readonly familyNamed: string
  readonly familyGrams: string
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
  extends Omit<StoredWeights, 'named' | 'grams' | 'familyNamed' | 'familyGrams'> {
  readonly named: ReadonlyMap<string, number>
  readonly treeNames: ReadonlyMap<string, number>
  readonly grams: Int8Array
  readonly familyNamed: Int8Array
  readonly familyGrams: Int8Array
}

/** Slots of the family weights: fewer, because a family shows in a few words. */
export const FAMILY_SLOTS: number = 1 << 11

/** Reads stored weights. Works in browsers and Node. */
export function openWeights(stored: StoredWeights): Weights {
  return {
    ...stored,
    named: new Map(stored.named.map((name, i) => [name, i])),
    treeNames: new Map(stored.trees.names.map((name, i) => [name, i])),
    grams: signedBytes(stored.grams),
    familyNamed: signedBytes(stored.familyNamed),
    familyGrams: signedBytes(stored.familyGrams),
  }
}

function signedBytes(base64: string): Int8Array {
  return Int8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
}
