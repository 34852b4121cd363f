/** The words that carry a link: `[words](link)` and `<a href="link">words</a>`. */

/** How far from the link its words are looked for. */
const REACH = 300

/** The words of the link at `text[start, end)`, if it is written in Markdown or HTML. */
export function carriedText(text: string, start: number, end: number): string | undefined {
  if (text[start - 1] === '(' && text[start - 2] === ']') {
    const open = text.lastIndexOf('[', start - 3)
    return open >= 0 && start - open < REACH ? text.slice(open + 1, start - 2) : undefined
  }
  if (!/href\s?=\s?["']?$/iu.test(text.slice(Math.max(0, start - 10), start))) return undefined
  const after = text.slice(end, end + REACH)
  const words = /^[^>]*>([^<]*)</u.exec(after)?.[1]?.trim()
  return words === '' ? undefined : words
}
