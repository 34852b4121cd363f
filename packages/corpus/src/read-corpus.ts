/** Reads the corpus from disk. A broken line is a bug of ours: it throws and names the place. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '@staysharp/core'
import * as v from 'valibot'
import { type CorpusRow, rowSchema } from './row.ts'

/** Where the corpus is in this repository. */
export const CORPUS_FOLDER: string = join(import.meta.dirname, '../../../corpus')

/** All rows, placeholders and all, in the order of their ids. */
export function readCorpus(folder: string = CORPUS_FOLDER): readonly CorpusRow[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jsonl'),
  )
  const rows = files.flatMap((file) => rowsOf(file, readFileSync(join(folder, file), 'utf8')))
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function rowsOf(file: string, content: string): CorpusRow[] {
  const lines = content.split('\n').filter((line) => line !== '')
  return lines.map((line, i) => {
    const parsed = v.safeParse(rowSchema, parseJson(line))
    if (!parsed.success) {
      throw new AppError('bad-corpus-row', `${file} line ${i + 1}: ${parsed.issues[0].message}`)
    }
    return parsed.output
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
