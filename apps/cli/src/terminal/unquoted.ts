/** Words of the command line itself: a command, an option, an option with its placeholder. */
const OWN_WORD = /^-{0,2}[a-z][a-z-]*(?: <[^>]+>| \[[^\]]+\])?$/iu

/**
 * Commander's complaints without what was typed: they quote it, and it may be somebody's number in
 * a wrong place.
 *
 * @example unquoted("error: unknown command '0…'") // "error: unknown command '…'"
 */
export function unquoted(complaint: string): string {
  return complaint
    .replace(/'([^']*)'/gu, (quoted, words: string) => (OWN_WORD.test(words) ? quoted : "'…'"))
    .replace(/( but got \d+): .*/u, '$1.')
}
