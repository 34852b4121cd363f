import type { AppContext } from './app-env.ts'

/**
 * Whether the client hung up, or was hung up on for being too slow, before its request was whole.
 * That is its own affair and no failure of ours, and nobody reads the answer.
 */
export function hasGone(c: AppContext): boolean {
  const incoming = c.env?.incoming
  if (incoming === undefined) return false
  return incoming.destroyed && !incoming.complete
}
