/**
 * Text as typed or scraped, brought to plain characters before a number is read from it:
 * full-width forms folded (NFKC), every Unicode decimal digit turned into 0-9, invisible
 * characters (zero-width, bidi controls, soft hyphen, BOM) taken out.
 */

const INVISIBLE = /\p{Cf}|\u034f|[\ufe00-\ufe0f]/gu
const DIGIT = /\p{Nd}/gu

/** The value 0-9 of a Unicode decimal digit: each script's digits are a run of ten that starts at zero. */
function digitValue(character: string): string {
  const point = character.codePointAt(0) ?? 0
  if (point >= 0x30 && point <= 0x39) return character
  let zero = point
  while (point - zero < 9 && DIGIT_TEST.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((point - zero) % 10)
}
const DIGIT_TEST = /^\p{Nd}$/u

/**
 * Folds `text` to plain characters. Length may change; use it for matching, never for display.
 *
 * @example foldDigits('٠٤٧٠') // '0470'
 */
export function foldDigits(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(DIGIT, digitValue)
}
