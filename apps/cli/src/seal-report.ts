import type { SealReport } from '@staysharp/intake'

/** The sealer's report in words. Counts only: nothing of the list is in it. */
export function sealReportText(report: SealReport): string {
  const n = (value: number): string => value.toLocaleString('en')
  const { index } = report
  const lines = [
    `Sealed ${n(report.entries)} distinct numbers for ${report.incident}, epoch ${report.epoch}.`,
    `  rows         ${n(report.rows)}`,
    `  countries    ${counts(report.countries)}`,
    `  no number    ${counts(report.bad) || 'none'}`,
    `  duplicates   ${n(report.duplicates)}`,
    `  index        ${index.path}, ${n(index.bytes)} bytes, ${index.bitsPerEntry.toFixed(2)} bits a number`,
    `  verified     ${n(report.verified)} numbers of the list, looked up in the written file: all found`,
    `  took         ${report.seconds.toFixed(1)} s, ${n(Math.round(report.rowsPerSecond))} rows/s on ${report.threads} threads`,
  ]
  if (report.reusedChunks > 0) lines.push('  an interrupted run was picked up where it stopped')
  for (const id of report.needReseal) {
    lines.push(
      `  ${id} belongs to the epoch before and is no longer published: seal its list again`,
    )
  }
  return `${lines.join('\n')}\n`
}

/** `{ BE: 3, FR: 1 }` is `BE 3, FR 1`. */
function counts(record: Readonly<Partial<Record<string, number>>>): string {
  return Object.entries(record)
    .map(([name, count]) => `${name} ${(count ?? 0).toLocaleString('en')}`)
    .join(', ')
}
