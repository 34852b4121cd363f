/**
 * A seeded shuffle of 0..size-1 that needs no memory: a four-round Feistel network on the next even
 * number of bits, walked until it lands inside. Repeatable anywhere; not for secrets.
 */
export function permute(size: number, seed: number, index: number): number {
  const half = Math.max(1, Math.ceil(Math.log2(Math.max(size, 2)) / 2))
  const mask = 2 ** half - 1
  let value = index
  do {
    let left = Math.floor(value / (mask + 1))
    let right = value & mask
    for (let round = 0; round < 4; round++) {
      ;[left, right] = [right, (left ^ mix(right, seed, round)) & mask]
    }
    value = left * (mask + 1) + right
  } while (value >= size)
  return value
}

/** A 32-bit mixer (the finaliser of MurmurHash3) over value, seed and round. */
function mix(value: number, seed: number, round: number): number {
  let h = (value ^ Math.imul(seed + round, 0x9e3779b1)) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
