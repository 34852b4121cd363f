/** The figures that must not fall, of those that every `npm test` measures: one number each, higher is better. */
import type { Evaluation } from './evaluate-all.ts'

export type Figures = Readonly<Record<string, number>>

/** Rounds that only the whole evaluation has. */
const THOROUGH = 'families'
/** How much a figure may differ between machines before it counts as fallen. */
const TOLERANCE = 0.005

export function figuresOf({ rounds, obfuscation, naming, hard }: Evaluation): Figures {
  const figures: Record<string, number> = {}
  for (const { key, byLanguage, calls } of rounds) {
    if (key === THOROUGH) continue
    for (const [language, measures] of byLanguage) {
      figures[`${key} ${language} auc`] = measures.auc
      figures[`${key} ${language} recall at 2 %`] = measures.recallAllowed
    }
    for (const [language, measures] of calls) figures[`${key} ${language} calls auc`] = measures.auc
  }
  for (const { kind, recall } of obfuscation) figures[`disguised ${kind} recall`] = recall
  for (const { name, recall } of hard) figures[`hard ${name} recall`] = recall
  figures['institution named right'] = naming.share
  return figures
}

/** One line for each recorded figure that is missing now or has fallen. */
export function fallenBelow(now: Figures, recorded: Figures): readonly string[] {
  return Object.entries(recorded).flatMap(([name, before]) => {
    const value = now[name]
    if (value !== undefined && value >= before - TOLERANCE) return []
    return [`${name}: ${value?.toFixed(4) ?? 'not measured'}, was ${before.toFixed(4)}`]
  })
}
