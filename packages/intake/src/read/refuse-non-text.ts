import { intakeError } from '../intake-error.ts'

/** Throws `not-a-list` for bytes that are no text, and `json-array` for JSON that is not one object a line. */
export function refuseNonText(name: string, lines: readonly string[]): void {
  const text = lines.slice(0, 100).join('\n')
  // biome's rule against control characters is about typing mistakes; a code point range is meant here.
  const control = [...text].filter((c) => c < '\t' || (c > '\r' && c < ' ')).length
  if (control * 100 > text.length) {
    throw intakeError(
      'not-a-list',
      `${name} is not a text file. Save the list as CSV (UTF-8) or as text with one number a line.`,
    )
  }
  if (/^\s*\[\s*(?:\{|$)/u.test(lines.find((line) => line.trim() !== '') ?? '')) {
    throw intakeError(
      'json-array',
      `${name} is one JSON array. Write one object a line instead, for example with: jq -c '.[]' FILE > list.jsonl`,
    )
  }
}
