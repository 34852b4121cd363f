import { parsePhone } from '@staysharp/core'
import { pick } from './draw.ts'
import type { NumberParts } from './number-forms.ts'

/** What stands in a number column and is no number: gaps, words, damage by spreadsheets, cut numbers. */
const BAD_CELLS: readonly [(n: NumberParts) => string, ...((n: NumberParts) => string)[]] = [
  () => 'n/a',
  () => '',
  () => 'unknown',
  () => '-',
  () => 'someone@example.org',
  (n) => n.trunkPrefix + n.significant.slice(0, 4),
  (n) => `${n.trunkPrefix}${n.significant}${n.significant.slice(0, 6)}`,
  (n) => `${n.trunkPrefix}${n.significant.slice(0, -3)}O${n.significant.slice(-2)}`,
  (n) => `${n.callingCode[0]}.${n.callingCode.slice(1)}${n.significant.slice(0, 2)}E+10`,
  (n) => `+${n.callingCode}${n.trunkPrefix}0${n.significant.slice(2)}`,
  (n) => n.significant.slice(0, -2),
]

/** A cell that `parsePhone` refuses for `country`, made from a number of the seed. */
export function badCell(number: NumberParts, country: string, drawn: number): string {
  const cell = pick(BAD_CELLS, drawn)(number)
  return parsePhone(cell, country).ok ? 'n/a' : cell
}
