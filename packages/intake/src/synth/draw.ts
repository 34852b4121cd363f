/**
 * Repeatable draws: a number in [0, 1) for a seed, a row and a purpose. MurmurHash3's finaliser
 * over the three, so any row can be made without the ones before it. Not for secrets.
 */
export function draw(seed: number, row: number, purpose: number): number {
  let h = mix(seed >>> 0)
  h = mix(h ^ Math.imul(row + 1, 0x9e3779b1))
  h = mix(h ^ Math.imul(purpose + 1, 0x85ebca77))
  return h / 2 ** 32
}

function mix(value: number): number {
  let h = value ^ 0x27d4eb2f
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** One item of a list, by a draw. The list must not be empty. */
export function pick<T>(items: readonly [T, ...T[]], drawn: number): T {
  return items[Math.floor(drawn * items.length)] ?? items[0]
}
