/**
 * intake [server]: a leaked list in, a sealed index out. Reads lists in any form they are traded
 * in, evaluates the PRF on all cores, and publishes an index with a signed manifest. Nothing raw
 * reaches a disk, an error or a progress event.
 */
export { type IntakeErrorCode, intakeError } from './intake-error.ts'
export type { ListInput } from './read/list-parts.ts'
export type { ListSurvey } from './read/list-survey.ts'
export type { Notation } from './read/notation.ts'
export type { ReadOptions } from './read/open-list.ts'
export { type ReadListsOptions, type RowSource, readLists, rowsFrom } from './read/read-lists.ts'
export type { RowBatch } from './read/row-cells.ts'
export type { BadReason, Tally } from './read/tally.ts'
export type { SealPhase, SealProgress } from './seal/progress.ts'
export { seal } from './seal/seal.ts'
export type { SealInput, SealSettings } from './seal/seal-options.ts'
export type { SealReport } from './seal/seal-report.ts'
export { type SynthFormat, synthFormatOf } from './synth/synth-format.ts'
export { type SynthOptions, type SynthRow, synthRows } from './synth/synth-rows.ts'
export { type SynthSummary, type SynthTarget, writeSynthList } from './synth/write-synth-list.ts'
