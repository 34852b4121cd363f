/**
 * Multinomial logistic regression with L2 regularisation, fitted by AdaGrad over shuffled examples;
 * two classes make it the usual logistic regression. Seeded: the same examples in the same order
 * give the same weights, to the bit.
 */
import { seededRandom } from '@staysharp/corpus'
import type { Example } from './example.ts'

export interface LearningOptions {
  readonly classes: number
  readonly features: number
  readonly epochs: number
  readonly rate: number
  /** Pull towards zero per feature and example. */
  readonly l2: (feature: number) => number
  readonly seed: number
}

export interface LinearModel {
  readonly classes: number
  readonly features: number
  /** `weights[feature * classes + class]`. */
  readonly weights: Float64Array
  readonly bias: Float64Array
}

/** Fits a model. With two classes class 0 keeps weight zero, so that the score is one number. */
export function learn(examples: readonly Example[], options: LearningOptions): LinearModel {
  const { classes, features, epochs, rate, l2, seed } = options
  const weights = new Float64Array(features * classes)
  const bias = new Float64Array(classes)
  const squares = new Float64Array(features * classes).fill(1e-6)
  const biasSquares = new Float64Array(classes).fill(1e-6)
  const pulls = Float64Array.from({ length: features }, (_, feature) => l2(feature))
  const first = classes === 2 ? 1 : 0
  const random = seededRandom(seed)
  const order = Int32Array.from(examples.keys())
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const at of order) {
      const { indices, values, target, weight } = examples[at] as Example
      probabilities({ classes, features, weights, bias }, indices, values, scores)
      for (let k = first; k < classes; k += 1) {
        const error = ((scores[k] as number) - (k === target ? 1 : 0)) * weight
        biasSquares[k] = (biasSquares[k] as number) + error * error
        bias[k] = (bias[k] as number) - (rate * error) / Math.sqrt(biasSquares[k] as number)
        for (let i = 0; i < indices.length; i += 1) {
          const feature = indices[i] as number
          const w = feature * classes + k
          const gradient =
            error * (values[i] as number) + (pulls[feature] as number) * (weights[w] as number)
          squares[w] = (squares[w] as number) + gradient * gradient
          weights[w] = (weights[w] as number) - (rate * gradient) / Math.sqrt(squares[w] as number)
        }
      }
    }
  }
  return { classes, features, weights, bias }
}

/** Class probabilities of one message, written into `out`. */
export function probabilities(
  model: LinearModel,
  indices: Int32Array,
  values: Float64Array,
  out: Float64Array,
): void {
  const { classes, weights, bias } = model
  let largest = Number.NEGATIVE_INFINITY
  for (let k = 0; k < classes; k += 1) {
    let score = bias[k] as number
    for (let i = 0; i < indices.length; i += 1) {
      score += (weights[(indices[i] as number) * classes + k] as number) * (values[i] as number)
    }
    out[k] = score
    largest = Math.max(largest, score)
  }
  let sum = 0
  for (let k = 0; k < classes; k += 1) {
    out[k] = Math.exp((out[k] as number) - largest)
    sum += out[k] as number
  }
  for (let k = 0; k < classes; k += 1) out[k] = (out[k] as number) / sum
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
}
