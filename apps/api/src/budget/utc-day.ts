const DAY = 86_400_000

/** The UTC day of a moment (milliseconds since 1970): `2026-11-22`. */
export function utcDay(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}

/** Whole seconds from a moment to the next UTC midnight, at least 1. */
export function secondsToMidnight(now: number): number {
  return Math.max(1, Math.ceil((DAY - (now % DAY)) / 1000))
}
