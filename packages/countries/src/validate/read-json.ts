/**
 * Reads JSON and remembers on which line everything stands, so that a problem can name its line.
 * Refuses what JSON.parse takes in silence: the same key twice in one object.
 */
import { fieldName, type JsonPath } from './problem.ts'

export interface LocatedJson {
  readonly value: unknown
  /** The line of a value; of its nearest container when the value is not there. */
  lineOf(path: JsonPath): number
}

export type JsonReading =
  | { readonly ok: true; readonly json: LocatedJson }
  | { readonly ok: false; readonly line: number; readonly problem: string }

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|(-?\d[\d.eE+-]*)|(true|false|null)|([{}[\],:]))/uy

const SPACE = /\s*/uy

class Unreadable extends Error {}

/** Never throws: text that is no JSON gives the line on which reading stopped. */
export function readJson(text: string): JsonReading {
  const lines = new Map<string, number>()
  const reader = new Reader(text, lines)
  try {
    reader.value([])
    reader.end()
    const value: unknown = JSON.parse(text)
    return { ok: true, json: { value, lineOf: (path) => lineOf(lines, path) } }
  } catch (error) {
    const problem = error instanceof Unreadable ? error.message : 'This is not JSON.'
    return { ok: false, line: reader.line(), problem }
  }
}

function lineOf(lines: ReadonlyMap<string, number>, path: JsonPath): number {
  for (let length = path.length; length >= 0; length--) {
    const line = lines.get(fieldName(path.slice(0, length)))
    if (line !== undefined) return line
  }
  return 1
}

class Reader {
  readonly #text: string
  readonly #lines: Map<string, number>
  #at = 0
  #counted = { upTo: 0, line: 1 }

  constructor(text: string, lines: Map<string, number>) {
    this.#text = text
    this.#lines = lines
  }

  /** The line of the next token. Reading only goes forward, so each line end is counted once. */
  line(): number {
    SPACE.lastIndex = this.#at
    const to = this.#at + (SPACE.exec(this.#text)?.[0].length ?? 0)
    let { upTo, line } = to < this.#counted.upTo ? { upTo: 0, line: 1 } : this.#counted
    for (; upTo < to; upTo++) if (this.#text[upTo] === '\n') line++
    this.#counted = { upTo, line }
    return line
  }

  value(path: JsonPath): void {
    this.#lines.set(fieldName(path), this.line())
    const token = this.#next()
    if (token === '{') this.#object(path)
    else if (token === '[') this.#list(path)
    else if (/^[}\],:]$/u.test(token)) throw new Unreadable(`A value is missing before ${token}`)
  }

  end(): void {
    if (this.#text.slice(this.#at).trim() !== '')
      throw new Unreadable('The file goes on after its end.')
  }

  #object(path: JsonPath): void {
    const keys = new Set<string>()
    if (this.#peek() === '}') return void this.#next()
    do {
      const start = this.line()
      const key = this.#next()
      if (!key.startsWith('"')) throw new Unreadable('A field name in double quotes is missing.')
      const name: unknown = JSON.parse(key)
      if (typeof name !== 'string' || keys.has(name)) {
        throw new Unreadable(`The field ${key} stands here twice.`)
      }
      keys.add(name)
      if (this.#next() !== ':') throw new Unreadable(`A colon is missing after ${key}.`)
      this.value([...path, name])
      this.#lines.set(fieldName([...path, name]), start)
    } while (this.#separator('}'))
  }

  #list(path: JsonPath): void {
    if (this.#peek() === ']') return void this.#next()
    let index = 0
    do this.value([...path, index++])
    while (this.#separator(']'))
  }

  #separator(close: string): boolean {
    const token = this.#peek()
    if (token !== ',' && token !== close) throw new Unreadable(`A comma or ${close} is missing.`)
    this.#next()
    return token === ','
  }

  #peek(): string {
    const at = this.#at
    const token = this.#next()
    this.#at = at
    return token
  }

  #next(): string {
    TOKEN.lastIndex = this.#at
    const found = TOKEN.exec(this.#text)
    if (found === null) throw new Unreadable('This is not JSON.')
    this.#at = TOKEN.lastIndex
    return found[1] ?? found[2] ?? found[3] ?? found[4] ?? ''
  }
}
