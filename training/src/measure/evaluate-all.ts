/** All measures of `npm run evaluate`, from the corpus and, where present, the public sets. */
import type { CorpusRow } from '@staysharp/corpus'
import { type Examiner, featuresOf } from '@staysharp/verdict/model'
import { fitBoosted } from '../learn/fit-boosted.ts'
import { scoreOf } from '../learn/score-of.ts'
import { type Studied, study } from '../lessons.ts'
import { readPublicSets } from '../public-sets.ts'
import type { Report, Round } from '../report/evaluation.ts'
import { type Calibration, calibrate, chance } from './calibration.ts'
import { foldsOf, type Grouping } from './folds.ts'
import { type HeldOut, heldOut, innerFoldsOf } from './held-out.ts'
import {
  byFamily,
  CALL_FALSE_ALARMS,
  FALSE_ALARMS,
  type Measures,
  measure,
  namedRight,
} from './measures.ts'
import { underObfuscation } from './obfuscation.ts'
import { shareAbove, thresholdFor } from './ranking.ts'

export type Evaluation = Report

const FOLDS: Readonly<Record<Grouping, number>> = { 'near-duplicates': 5, families: 10 }
const HARD_FAMILIES = ['hi-mum', 'wrong-number', 'job-task', 'safe-account', 'code-theft']

/** `thorough` adds what takes minutes: whole families held out, each left out, the public sets. */
export function evaluate(
  examiner: Examiner,
  rows: readonly CorpusRow[],
  thorough: boolean,
): Evaluation {
  const all = rows.map((row) => study(examiner, row))
  const near = heldOut(all, foldsOf(rows, FOLDS['near-duplicates'], 'near-duplicates'))
  const { scored } = near
  const threshold = genuineThreshold(scored)
  const calibration = calibrate(
    scored.map(({ score, studied }) => ({ score, scam: studied.lesson.scam, weight: 1 })),
  )
  return {
    rounds: [
      round(
        'near',
        'Near duplicates held out',
        'Messages that are alike are held out together; the families are known.',
        scored,
      ),
      round(
        'bare',
        'Text alone',
        'The same, when sender and channel are not told.',
        scored.map((one) => ({ ...one, score: one.bareScore })),
      ),
      ...(thorough ? [unseenFamilies(all)] : []),
    ],
    hard: [
      ...HARD_FAMILIES.map((name) =>
        recallOf(name, scored, threshold, ({ row }) => row.family === name),
      ),
      recallOf(
        'no link',
        scored,
        threshold,
        ({ row, examined }) => row.channel !== 'call' && examined.links.length === 0,
      ),
    ],
    leftOut: thorough ? leaveFamiliesOut(all, threshold) : [],
    obfuscation: underObfuscation(examiner, scored, near.models, threshold),
    naming: namedRight(scored),
    told: scored.map(({ score, studied }) => ({
      risk: chance(score, calibration),
      scam: studied.lesson.scam,
    })),
    families: byFamily(scored, threshold),
    publicSets: thorough ? onPublicSets(examiner, all, calibration, threshold) : [],
  }
}

function unseenFamilies(all: readonly Studied[]): Round {
  const folds = foldsOf(
    all.map(({ row }) => row),
    FOLDS.families,
    'families',
  )
  return round(
    'families',
    'Whole families held out',
    'No message of the family, scam or genuine, in any language, has been seen.',
    heldOut(all, folds).scored,
  )
}

function genuineThreshold(scored: readonly HeldOut[]): number {
  const genuine = scored.filter(
    ({ studied: { row } }) => row.label === 'genuine' && row.channel !== 'call',
  )
  return thresholdFor(
    genuine.map(({ score }) => score),
    FALSE_ALARMS.allowed,
  )
}

function round(key: string, title: string, explanation: string, scored: readonly HeldOut[]): Round {
  const languages = [...new Set(scored.map(({ studied }) => studied.row.language))].sort()
  const each = (of: readonly HeldOut[], measured: (some: readonly HeldOut[]) => Measures) =>
    new Map<string, Measures>([
      ...languages.map(
        (language) =>
          [
            language,
            measured(of.filter(({ studied }) => studied.row.language === language)),
          ] as const,
      ),
      ['all', measured(of)],
    ])
  const isCall = ({ studied }: HeldOut): boolean => studied.row.channel === 'call'
  const calls = scored.filter(isCall)
  const messages = scored.filter((one) => !isCall(one))
  return {
    key,
    title,
    explanation,
    byLanguage: each(messages, (some) => measure(some)),
    calls: each(calls, (some) => measure(some, { others: 'all', allowed: CALL_FALSE_ALARMS })),
  }
}

function recallOf(
  name: string,
  scored: readonly HeldOut[],
  threshold: number,
  belongs: (studied: Studied) => boolean,
): Report['hard'][number] {
  const scores = scored
    .filter(({ studied }) => studied.lesson.scam && belongs(studied))
    .map(({ score }) => score)
  return { name, count: scores.length, recall: shareAbove(scores, threshold) }
}

function leaveFamiliesOut(all: readonly Studied[], threshold: number): Report['leftOut'] {
  const families = new Set(all.flatMap(({ row }) => (row.label === 'scam' ? row.family : [])))
  const inner = innerFoldsOf(all)
  return [...families].sort().map((family) => {
    const isOut = ({ row }: Studied): boolean => row.label === 'scam' && row.family === family
    const model = fitBoosted(
      all.filter((one) => !isOut(one)),
      inner,
    )
    const scores = all.filter(isOut).map(({ lesson }) => scoreOf(model, lesson.features))
    return { family, count: scores.length, recall: shareAbove(scores, threshold) }
  })
}

function onPublicSets(
  examiner: Examiner,
  all: readonly Studied[],
  calibration: Calibration,
  threshold: number,
): Report['publicSets'] {
  const messages = [...readPublicSets('train'), ...readPublicSets('dev')]
  if (messages.length === 0) return []
  const model = fitBoosted(all, innerFoldsOf(all))
  const counts = new Map<string, { set: string; label: string; count: number; flagged: number }>()
  for (const { set, label, text, call } of messages) {
    const examined = examiner.examine(call ? { text, channel: 'call' } : { text })
    const flagged =
      chance(scoreOf(model, featuresOf(examined)), calibration) >= chance(threshold, calibration)
    const key = `${set} ${label}`
    const known = counts.get(key) ?? { set, label, count: 0, flagged: 0 }
    counts.set(key, {
      ...known,
      count: known.count + 1,
      flagged: known.flagged + (flagged ? 1 : 0),
    })
  }
  return [...counts.values()].map((one) => ({ ...one, flagged: one.flagged / one.count }))
}
