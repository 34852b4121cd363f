import type { Row } from './delimited-rows.ts'

/** What is known when the columns are looked for. */
export interface ColumnQuestion {
  /** For errors. */
  readonly name: string
  readonly rows: readonly Row[]
  /** Names that do not stand in a row (JSONL keys). */
  readonly keys?: readonly string[]
  /** Whose national numbers the list holds. */
  readonly country: string
  /** The operator's own word: header names, or 1-based numbers. */
  readonly asked?: readonly string[] | undefined
}
