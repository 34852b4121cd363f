/** Lines of a width. Colours take no room, wide letters take two places. */

/** Our own colours, the only escape sequences that reach this. */
const COLOUR = /\p{Cc}\[[\d;]*m/gu
const NO_WIDTH = /[\p{M}\u200d]/u
/** East Asian wide and fullwidth blocks (UAX 11), and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Places that a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0
  for (const sign of text.replace(COLOUR, '')) width += widthOfSign(sign)
  return width
}

/**
 * Breaks a paragraph between words, and words that are longer than a line within. `indent` stands
 * before every line but the first, which `first` begins.
 */
export function wrap(text: string, width: number, first = '', indent = first): string {
  const room = Math.max(width - Math.max(widthOf(first), widthOf(indent)), 10)
  const lines = text.split('\n').flatMap((paragraph) => linesOf(paragraph, room))
  return lines.map((line, at) => `${at === 0 ? first : indent}${line}`.trimEnd()).join('\n')
}

/** The beginning of a text, at most so wide, with `…` where something was left out. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let used = 0
  let kept = ''
  for (const sign of text) {
    used += widthOfSign(sign)
    if (used > width - 1) break
    kept += sign
  }
  return `${kept}…`
}

/** Spaces behind it up to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

function linesOf(paragraph: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of paragraph.split(/ +/u).flatMap((each) => pieces(each, room))) {
    const width = widthOf(word)
    if (used > 0 && used + 1 + width > room) {
      lines.push(line)
      line = word
      used = width
    } else {
      line = used > 0 ? `${line} ${word}` : word
      used += width + (used > 0 ? 1 : 0)
    }
  }
  return [...lines, line]
}

/** A word, in pieces when it is longer than a line. */
function pieces(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word]
  const found: string[] = []
  let piece = ''
  let used = 0
  // A colour is one sign without width, and is never cut.
  for (const sign of word.match(/\p{Cc}\[[\d;]*m|[\s\S]/gu) ?? []) {
    const width = widthOf(sign)
    if (used + width > room) {
      found.push(piece)
      piece = ''
      used = 0
    }
    piece += sign
    used += width
  }
  return [...found, piece]
}

function widthOfSign(sign: string): number {
  if (NO_WIDTH.test(sign)) return 0
  return WIDE.test(sign) ? 2 : 1
}
