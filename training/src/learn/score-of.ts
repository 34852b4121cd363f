/** What a fitted model says of a message, before calibration and rounding. */
import type { Features } from '@staysharp/verdict/model'
import type { Fitted } from './fit.ts'

const indexes = new WeakMap<Fitted, ReadonlyMap<string, number>>()

/** Log odds of being a scam. */
export function scoreOf(fitted: Fitted, { named, grams }: Features): number {
  const indexOf = indexes.get(fitted) ?? new Map(fitted.named.map((name, i) => [name, i]))
  indexes.set(fitted, indexOf)
  const weight = (feature: number): number => fitted.scam.weights[feature * 2 + 1] as number
  let score = fitted.scam.bias[1] as number
  for (const name of named) {
    const at = indexOf.get(name)
    if (at !== undefined) score += weight(at)
  }
  for (const slot of grams.slots) score += weight(fitted.named.length + slot) * grams.value
  return score
}
