/**
 * Compares text with phrases in which `*` stands for anything. Linear in the text: the parts
 * between stars are looked for one after the other, from left to right.
 */

/** A phrase cut at its stars, lower case. */
export type Phrase = readonly string[]

/** Prepares a list once. */
export function phrasesOf(list: readonly string[]): readonly Phrase[] {
  return list.map((phrase) => phrase.split('*'))
}

const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** As phrases are written: lower case, no marks, straight apostrophes, no dot at the end. */
export function comparable(text: string): string {
  const bare = text.toLowerCase().replace(MARKS, '').trim()
  const plain = bare.replace(/[’ʼ]/gu, "'").replace(/\s/gu, ' ')
  return plain.replace(/\.(>?)$/u, '$1')
}

/** Is the whole of `plain` one of the phrases? `plain` comes from {@link comparable}. */
export function isPhrase(plain: string, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => fits(plain, phrase))
}

function fits(text: string, parts: Phrase): boolean {
  const first = parts[0] ?? ''
  if (parts.length === 1) return text === first
  if (!text.startsWith(first)) return false
  const last = parts[parts.length - 1] ?? ''
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
