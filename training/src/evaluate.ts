/**
 * `npm run evaluate`: measures the message check on messages that the measuring models have not
 * seen, and writes docs/evaluation.md with its plot. `--check` writes nothing and fails when a
 * figure falls below the recorded ones (figures.json), without the measures that take minutes;
 * `--record` records the new ones.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpus } from '@staysharp/corpus'
import { loadExaminer } from '@staysharp/verdict/model'
import { FACTS_AS_OF } from './facts-as-of.ts'
import { bandsOf } from './measure/calibration.ts'
import { evaluate } from './measure/evaluate-all.ts'
import { fallenBelow, figuresOf } from './measure/figures.ts'
import { calibrationPlot } from './report/calibration-plot.ts'
import { evaluationReport } from './report/evaluation.ts'

const DOCS = join(import.meta.dirname, '../../docs')
const RECORDED = join(import.meta.dirname, 'figures.json')
const [mode] = process.argv.slice(2)

const report = evaluate(await loadExaminer(FACTS_AS_OF), readCorpus(), mode !== '--check')
const figures = figuresOf(report)
for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${value.toFixed(4)}`)

if (mode === '--check') {
  const fallen = fallenBelow(figures, JSON.parse(readFileSync(RECORDED, 'utf8')))
  for (const line of fallen) console.error(line)
  process.exitCode = fallen.length === 0 ? 0 : 1
} else {
  writeFileSync(join(DOCS, 'evaluation.md'), evaluationReport(report))
  writeFileSync(join(DOCS, 'evaluation-calibration.svg'), calibrationPlot(bandsOf(report.told)))
  if (mode === '--record') writeFileSync(RECORDED, `${JSON.stringify(figures, null, 2)}\n`)
}
