/**
 * What is checked about every source file: its length, its name, how it opens, and that it silences
 * no tool. House style rules 1, 2, 8 and 9.
 */

/** One idea per file: 150 lines are aimed for, above 300 there are two ideas. */
const MOST_LINES = 300

/** Names that say nothing about what is inside, alone or as a word of a longer name. */
const EMPTY_NAME = /^(?:utils?|libs?|helpers?|commons?|misc|managers?)$/

/** Files the length and opening rules are for: code that people write and read. */
const CODE = /\.(?:[cm]?[jt]s|svelte)$/

/** Written by a tool from the schema, never by hand. */
const GENERATED = /\/migrations\//

/** Comments that switch a checker off. Written in pieces, so that this file does not break its own rule. */
const SILENCERS = ['ts-ignore', 'ts-nocheck', 'biome-ignore', 'eslint-disable', 'svelte-ignore']
  .concat(['istanbul', 'c8', 'v8'].map((tool) => `${tool} ignore`))
  .map((words) => ({ words, pattern: new RegExp(`(?://|/\\*|<!--)[\\s*]*@?${words}\\b`) }))

/**
 * Checks one file.
 *
 * @param path relative to the root, with `/`
 * @param text its contents
 * @returns violations, each `path: sentence`
 *
 * @example
 * checkSource('packages/core/src/utils.ts', '...') // ['packages/core/src/utils.ts: "utils" says nothing ...']
 */
export function checkSource(path: string, text: string): string[] {
  const found = nameViolations(path)
  if (!CODE.test(path) || GENERATED.test(path)) return found.map((what) => `${path}: ${what}`)
  const lines = text.trimEnd().split('\n').length
  if (lines > MOST_LINES) {
    found.push(`${lines} lines; above ${MOST_LINES} a file holds more than one idea: split it`)
  }
  for (const { words, pattern } of SILENCERS) {
    if (pattern.test(text)) found.push(`silences a checker (${words}): repair the cause instead`)
  }
  return found.map((what) => `${path}: ${what}`)
}

function nameViolations(path: string): string[] {
  const words = path.split(/[/.-]/)
  return words
    .filter((word) => EMPTY_NAME.test(word))
    .map((word) => `"${word}" says nothing about what is inside: name the idea`)
}
