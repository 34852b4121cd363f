import { readCorpus } from '@staysharp/corpus'
import { loadExaminer } from '@staysharp/verdict/model'
import { study } from './lessons.ts'
import { foldsOf, type Grouping } from './measure/folds.ts'
import { heldOut } from './measure/held-out.ts'
import { byFamily, measure, namedRight } from './measure/measures.ts'
import { thresholdFor } from './measure/ranking.ts'

const examiner = await loadExaminer('2026-11-22')
const rows = readCorpus()
let from = performance.now()
const all = rows.map((row) => study(examiner, row))
console.log(
  rows.length,
  'rows',
  (((performance.now() - from) / rows.length) * 1000).toFixed(0),
  'us/message',
)
const mode = (process.argv[2] ?? 'near-duplicates') as Grouping
from = performance.now()
const { scored } = heldOut(all, foldsOf(rows, 5, mode))
console.log('fit', (performance.now() - from).toFixed(0))
const p = (x: number) => (100 * x).toFixed(1)
for (const l of ['nl', 'fr', 'de', 'en', 'all']) {
  const of = scored.filter(({ studied: { row } }) => l === 'all' || row.language === l)
  const m = measure(of)
  const b = measure(of.map((o) => ({ ...o, score: o.bareScore })))
  const calls = measure(of.filter(({ studied: { row } }) => row.channel === 'call'))
  console.log(
    l,
    'scams',
    m.scams,
    'genuine',
    m.genuine,
    'auc',
    m.auc.toFixed(4),
    'r@1',
    p(m.recallStrict),
    'r@2',
    p(m.recallAllowed),
    'promo',
    p(m.promo),
    'chat',
    p(m.chat),
    'named',
    p(namedRight(of).share),
    '| bare',
    b.auc.toFixed(4),
    p(b.recallStrict),
    p(b.recallAllowed),
    '| calls auc',
    calls.auc.toFixed(3),
    p(calls.recallAllowed),
  )
}
const t = thresholdFor(
  scored.filter(({ studied: { row } }) => row.label === 'genuine').map(({ score }) => score),
  0.02,
)
if (process.argv[3])
  for (const f of byFamily(scored, t))
    console.log(f.label, f.family, f.count, p(f.flagged / f.count))
