/** The report of `npm run evaluate`, as Markdown: figures and ids of the corpus, no messages. */
import { bandsOf, calibrationError } from '../measure/calibration.ts'
import type { FamilyMeasure, Measures } from '../measure/measures.ts'
import type { ObfuscationMeasure } from '../measure/obfuscation.ts'
import { decimal, percent, table } from './table.ts'

/** One way of holding out, measured. */
export interface Round {
  readonly key: string
  readonly title: string
  readonly explanation: string
  readonly byLanguage: ReadonlyMap<string, Measures>
  readonly calls: ReadonlyMap<string, Measures>
}

export interface Report {
  readonly rounds: readonly Round[]
  readonly hard: readonly {
    readonly name: string
    readonly count: number
    readonly recall: number
  }[]
  readonly leftOut: readonly {
    readonly family: string
    readonly count: number
    readonly recall: number
  }[]
  readonly obfuscation: readonly ObfuscationMeasure[]
  readonly naming: {
    readonly share: number
    readonly count: number
    readonly wrong: readonly string[]
  }
  readonly told: readonly { readonly risk: number; readonly scam: boolean }[]
  readonly families: readonly FamilyMeasure[]
  readonly publicSets: readonly {
    readonly set: string
    readonly label: string
    readonly count: number
    readonly flagged: number
  }[]
}

export function evaluationReport(report: Report): string {
  const bands = bandsOf(report.told)
  return [
    '# Evaluation of the message check',
    '',
    'Written by `npm run evaluate`; do not edit. Every message is scored by a model that has not seen it, nor a message like it. Recall is the share of scams found when the threshold lets through 1 % or 2 % of *genuine notifications* of that language as false alarms; calls are measured apart. Ids are those of `corpus/`.',
    '',
    ...report.rounds.flatMap(roundLines),
    '## Kinds that others miss',
    '',
    'Recall at 2 % false alarms on genuine notifications, near duplicates held out.',
    '',
    table(
      ['kind', 'scams', 'recall'],
      report.hard.map(({ name, count, recall }) => [name, String(count), percent(recall)]),
    ),
    '',
    '## Leave one family out',
    '',
    'Recall of a scam family, in all languages, by a model that never saw a message of it.',
    '',
    table(
      ['family', 'scams', 'recall'],
      report.leftOut.map(({ family, count, recall }) => [family, String(count), percent(recall)]),
    ),
    '',
    '## Disguised',
    '',
    'Recall when 30 % of the characters of a held-out scam are disguised.',
    '',
    table(
      ['disguise', 'recall'],
      report.obfuscation.map(({ kind, recall }) => [kind, percent(recall)]),
    ),
    '',
    '## Whose name is used',
    '',
    `The institution is named right in ${percent(report.naming.share)} of the ${report.naming.count} messages that claim one of the packs. Wrong: ${report.naming.wrong.join(', ') || 'none'}.`,
    '',
    '## Calibration',
    '',
    '![What was said against what was true](evaluation-calibration.svg)',
    '',
    `Expected calibration error: ${percent(calibrationError(bands))}.`,
    '',
    table(
      ['risk from', 'messages', 'said', 'true'],
      bands.map((band) => [
        band.from.toFixed(1),
        String(band.count),
        percent(band.said),
        percent(band.true),
      ]),
    ),
    '',
    '## False alarms and misses by family',
    '',
    'At the threshold for 2 % false alarms over all languages, near duplicates held out. For scams the misses are listed, for all others the false alarms.',
    '',
    table(
      ['label', 'family', 'messages', 'flagged', 'wrong'],
      report.families.map(({ label, family, count, flagged, wrong }) => [
        label,
        family,
        String(count),
        percent(flagged / count),
        wrong.join(', '),
      ]),
    ),
    '',
    ...publicLines(report.publicSets),
  ].join('\n')
}

function roundLines({ title, explanation, byLanguage, calls }: Round): string[] {
  return [
    `## ${title}`,
    '',
    explanation,
    '',
    table(
      [
        'language',
        'scams',
        'genuine',
        'AUC',
        'recall at 1 %',
        'recall at 2 %',
        'promo flagged',
        'chat flagged',
      ],
      [...byLanguage].map(([language, m]) => [
        language,
        String(m.scams),
        String(m.genuine),
        decimal(m.auc),
        percent(m.recallStrict),
        percent(m.recallAllowed),
        percent(m.promo),
        percent(m.chat),
      ]),
    ),
    '',
    'Calls alone, against genuine, promotional and ordinary calls:',
    '',
    table(
      ['language', 'scam calls', 'other calls', 'AUC', 'recall at 3 %'],
      [...calls].map(([language, m]) => [
        language,
        String(m.scams),
        String(m.genuine),
        decimal(m.auc),
        percent(m.recallAllowed),
      ]),
    ),
    '',
  ]
}

function publicLines(sets: Report['publicSets']): string[] {
  if (sets.length === 0) return []
  return [
    '## Public sets',
    '',
    'Loaded from beside the project, never copied into it; they measure only, with the weights that ship (without the licence to be shown, so counts only).',
    '',
    table(
      ['set', 'label', 'messages', 'flagged'],
      sets.map(({ set, label, count, flagged }) => [set, label, String(count), percent(flagged)]),
    ),
    '',
  ]
}
