/** From a risk to a word for it. The word follows the risk alone, so that they never contradict. */
import type { Weights } from '../model/weights.ts'

/** Never "safe": `no-signs` says only that nothing was found. */
export const VERDICTS = ['no-signs', 'unclear', 'suspicious', 'scam'] as const
export type Verdict = (typeof VERDICTS)[number]

/** The verdict for a risk. A higher risk never gives a milder verdict. */
export function verdictFor(risk: number, { thresholds }: Pick<Weights, 'thresholds'>): Verdict {
  if (risk >= thresholds.scam) return 'scam'
  if (risk >= thresholds.suspicious) return 'suspicious'
  return risk >= thresholds.unclear ? 'unclear' : 'no-signs'
}
