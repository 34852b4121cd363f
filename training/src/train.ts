/**
 * `npm run train`: fits the weights that ship, from corpus/ alone, and writes them with their model
 * card. Seeded: the same corpus and code give the same bytes. `--check` writes nothing and fails
 * when the bytes are not those that ship.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpus } from '@staysharp/corpus'
import { loadExaminer } from '@staysharp/verdict/model'
import { FACTS_AS_OF } from './facts-as-of.ts'
import { fitBoosted } from './learn/fit-boosted.ts'
import { storedWeights } from './learn/store.ts'
import { study } from './lessons.ts'
import { calibrate, chance } from './measure/calibration.ts'
import { foldsOf } from './measure/folds.ts'
import { heldOut, innerFoldsOf } from './measure/held-out.ts'
import { thresholdsFrom } from './measure/thresholds.ts'
import { modelCard } from './report/model-card.ts'

const ROOT = join(import.meta.dirname, '../..')
const FOLDS = 5

const examiner = await loadExaminer(FACTS_AS_OF)
const rows = readCorpus()
const all = rows.map((row) => study(examiner, row))
const { scored } = heldOut(all, foldsOf(rows, FOLDS, 'near-duplicates'))
const told = scored.flatMap(({ studied, score, bareScore }) => {
  const { label } = studied.row
  return [score, bareScore].map((each) => ({
    score: each,
    scam: label === 'scam',
    label,
    weight: 0.5,
  }))
})
const calibration = calibrate(told)
const thresholds = thresholdsFrom(
  told.map(({ score, label }) => ({ risk: chance(score, calibration), label })),
)
const fitted = fitBoosted(all, innerFoldsOf(all), true)
const stored = storedWeights(fitted, calibration, thresholds)
const weights = `${JSON.stringify(stored, null, 1)}\n`
const card = modelCard({ rows, stored, bytes: weights.length })
const made = [
  { path: join(ROOT, 'packages/verdict/src/model/weights.json'), content: weights },
  { path: join(ROOT, 'docs/model-card.md'), content: card },
]
if (process.argv[2] === '--check') {
  const stale = made.filter(({ path, content }) => readFileSync(path, 'utf8') !== content)
  for (const { path } of stale) console.error(`${path} is not what npm run train makes now.`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const { path, content } of made) writeFileSync(path, content)
}
