/** One row of the report: what was measured, the figure, what was aimed at, and whether it was met. */
export interface Row {
  readonly what: string
  readonly figure: string
  readonly target?: string
  readonly met?: boolean
  readonly note?: string
}

/** A part of the report. */
export interface Section {
  readonly title: string
  readonly rows: readonly Row[]
}
