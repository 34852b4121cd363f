/**
 * The form in which words of rules and of messages meet: lower case, no diacritics. The same as the
 * folded view of normalise does to clean text, so that a rule may be written as people write.
 */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ø/gu, 'o')
}
