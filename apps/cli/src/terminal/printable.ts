/**
 * Text of others made fit for a terminal: what would move the cursor, change colours, open a link,
 * hide or turn the order of letters is shown as its code instead.
 */

/** Runs of one control, format character (bidi, zero-width, tag), or character without meaning. */
const UNFIT = /([\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0])\1*/gu
const BEFORE_JOINER = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u
const AFTER_JOINER = /^\p{Extended_Pictographic}/u
/** Variation selectors only choose a look. */
const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu
/** Many marks on one letter reach over the lines around it. */
const STACKED = /(\p{M}{4})\p{M}+/gu

/**
 * One or several lines; `\n` stays, tabs become a space.
 *
 * @example printable('a\u202eb\u001b[31m') // 'a<U+202E>b<U+001B>[31m'
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\t\v\f]/gu, ' ')
    .replace(UNFIT, (run: string, sign: string, at: number, whole: string) => {
      if (sign === '\n' || (run === '\u200d' && joins(whole, at))) return run
      const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
      const times = run.length / sign.length
      return `<U+${code}${times > 1 ? ` x${times}` : ''}>`
    })
    .replace(SELECTORS, '')
    .replace(STACKED, '$1')
}

/** The same on one line: for names and for cells of tables. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim()
}

/**
 * JSON that is as safe to look at: everything unfit is escaped, which changes nothing for whoever
 * parses it.
 */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(UNFIT, (run) =>
    run.replace(/[\s\S]/gu, (sign) =>
      [...Array(sign.length).keys()]
        .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`)
        .join(''),
    ),
  )
}

/** A joiner between two pictures makes one picture of them. */
function joins(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  return BEFORE_JOINER.test(before) && AFTER_JOINER.test(text.slice(at + 1, at + 3))
}
