/** The words that carry a link: `[words](link)` and `<a href="link">words</a>`. */

/** How far from the link its words are looked for. */
const REACH = 300

/** Words and their place. */
export interface CarriedText {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** The words of the link at `text[start, end)`, if it is written in Markdown or HTML. */
export function carriedText(text: string, start: number, end: number): CarriedText | undefined {
  if (text[start - 1] === '(' && text[start - 2] === ']') return inMarkdown(text, start)
  return /href\s?=\s?["']?$/iu.test(text.slice(Math.max(0, start - 10), start))
    ? inHtml(text, end)
    : undefined
}

function inMarkdown(text: string, start: number): CarriedText | undefined {
  // Looked for in a piece: in a text of closing brackets only, each link would search all of it.
  const from = Math.max(0, start - REACH)
  const open = text.slice(from, start - 2).lastIndexOf('[')
  if (open < 0) return undefined
  const first = from + open + 1
  return { words: text.slice(first, start - 2), start: first, end: start - 2 }
}

function inHtml(text: string, end: number): CarriedText | undefined {
  const found = /^[^<>]*>([^<]*)</u.exec(text.slice(end, end + REACH))
  const words = found?.[1] ?? ''
  if (found === null || words.trim() === '') return undefined
  const start = end + found[0].length - 1 - words.length
  return { words: words.trim(), start, end: start + words.length }
}
