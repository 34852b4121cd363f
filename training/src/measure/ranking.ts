/** How well scores tell scams from the rest: AUC, and recall at a share of false alarms. */

/** The chance that a scam scores higher than a non-scam; ties count half. NaN when one side is empty. */
export function areaUnderCurve(scams: readonly number[], others: readonly number[]): number {
  if (scams.length === 0 || others.length === 0) return Number.NaN
  const all = [
    ...scams.map((score) => ({ score, scam: true })),
    ...others.map((score) => ({ score, scam: false })),
  ].sort((a, b) => a.score - b.score)
  let ranks = 0
  for (let i = 0; i < all.length; ) {
    let j = i
    while (j < all.length && all[j]?.score === all[i]?.score) j += 1
    const rank = (i + j + 1) / 2
    ranks += rank * all.slice(i, j).filter(({ scam }) => scam).length
    i = j
  }
  const n = scams.length
  return (ranks - (n * (n + 1)) / 2) / (n * others.length)
}

/** The lowest threshold at which at most `share` of `others` score that or more. */
export function thresholdFor(others: readonly number[], share: number): number {
  const sorted = [...others].sort((a, b) => b - a)
  const allowed = Math.floor(sorted.length * share)
  const first = sorted[allowed]
  return first === undefined ? 0 : first + 1e-9
}

/** The share of scores at or above the threshold. NaN of none. */
export function shareAbove(scores: readonly number[], threshold: number): number {
  return scores.length === 0
    ? Number.NaN
    : scores.filter((score) => score >= threshold).length / scores.length
}
