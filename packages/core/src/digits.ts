/**
 * Text as typed or scraped, brought to plain characters before a number is read from it:
 * full-width forms folded (NFKC), every Unicode decimal digit turned into 0-9, invisible
 * characters (zero-width, bidi controls, soft hyphen, BOM, keycaps) taken out.
 */

const INVISIBLE = /\p{Cf}|\u034f|\u20e3|[\ufe00-\ufe0f]/gu
const DIGIT = /\p{Nd}/gu
const IS_DIGIT = /^\p{Nd}$/u

/**
 * The value 0-9 of a Unicode decimal digit. Each script's digits are a run of ten from zero to nine;
 * some runs touch (Myanmar Pa'o and Pwo), so the count starts where the whole row of digits starts.
 */
function digitValue(character: string): string {
  const point = character.codePointAt(0) ?? 0
  let start = point
  while (IS_DIGIT.test(String.fromCodePoint(start - 1))) start -= 1
  return String((point - start) % 10)
}

/**
 * Folds `text` to plain characters. Length may change; use it for matching, never for display.
 *
 * @example foldDigits('٠٤٧٠') // '0470'
 */
export function foldDigits(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(DIGIT, digitValue)
}
