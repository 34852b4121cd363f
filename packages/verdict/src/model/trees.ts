/**
 * Boosted trees over evidence: what the weighted sum cannot say, that a sign counts only beside
 * another. They start from that sum and correct it.
 */

/** Trees as they ship: complete binary trees of one depth, level by level. */
export interface Trees {
  /** Names of features that trees ask for; each of `edges` is one more, asking `score > edge`. */
  readonly names: readonly string[]
  readonly edges: readonly number[]
  /** How much of the score of the sum is kept. */
  readonly share: number
  readonly depth: number
  /** Per tree the features asked for, from the root; -1 asks nothing and goes left. */
  readonly splits: readonly (readonly number[])[]
  /** Per tree the corrections at its ends, from left to right. */
  readonly leaves: readonly (readonly number[])[]
}

/** Which of the features that trees ask for a message has. */
export function treeInput(
  { names, edges }: Pick<Trees, 'names' | 'edges'>,
  indexOf: ReadonlyMap<string, number>,
  named: readonly string[],
  score: number,
): Uint8Array {
  const has = new Uint8Array(names.length + edges.length)
  for (const name of named) {
    const at = indexOf.get(name)
    if (at !== undefined) has[at] = 1
  }
  edges.forEach((edge, i) => {
    if (score > edge) has[names.length + i] = 1
  })
  return has
}

/** The score of the sum, corrected. */
export function correctedScore(trees: Trees, has: Uint8Array, score: number): number {
  const { splits, leaves, depth, share } = trees
  const inner = 2 ** depth - 1
  let corrected = share * score
  for (let t = 0; t < splits.length; t += 1) {
    const split = splits[t] as readonly number[]
    let node = 0
    while (node < inner) {
      const feature = split[node] as number
      node = 2 * node + (feature >= 0 && has[feature] === 1 ? 2 : 1)
    }
    corrected += (leaves[t] as readonly number[])[node - inner] as number
  }
  return corrected
}
