/** How things are timed: repeated, and the median told, because machines are noisy. */

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The q-th quantile (0..1) of some figures, nearest rank. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

/** Milliseconds of one call, averaged over `calls` in a row; the median of `rounds` such figures, after one to warm up. */
export function millisecondsPerCall(
  call: (i: number) => void,
  { calls, rounds }: { readonly calls: number; readonly rounds: number },
): number {
  const figures: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    for (let i = 0; i < calls; i++) call(round * calls + i)
    if (round > 0) figures.push((performance.now() - start) / calls)
  }
  return median(figures)
}
