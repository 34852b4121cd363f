import type { Terminal } from './terminal.ts'

/** Milliseconds between two progress lines: often on a screen, seldom in a log. */
const SCREEN_MS = 200
const LOG_MS = 10_000

/** One line that is rewritten on a screen, and printed now and then into a log. */
export interface ProgressLine {
  show(text: string): void
  /** Ends the line, so that what follows starts on a fresh one. */
  end(): void
}

/** A progress line on the terminal's `err`. `quiet` swallows it all. */
export function progressLine(terminal: Terminal, quiet = false): ProgressLine {
  let last = Number.NEGATIVE_INFINITY
  let width = 0
  return {
    show(text) {
      const now = terminal.now().getTime()
      if (quiet || now - last < (terminal.interactive ? SCREEN_MS : LOG_MS)) return
      last = now
      if (!terminal.interactive) return terminal.err(`${text}\n`)
      terminal.err(`\r${text.padEnd(width)}`)
      width = text.length
    },
    end() {
      if (terminal.interactive && width > 0) terminal.err(`\r${' '.repeat(width)}\r`)
      width = 0
    },
  }
}
