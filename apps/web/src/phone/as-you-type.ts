/**
 * Formatting a number while it is typed, without the caret jumping: what counts are the digits and
 * the plus; the caret stays behind the same one of them, wherever the spaces move to.
 */

/** What was typed: the text and caret after the browser's own edit, and the text before it. */
export interface Edit {
  readonly text: string
  readonly caret: number
  readonly before: string
  /** Where a deletion went, from `InputEvent.inputType`. */
  readonly deleting?: 'backward' | 'forward' | undefined
}

/** What the field should hold now. */
export interface Typed {
  readonly text: string
  readonly caret: number
}

/** Signs people write between digits; with anything else in it, the text is left as typed and explained later. */
const PLAIN = /^[\p{Nd}+＋\s().,/\-‐-―−·•]*$/u
const SIGNIFICANT = /[\p{Nd}+＋]/gu

const significant = (text: string): string[] => text.match(SIGNIFICANT) ?? []

/** The position in `text` just behind its `count`-th significant character. */
function behind(text: string, count: number): number {
  if (count === 0) return 0
  let seen = 0
  for (const match of text.matchAll(SIGNIFICANT)) {
    seen += 1
    if (seen === count) return match.index + match[0].length
  }
  return text.length
}

/**
 * Formats an edited number. `format` gets digits and pluses only and puts separators between them;
 * if it gives anything else (too many digits, another script), the text stays as typed.
 */
export function typed(edit: Edit, format: (digits: string) => string): Typed {
  if (!PLAIN.test(edit.text)) return { text: edit.text, caret: edit.caret }
  const digits = significant(edit.text)
  let count = significant(edit.text.slice(0, edit.caret)).length
  const separatorDeleted =
    edit.deleting !== undefined &&
    edit.text.length < edit.before.length &&
    digits.join('') === significant(edit.before).join('')
  if (separatorDeleted && edit.deleting === 'backward' && count > 0) {
    count -= 1
    digits.splice(count, 1)
  } else if (separatorDeleted && edit.deleting === 'forward') {
    digits.splice(count, 1)
  }
  const wanted = digits.join('')
  const text = wanted === '' ? '' : format(wanted)
  if (significant(text).length !== digits.length) {
    return separatorDeleted
      ? { text: wanted, caret: count }
      : { text: edit.text, caret: edit.caret }
  }
  const atEnd = count === digits.length
  return { text, caret: atEnd ? text.length : behind(text, count) }
}
