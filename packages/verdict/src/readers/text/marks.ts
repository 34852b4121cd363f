/** Invisible marks that apps put around names, dates and notes: direction marks and the BOM. */

/** Is this UTF-16 unit such a mark? */
export function isMark(code: number): boolean {
  return (
    code === 0x200e ||
    code === 0x200f ||
    code === 0x61c ||
    code === 0xfeff ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

const AROUND = /^[\u200e\u200f\u061c\ufeff\u202a-\u202e\u2066-\u2069\s]+/u

/** Without the marks and white space that stand before and after it. */
export function trimMarks(text: string): string {
  const rest = text.replace(AROUND, '')
  let end = rest.length
  while (end > 0 && (isMark(rest.charCodeAt(end - 1)) || rest[end - 1]?.trim() === '')) end -= 1
  return rest.slice(0, end)
}
