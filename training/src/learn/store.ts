/** From fitted weights to the file that ships: rounded to signed bytes, small ones dropped. */
import { GRAM_SLOTS, type StoredWeights, type Trees } from '@staysharp/verdict/model'
import type { Calibration } from '../measure/calibration.ts'
import type { Boosted } from './boosted.ts'

const LARGEST_BYTE = 127
/** Weights below this share of the largest change nothing and cost bytes. */
const DROPPED = 1.5 / LARGEST_BYTE

export function storedWeights(
  { linear, trees }: Boosted,
  { slope, shift }: Calibration,
  thresholds: StoredWeights['thresholds'],
): StoredWeights {
  const { named, scam, families, familyNamed, family } = linear
  const grams = Float64Array.from(
    { length: GRAM_SLOTS },
    (_, slot) => scam.weights[(named.length + slot) * 2 + 1] as number,
  )
  const gramScale = largest(grams) / LARGEST_BYTE
  const familyScale = largest(family.weights) / LARGEST_BYTE
  return {
    named,
    namedScam: named.map((_, i) => round(scam.weights[i * 2 + 1] as number)),
    bias: round(scam.bias[1] as number),
    grams: asBytes(grams, gramScale),
    gramScale,
    families,
    familyBias: Array.from(family.bias, round),
    familyNames: familyNamed,
    familyWeights: asBytes(family.weights, familyScale),
    familyScale,
    trees: asked(trees),
    slope,
    shift,
    thresholds,
  }
}

function largest(weights: Float64Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9)
}

function asBytes(weights: Float64Array, scale: number): string {
  const bytes = Int8Array.from(weights, (weight) =>
    Math.abs(weight) < DROPPED * scale * LARGEST_BYTE ? 0 : Math.round(weight / scale),
  )
  return Buffer.from(bytes.buffer).toString('base64')
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** The trees without the names that none of them asks for. */
function asked({ names, edges, splits, ...rest }: Trees): Trees {
  const used = [...new Set(splits.flat())].filter((f) => f >= 0 && f < names.length)
  const kept = used.sort((a, b) => a - b)
  const at = (feature: number): number => {
    if (feature < 0) return feature
    return feature < names.length ? kept.indexOf(feature) : feature - names.length + kept.length
  }
  return {
    names: kept.map((f) => names[f] as string),
    edges,
    splits: splits.map((split) => split.map(at)),
    ...rest,
  }
}
