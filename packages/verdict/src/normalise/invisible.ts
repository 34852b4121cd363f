/**
 * Characters that nobody sees. All of them leave the text; only some are a trick: emoji are built
 * with joiners and selectors, right-to-left text with marks, Persian and Indic words with
 * (non-)joiners, phones wrap copied numbers and names in embeddings, web pages hyphenate softly.
 */

/** Zero-width, fillers, tags, variation selectors; controls; the frames of keycaps and interlinear notes. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]|\u20e0|\u20e3/u
/** Controls that are spaces. */
const SPACE = /[\t-\r\u0085]/u
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
/** Scripts whose words are written with joiners. */
const JOINING = /[\u0600-\u06ff\u0750-\u077f\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u18af]/u
const WORD = /[\p{L}\p{N}]/u
const LATIN = /\p{Script=Latin}/u
const IN_NAMES = /[\p{L}\p{N}.@/:-]/u

/** What kind of unseen character this is, or undefined for one that is seen. */
export function unseen(character: string): 'invisible' | 'bidi' | undefined {
  const code = character.charCodeAt(0)
  if (code < 0x7f && code > 0x1f) return undefined
  if (!INVISIBLE.test(character) || SPACE.test(character)) return undefined
  return BIDI.test(character) ? 'bidi' : 'invisible'
}

/**
 * Whether a run of unseen characters is a trick, from what stands before and after it: it has to
 * split a word, a number or a name, or turn around text that runs from left to right.
 */
export function isTrick(run: string, before: string, after: string): boolean {
  if (run.includes('\u202e')) return after !== '' && !RTL.test(after)
  if (JOINING.test(before) || JOINING.test(after) || RTL.test(before) || RTL.test(after))
    return false
  const splits =
    (WORD.test(before) && IN_NAMES.test(after)) || (IN_NAMES.test(before) && WORD.test(after))
  if (!splits) return false
  // Isolates and embeddings stand around copied names and numbers, next to what is before them.
  if (/^[\u202a-\u202d\u2066-\u2069\u200e\u200f]+$/u.test(run)) {
    return LATIN.test(before) && LATIN.test(after)
  }
  return true
}
