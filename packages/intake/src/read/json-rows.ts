import type { Row, RowParser } from './delimited-rows.ts'

/** Objects inside objects are followed this deep: `user.contact.phone`. */
const DEPTH = 4

/**
 * Rows of JSONL, one object a line, with a column for each key path. `keys` grows while the sample
 * is read; a line that is no JSON object gives an undefined row.
 */
export function jsonRows(keys: string[]): RowParser {
  const columns = new Map(keys.map((key, at) => [key, at]))
  const rowOf = (line: string): Row => {
    const object = parseObject(line)
    if (object === undefined) return undefined
    const row: string[] = []
    eachLeaf(object, '', DEPTH, (path, text) => {
      let column = columns.get(path)
      if (column === undefined) {
        // A map keyed by people would make a column a person; such keys beyond the sample are dropped.
        if (columns.size >= 1000) return
        column = columns.size
        columns.set(path, column)
        keys.push(path)
      }
      row[column] = text
    })
    return Array.from(row, (cell) => cell ?? '')
  }
  return {
    push: (lines) => lines.filter((line) => line.trim() !== '').map(rowOf),
    finish: () => [],
  }
}

type JsonObject = Readonly<Record<string, unknown>>

function parseObject(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function eachLeaf(
  object: JsonObject,
  prefix: string,
  depth: number,
  visit: (path: string, text: string) => void,
): void {
  for (const [key, value] of Object.entries(object)) {
    if (isObject(value) && depth > 1) eachLeaf(value, `${prefix}${key}.`, depth - 1, visit)
    else if (typeof value === 'string' || typeof value === 'number') {
      visit(prefix + key, String(value))
    }
  }
}
