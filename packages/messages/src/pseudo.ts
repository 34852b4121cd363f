/**
 * A pseudo-language for layout tests: accents (is every glyph there?), 40 % longer (German and
 * Finnish are), one word that does not break, and brackets at both ends (is anything cut off?).
 */

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  i: 'ï',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  U: 'Û',
}

/**
 * Text as the pseudo-language writes it; `{names}` are kept.
 *
 * @example pseudoText('Check {number}') // '[Çhëçk {number} ëëëëë]'
 */
export function pseudoText(text: string): string {
  const accented = text.replace(/\{\w+\}|\p{L}/gu, (part) => ACCENTED[part] ?? part)
  const extra = Math.ceil(text.length * 0.4)
  const longest = Math.min(extra, 18)
  return `[${accented} ${'ë'.repeat(longest)}${' ëë'.repeat(Math.ceil((extra - longest) / 3))}]`
}
