import { MAX_QUOTED_LINES } from './limits.ts'

/** How the lines of a list become cells. `columns`: cells in a usual row. */
export type ListFormat =
  | { readonly kind: 'delimited'; readonly delimiter: Delimiter; readonly columns: number }
  | { readonly kind: 'jsonl'; readonly keys: readonly string[] }
  | { readonly kind: 'lines' }

/** What may part the cells of a row. */
export type Delimiter = ',' | ';' | '\t' | '|' | ':'

/** A colon comes last: it also stands in times, links and device ids. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ',', ':']

/** The share of lines that must have the usual number of delimiters. */
const STEADY = 0.6

/**
 * Finds the format of a list by its first lines: one JSON object a line, cells parted by the
 * delimiter that comes equally often in most lines, or one identifier a line.
 *
 * @example sniffFormat(['id;phone', '1;0']) // { kind: 'delimited', delimiter: ';', columns: 2 }
 */
export function sniffFormat(sample: readonly string[]): ListFormat {
  const lines = sample.filter((line) => line.trim() !== '')
  if (lines.length > 0 && lines.slice(0, 20).every((line) => /^\s*\{.*\}\s*$/u.test(line))) {
    return { kind: 'jsonl', keys: [] }
  }
  const records = joinQuoted(lines)
  let best: { delimiter: Delimiter; count: number; share: number } | undefined
  for (const delimiter of DELIMITERS) {
    const { count, share } = usualCount(records, delimiter)
    if (count === 0 || share < STEADY) continue
    if (best !== undefined && delimiter === ':') continue
    // A steadier delimiter wins; between equals the one that makes more cells.
    if (
      best === undefined ||
      share > best.share + 0.05 ||
      (share > best.share - 0.05 && count > best.count)
    ) {
      best = { delimiter, count, share }
    }
  }
  if (best === undefined) return { kind: 'lines' }
  return { kind: 'delimited', delimiter: best.delimiter, columns: best.count + 1 }
}

/** Lines with a quote left open, joined to the ones that follow, so that a record counts once. */
function joinQuoted(lines: readonly string[]): string[] {
  const records: string[] = []
  let open = false
  let joined = 0
  for (const line of lines) {
    if (open) records.push(`${records.pop()}\n${line}`)
    else records.push(line)
    joined = open ? joined + 1 : 0
    if ((line.split('"').length - 1) % 2 === 1) open = !open
    if (joined >= MAX_QUOTED_LINES) open = false
  }
  return records
}

/** How many delimiters most lines have, and the share of lines that do. Quoted ones do not count. */
function usualCount(
  lines: readonly string[],
  delimiter: Delimiter,
): { readonly count: number; readonly share: number } {
  const seen = new Map<number, number>()
  for (const line of lines) {
    const open = line.includes('"') ? line.replace(/"[^"]*"/gu, '') : line
    const count = open.split(delimiter).length - 1
    seen.set(count, (seen.get(count) ?? 0) + 1)
  }
  let usual = { count: 0, lines: 0 }
  for (const [count, times] of seen) {
    if (count > 0 && times > usual.lines) usual = { count, lines: times }
  }
  return { count: usual.count, share: usual.lines / Math.max(lines.length, 1) }
}
