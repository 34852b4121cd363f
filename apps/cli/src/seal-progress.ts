import type { SealProgress } from '@staysharp/intake'
import { duration } from './terminal/failure-text.ts'

/** The sealer's progress as one line: phase, rows, rate, time left. */
export function sealProgressText(progress: SealProgress): string {
  const { phase, rows, rowsPerSecond, etaSeconds, fraction, reusedChunks } = progress
  const share = fraction === undefined ? '' : ` ${Math.floor(fraction * 100)} %`
  const parts = [`${phase}${share}: ${rows.toLocaleString('en')} rows`]
  if (rowsPerSecond > 0) parts.push(`${rowsPerSecond.toLocaleString('en')}/s`)
  if (etaSeconds !== undefined) parts.push(`about ${duration(etaSeconds)} left`)
  if (reusedChunks > 0) parts.push('picking up an earlier run')
  return parts.join(', ')
}
