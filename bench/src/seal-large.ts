import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { staysharp } from './child.ts'
import type { Section } from './result.ts'

/** Rows of the list: the case Staysharp was made for. */
const ROWS = 3_200_000

interface Report {
  readonly rows: number
  readonly entries: number
  readonly duplicates: number
  readonly seconds: number
  readonly rowsPerSecond: number
  readonly threads: number
  readonly index: {
    readonly bytes: number
    readonly bits: number
    readonly bitsPerEntry: number
    readonly buckets: number
  }
}

/** Seals 3.2 million invented Belgian rows with the command line, as an operator would. */
export async function sealLarge(folder: string): Promise<Section> {
  const env = { STAYSHARP_DATA: join(folder, 'large') }
  const list = join(folder, 'large.csv')
  mkdirSync(folder, { recursive: true })
  await staysharp(['key'], env)
  const synth = [
    '--country',
    'BE',
    '--count',
    String(ROWS),
    '--seed',
    '2026',
    '--bad',
    '0.03',
    '--duplicates',
    '0.02',
  ]
  const written = await staysharp(['synth', ...synth, '--out', list], env)
  const sealing = ['--incident', 'bench-be', '--title', 'Benchmark', '--country', 'BE', '--json']
  const sealed = await staysharp(['seal', list, ...sealing], env)
  const report: Report = JSON.parse(sealed.out)
  rmSync(list)
  const { index } = report
  const ratio = index.bitsPerEntry / index.bits
  const n = (value: number): string => Math.round(value).toLocaleString('en')
  return {
    title: `Sealing ${n(ROWS)} rows (CSV, 4 columns, 3 % bad, 2 % duplicates) on ${report.threads} cores`,
    rows: [
      { what: 'writing the invented list', figure: `${written.seconds.toFixed(0)} s` },
      {
        what: 'distinct numbers sealed',
        figure: n(report.entries),
        note: `${n(report.duplicates)} repeats left out`,
      },
      {
        what: 'time',
        figure: `${(sealed.seconds / 60).toFixed(2)} min`,
        target: '< 6 min',
        met: sealed.seconds < 360,
      },
      { what: 'rate', figure: `${n(report.rowsPerSecond)} rows/s` },
      {
        what: 'peak memory',
        figure: `${n(sealed.peakMegabytes)} MB`,
        target: '< 700 MB',
        met: sealed.peakMegabytes < 700,
      },
      { what: 'index file', figure: `${n(index.bytes)} bytes, ${index.buckets} buckets` },
      { what: 'bits an entry, the head included', figure: index.bitsPerEntry.toFixed(2) },
      {
        what: 'against the bound log2(1/fpr)',
        figure: `${ratio.toFixed(3)} x`,
        target: '<= 1.06 x',
        met: ratio <= 1.06,
      },
    ],
  }
}
