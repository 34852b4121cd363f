/** What the sealer is at. */
export type SealPhase = 'reading' | 'evaluating' | 'merging' | 'coding' | 'verifying' | 'publishing'

/** How far it is; numbers only. One event at the start of each phase, then at most five a second. */
export interface SealProgress {
  readonly phase: SealPhase
  /** Rows done so far. */
  readonly rows: number
  /** Rows done that held a valid number. */
  readonly valid: number
  /** Rows evaluated in a second; rows taken over from an interrupted run do not count. */
  readonly rowsPerSecond: number
  /** Seconds left for evaluating; undefined where the end is not known yet. */
  readonly etaSeconds: number | undefined
  /** The share of this phase that is done, 0 to 1, where it is known. */
  readonly fraction: number | undefined
  /** Chunks taken over from an interrupted run. */
  readonly reusedChunks: number
}

/** Milliseconds between two events of one phase. */
const QUIET = 200

/** Turns what happens into {@link SealProgress} events. */
export class ProgressMeter {
  readonly #emit: (progress: SealProgress) => void
  readonly #clock: () => number
  #phase: SealPhase = 'reading'
  #lastEvent = Number.NEGATIVE_INFINITY
  #rows = 0
  #rowsRead = 0
  #fractionRead: number | undefined
  #valid = 0
  #reusedChunks = 0
  #evaluatedRows = 0
  #evaluatingSince = 0
  #rate = 0

  /** `clock` gives milliseconds, for rates only. */
  constructor(emit: (progress: SealProgress) => void, clock: () => number) {
    this.#emit = emit
    this.#clock = clock
  }

  get reusedChunks(): number {
    return this.#reusedChunks
  }

  get rowsPerSecond(): number {
    return this.#rate
  }

  /** A phase begins. */
  start(phase: SealPhase): void {
    this.#phase = phase
    this.#lastEvent = Number.NEGATIVE_INFINITY
    if (phase === 'evaluating') this.#evaluatingSince = this.#clock()
    this.step(phase === 'evaluating' ? undefined : 0)
  }

  /** A chunk was read; `fraction` is how far reading is. Chunks under way are read and not done. */
  read(rows: number, fraction: number | undefined): void {
    this.#rowsRead += rows
    this.#fractionRead = fraction
  }

  /** A chunk is done. */
  chunk(rows: number, valid: number, reused: boolean): void {
    this.#rows += rows
    this.#valid += valid
    if (reused) {
      this.#reusedChunks += 1
      if (this.#evaluatedRows === 0) this.#evaluatingSince = this.#clock()
    } else {
      this.#evaluatedRows += rows
      const seconds = (this.#clock() - this.#evaluatingSince) / 1000
      this.#rate = seconds > 0 ? this.#evaluatedRows / seconds : 0
    }
    const read = this.#fractionRead
    this.step(read === undefined ? undefined : (read * this.#rows) / Math.max(1, this.#rowsRead))
  }

  /** Tells how far the phase is, unless it just did. */
  step(fraction: number | undefined): void {
    const now = this.#clock()
    if (now - this.#lastEvent < QUIET) return
    this.#lastEvent = now
    this.#emit({
      phase: this.#phase,
      rows: this.#rows,
      valid: this.#valid,
      rowsPerSecond: Math.round(this.#rate),
      etaSeconds: this.#eta(fraction),
      fraction,
      reusedChunks: this.#reusedChunks,
    })
  }

  #eta(fraction: number | undefined): number | undefined {
    if (this.#phase !== 'evaluating' || fraction === undefined) return undefined
    if (fraction === 0 || this.#rate === 0) return undefined
    return Math.max(0, Math.round((this.#rows / fraction - this.#rows) / this.#rate))
  }
}
