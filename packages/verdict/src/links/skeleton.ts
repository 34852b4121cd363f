/** What a label of a host looks like at a glance: the form in which lookalikes are compared. */
import { ALL_CONFUSABLES, LATIN_VARIANTS } from '../normalise/confusables.ts'

const SHAPES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'b',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '|': 'l',
}
const PAIRS = /rn|vv|cl(?=o|i|a)/gu
const ASCII_LETTERS = /^[a-z-]*$/u

/** Look-alike letters and digits as letters, marks gone. `paypa1` and `раураl` give `paypal`. */
export function skeleton(label: string): string {
  if (ASCII_LETTERS.test(label)) return label
  let out = ''
  for (const each of label.normalize('NFKD')) {
    if (/\p{M}/u.test(each)) continue
    out += SHAPES[each] ?? LATIN_VARIANTS.get(each) ?? ALL_CONFUSABLES.get(each) ?? each
  }
  return out
}

/** The same with letters that run together read as one: `rnicrosoft`, `vvhatsapp`. */
export function joinedSkeleton(label: string): string {
  return skeleton(label).replace(PAIRS, (pair) => (pair === 'rn' ? 'm' : pair === 'vv' ? 'w' : 'd'))
}
