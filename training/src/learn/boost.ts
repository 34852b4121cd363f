/**
 * Gradient boosting of small trees with yes-or-no features (Newton steps on the log loss, as
 * XGBoost takes them). They start from the scores of the linear model, given by models that had not
 * seen the message, so that they learn what it gets wrong on new ones.
 */
import { isAlone, type Trees, treeInput } from '@staysharp/verdict/model'

export interface BoostExample {
  readonly named: readonly string[]
  readonly score: number
  readonly scam: boolean
  readonly weight: number
}

export interface BoostOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly lambda: number
  /** A side of a split must weigh at least this much. */
  readonly leastHessian: number
  readonly share: number
}

const BOOST: BoostOptions = {
  trees: 100,
  depth: 4,
  rate: 0.08,
  lambda: 5,
  leastHessian: 5,
  share: 0.7,
}

const EDGES = [-6, -4.5, -3.5, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3.5, 4.5, 6]
const SMALLEST_GAIN = 1e-3

interface Gradients {
  readonly g: Float64Array
  readonly h: Float64Array
}

export function boost(examples: readonly BoostExample[], options: BoostOptions = BOOST): Trees {
  const names = [...new Set(examples.flatMap(({ named }) => named.filter(isAlone)))].sort()
  const indexOf = new Map(names.map((name, i) => [name, i]))
  const inputs = examples.map(({ named, score }) =>
    treeInput({ names, edges: EDGES }, indexOf, named, score),
  )
  const present = inputs.map((has) => Int32Array.from(has.keys()).filter((i) => has[i] === 1))
  const scores = Float64Array.from(examples, ({ score }) => options.share * score)
  const splits: number[][] = []
  const leaves: number[][] = []
  for (let t = 0; t < options.trees; t += 1) {
    const tree = growTree(gradientsOf(examples, scores), inputs, present, options)
    splits.push(tree.split)
    leaves.push(tree.leaf)
    tree.ends.forEach((end, i) => {
      scores[i] = (scores[i] as number) + (tree.leaf[end] as number)
    })
  }
  return { names, edges: EDGES, share: options.share, depth: options.depth, splits, leaves }
}

function gradientsOf(examples: readonly BoostExample[], scores: Float64Array): Gradients {
  const g = new Float64Array(scores.length)
  const h = new Float64Array(scores.length)
  examples.forEach(({ scam, weight }, i) => {
    const p = 1 / (1 + Math.exp(-(scores[i] as number)))
    g[i] = ((scam ? 1 : 0) - p) * weight
    h[i] = p * (1 - p) * weight
  })
  return { g, h }
}

/** Grows one complete tree, level by level; `ends` tells the leaf of every example. */
function growTree(
  gradients: Gradients,
  inputs: readonly Uint8Array[],
  present: readonly Int32Array[],
  options: BoostOptions,
): { split: number[]; leaf: number[]; ends: Int32Array } {
  const width = inputs[0]?.length ?? 0
  const split: number[] = []
  let groups: number[][] = [[...inputs.keys()]]
  for (let level = 0; level < options.depth; level += 1) {
    groups = groups.flatMap((members) => {
      const feature = bestSplit(members, gradients, present, width, options)
      split.push(feature)
      if (feature < 0) return [members, []]
      return [
        members.filter((i) => inputs[i]?.[feature] !== 1),
        members.filter((i) => inputs[i]?.[feature] === 1),
      ]
    })
  }
  const ends = new Int32Array(inputs.length)
  const leaf = groups.map((members, end) => {
    let [g, h] = [0, 0]
    for (const i of members) {
      ends[i] = end
      g += gradients.g[i] as number
      h += gradients.h[i] as number
    }
    return Math.round(((options.rate * g) / (h + options.lambda)) * 1e4) / 1e4
  })
  return { split, leaf, ends }
}

function bestSplit(
  members: readonly number[],
  { g, h }: Gradients,
  present: readonly Int32Array[],
  width: number,
  { lambda, leastHessian }: BoostOptions,
): number {
  const gs = new Float64Array(width)
  const hs = new Float64Array(width)
  let [G, H] = [0, 0]
  for (const i of members) {
    G += g[i] as number
    H += h[i] as number
    for (const f of present[i] as Int32Array) {
      gs[f] = (gs[f] as number) + (g[i] as number)
      hs[f] = (hs[f] as number) + (h[i] as number)
    }
  }
  let best = -1
  let most = SMALLEST_GAIN + G ** 2 / (H + lambda)
  for (let f = 0; f < width; f += 1) {
    const [gf, hf] = [gs[f] as number, hs[f] as number]
    if (hf < leastHessian || H - hf < leastHessian) continue
    const gain = gf ** 2 / (hf + lambda) + (G - gf) ** 2 / (H - hf + lambda)
    if (gain > most) {
      most = gain
      best = f
    }
  }
  return best
}
