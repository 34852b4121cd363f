import type { BitReader } from './bit-reader.ts'
import type { BitWriter } from './bit-writer.ts'

/**
 * Golomb-Rice coding of one number as in BIP 158: the quotient by 2^parameter in unary (ones, then
 * a zero), then the remainder in `parameter` bits, most significant bit first.
 *
 * Numbers are exact up to 2^53 - 1; the index keeps every bucket's span
 * below that (layout.ts).
 */

/** The widest piece BitWriter and BitReader take at once. */
const PIECE = 24

/** Appends `value`; `parameter` is 0..48. */
export function writeGolombRice(writer: BitWriter, value: number, parameter: number): void {
  const divisor = 2 ** parameter
  let quotient = Math.floor(value / divisor)
  for (; quotient >= PIECE; quotient -= PIECE) writer.bits(2 ** PIECE - 1, PIECE)
  if (quotient > 0) writer.bits(2 ** quotient - 1, quotient)
  writer.bits(0, 1)
  const remainder = value % divisor
  const high = Math.max(parameter - PIECE, 0)
  if (high > 0) writer.bits(Math.floor(remainder / 2 ** PIECE), high)
  writer.bits(remainder % 2 ** PIECE, parameter - high)
}

/** Reads what {@link writeGolombRice} wrote, or -1 where the bytes end first. */
export function readGolombRice(reader: BitReader, parameter: number): number {
  const quotient = reader.ones()
  const high = Math.max(parameter - PIECE, 0)
  const top = high > 0 ? reader.bits(high) : 0
  const low = reader.bits(parameter - high)
  if (quotient < 0 || top < 0 || low < 0) return -1
  return quotient * 2 ** parameter + top * 2 ** PIECE + low
}
