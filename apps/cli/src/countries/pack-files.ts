import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import type { PackFile } from '@staysharp/countries/validate'
import { UsageError } from '../terminal/usage-error.ts'

/** Where the packs and guides of this installation lie. */
const OWN = dirname(createRequire(import.meta.url).resolve('@staysharp/countries'))

/** Files to judge, and those beside them that they may refer to. */
export interface PackFiles {
  readonly judged: readonly PackFile[]
  readonly beside: readonly PackFile[]
}

/**
 * The packs of a folder: the folder of one pack, or of several. Without one, all packs and guides
 * of this installation. Throws `UsageError` when there is nothing to read.
 */
export function readPackFiles(folder?: string): PackFiles {
  const own = [...foldersIn(join(OWN, 'packs')), join(OWN, 'guides')]
  if (folder === undefined) return { judged: own.flatMap(jsonIn), beside: [] }
  const root = resolve(folder)
  const folders = jsonNames(root).length > 0 ? [root] : foldersIn(root)
  const judged = folders.flatMap(jsonIn)
  if (judged.length === 0) {
    throw new UsageError(`There is no pack in ${folder}: it has no .json files.`)
  }
  const names = new Set(folders.map((each) => basename(each)))
  return { judged, beside: own.filter((each) => !names.has(basename(each))).flatMap(jsonIn) }
}

function foldersIn(folder: string): string[] {
  return entries(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
}

function jsonNames(folder: string): string[] {
  return entries(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => entry.name)
}

function jsonIn(folder: string): PackFile[] {
  return jsonNames(folder).map((name) => ({
    path: join(folder, name),
    text: readFileSync(join(folder, name), 'utf8'),
  }))
}

function entries(folder: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder)
  } catch {
    throw new UsageError(`The folder ${folder} cannot be read.`)
  }
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true })
}
