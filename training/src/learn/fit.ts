/**
 * Fits the weights of the message check: one model for scam or not, one for the family among scams.
 * Named features are few and weigh freely; hashed ones are many and are held near zero.
 */
import { type Features, GRAM_SLOTS, isAlone } from '@staysharp/verdict/model'
import type { Example } from './example.ts'
import { type LinearModel, learn } from './softmax.ts'

/** A message ready to learn from. */
export interface Lesson {
  readonly features: Features
  readonly scam: boolean
  /** Family of a scam; undefined when unknown or not a scam. */
  readonly family?: string
  readonly weight: number
}

export interface Fitted {
  readonly named: readonly string[]
  readonly scam: LinearModel
  readonly families: readonly string[]
  /** The names that stand alone: pairs say little about the family. */
  readonly familyNamed: readonly string[]
  readonly family: LinearModel
}

export interface FitOptions {
  readonly epochs: number
  readonly rate: number
  readonly namedPull: number
  readonly gramPull: number
  /** A name seen less often is left out; every message is seen twice, told and bare. */
  readonly leastSeen: number
  readonly seed: number
}

export const FIT: FitOptions = {
  epochs: 12,
  rate: 0.15,
  namedPull: 2e-4,
  gramPull: 1e-3,
  leastSeen: 12,
  seed: 20_261_122,
}

/** Fits both models; `withFamilies: false` leaves the second one empty, for folds. */
export function fit(
  lessons: readonly Lesson[],
  { withFamilies = true, ...given }: Partial<FitOptions> & { withFamilies?: boolean } = {},
): Fitted {
  const options = { ...FIT, ...given }
  const named = namesSeen(lessons, options.leastSeen)
  const indexOf = new Map(named.map((name, i) => [name, i]))
  const scam = learn(
    lessons.map((one) => exampleOf(one, one.scam ? 1 : 0, indexOf, GRAM_SLOTS)),
    modelOptions(2, named.length, GRAM_SLOTS, options),
  )
  const scams = withFamilies ? lessons.filter(({ family }) => family !== undefined) : []
  const families = [...new Set(scams.map(({ family }) => family as string))].sort()
  const familyNamed = named.filter(isAlone)
  const familyIndex = new Map(familyNamed.map((name, i) => [name, i]))
  const family = learn(
    scams.map((one) => exampleOf(one, families.indexOf(one.family as string), familyIndex, 0)),
    modelOptions(families.length, familyNamed.length, 0, options),
  )
  return { named, scam, families, familyNamed, family }
}

function modelOptions(
  classes: number,
  named: number,
  slots: number,
  { epochs, rate, namedPull, gramPull, seed }: FitOptions,
): Parameters<typeof learn>[1] {
  const l2 = (feature: number): number => (feature < named ? namedPull : gramPull)
  return { classes, features: named + slots, epochs, rate, l2, seed }
}

function namesSeen(lessons: readonly Lesson[], least: number): string[] {
  const seen = new Map<string, number>()
  for (const { features } of lessons) {
    for (const name of features.named) seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  return [...seen].flatMap(([name, count]) => (count >= least ? name : [])).sort()
}

/** Named features first, then the slots, if any. */
function exampleOf(
  { features, weight }: Pick<Lesson, 'features' | 'weight'>,
  target: number,
  indexOf: ReadonlyMap<string, number>,
  slots: number,
): Example {
  const named = features.named.flatMap((name) => indexOf.get(name) ?? [])
  const { grams } = features
  const values = new Map<number, number>()
  for (const slot of slots > 0 ? grams.slots : []) {
    const at = indexOf.size + (slot & (slots - 1))
    values.set(at, (values.get(at) ?? 0) + grams.value)
  }
  return {
    indices: Int32Array.from([...named, ...values.keys()]),
    values: Float64Array.from([...named.map(() => 1), ...values.values()]),
    target,
    weight,
  }
}
