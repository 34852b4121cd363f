/** So many at a time: whoever gets a turn gives it back when done. */
export interface Turns {
  /** A turn, or undefined when all are taken. What it gives is to be called once, when done. */
  take(): (() => void) | undefined
}

/**
 * Makes `most` turns.
 *
 * @example
 * const turns = createTurns(1)
 * const done = turns.take()
 * turns.take() // undefined
 * done?.()
 */
export function createTurns(most: number): Turns {
  let taken = 0
  return {
    take() {
      if (taken >= most) return undefined
      taken += 1
      let isMine = true
      return () => {
        if (isMine) taken -= 1
        isMine = false
      }
    },
  }
}

/** Index downloads at a time: streams hold a file open, parts are in memory. */
export interface IndexTurns {
  readonly streams: Turns
  readonly parts: Turns
}

/** 256 open files with about 256 KiB under way each, and 512 parts of at most 128 KiB: 128 MiB in all. */
export function standardIndexTurns(): IndexTurns {
  return { streams: createTurns(256), parts: createTurns(512) }
}
