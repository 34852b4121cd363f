/**
 * Message sets beside the project (STAYSHARP_CORPORA, else `../shared/corpora`): loaded where
 * present, never copied. `train/` ones are openly licensed and may shape weights; `dev/` ones are
 * for measuring only. Absent, the lists are empty.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface PublicMessage {
  readonly set: string
  readonly language: string
  readonly label: string
  readonly text: string
  readonly call: boolean
}

const ROOT = join(import.meta.dirname, '../..')

/** The sets of a folder: `train` or `dev`. */
export function readPublicSets(folder: 'train' | 'dev'): readonly PublicMessage[] {
  const base = join(process.env.STAYSHARP_CORPORA ?? join(ROOT, '../shared/corpora'), folder)
  if (!existsSync(base)) return []
  const files = readdirSync(base).filter((name) => name.endsWith('.jsonl'))
  return files.sort().flatMap((file) =>
    readFileSync(join(base, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { lang, label, text } = JSON.parse(line) as Record<'lang' | 'label' | 'text', string>
        const set = file.replace('.jsonl', '')
        return { set, language: lang, label, text, call: label.includes('call') }
      }),
  )
}
