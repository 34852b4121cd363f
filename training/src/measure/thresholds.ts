/** Where the verdicts begin, from messages scored by models that had not seen them. */
import type { Label } from '@staysharp/corpus'
import { thresholdFor } from './ranking.ts'

/** Share of genuine notifications that may reach each verdict. */
const REACHED = { unclear: 0.08, suspicious: 0.01, scam: 0.0025 } as const

export interface Thresholds {
  readonly unclear: number
  readonly suspicious: number
  readonly scam: number
}

export function thresholdsFrom(
  all: readonly { readonly risk: number; readonly label: Label }[],
): Thresholds {
  const genuine = all.filter(({ label }) => label === 'genuine').map(({ risk }) => risk)
  const at = (share: number): number => Math.round(thresholdFor(genuine, share) * 1e4) / 1e4
  return {
    unclear: at(REACHED.unclear),
    suspicious: at(REACHED.suspicious),
    scam: at(REACHED.scam),
  }
}
