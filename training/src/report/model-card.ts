/** docs/model-card.md: what the weights are, from what, for what, written by the run that made them. */
import { createHash } from 'node:crypto'
import { type CorpusRow, LABELS } from '@staysharp/corpus'
import type { StoredWeights } from '@staysharp/verdict/model'
import { FIT } from '../learn/fit.ts'
import { table } from './table.ts'

export interface CardFacts {
  readonly rows: readonly CorpusRow[]
  readonly stored: StoredWeights
  readonly bytes: number
}

export function modelCard({ rows, stored, bytes }: CardFacts): string {
  const languages = [...new Set(rows.map(({ language }) => language))].sort()
  const count = (language: string, label: string): string =>
    String(rows.filter((row) => row.language === language && row.label === label).length)
  const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  const { thresholds, named, families } = stored
  return [
    '# Model card: the message check',
    '',
    'Written by `npm run train`; do not edit. The same corpus and code give the same bytes.',
    '',
    '## What it is',
    '',
    `A logistic regression over ${named.length} named features (the evidence that people are shown, and pairs of it) and hashed words and pieces of words, with a second one that names the family among ${families.length} kinds of scams. The weights are ${Math.round(bytes / 1024)} kB of JSON. It runs on the person's device; a message never leaves it.`,
    '',
    '## What it is for',
    '',
    'Telling scams from genuine messages and calls in Dutch, French, German and English, beside evidence in words. It is not for filtering other people’s messages, and never says that a message is safe.',
    '',
    '## What it was made from',
    '',
    'Only messages written for this project (corpus/README.md); no public set shaped the weights, so that anybody can make the same bytes. Each message is learnt from twice, with sender and channel and as text alone.',
    '',
    table(
      ['language', ...LABELS],
      languages.map((language) => [language, ...LABELS.map((label) => count(language, label))]),
    ),
    '',
    `SHA-256 of the corpus as read: \`${digest}\`.`,
    '',
    '## How',
    '',
    `AdaGrad, ${FIT.epochs} epochs, rate ${FIT.rate}, L2 ${FIT.namedPull} on named and ${FIT.gramPull} on hashed features, seed ${FIT.seed}. Calibrated (Platt) and thresholds set on messages scored by models that had not seen them: \`unclear\` from risk ${thresholds.unclear}, \`suspicious\` from ${thresholds.suspicious}, \`scam\` from ${thresholds.scam}.`,
    '',
    '## How well it does, and where it fails',
    '',
    'See evaluation.md, written by `npm run evaluate`.',
    '',
  ].join('\n')
}
