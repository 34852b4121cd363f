/**
 * Content hashes: whether an install or a build still matches what it was made from.
 *
 * Contents and not modification times, because `git checkout`, archives and containers set times
 * at will. The web app's inputs are a few hundred small files: about 20 ms.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Folders that hold results, never sources. `paraglide` is compiled from the message files. */
const RESULTS = new Set(['node_modules', 'build', '.svelte-kit', '.types', 'paraglide', 'coverage'])

const TEST = /\/test\/|\.test\.[cm]?[jt]s$/

/**
 * @param {string | Uint8Array} content
 * @returns {string} SHA-256, hex
 */
export function hashOf(content) {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * One hash over files and whole folders: names and contents, in a fixed order. Tests are left out
 * (editing one changes no build), and so are result folders and paths that do not exist.
 *
 * @param {string} root paths are hashed relative to it, so that a clone elsewhere has the same hash
 * @param {string[]} paths files and folders below `root`
 * @returns {string} SHA-256, hex
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256')
  const names = paths
    .flatMap((path) => filesBelow(join(root, path)))
    .map((path) => relative(root, path).split(sep).join('/'))
  for (const name of names.filter((path) => !TEST.test(path)).sort()) {
    const content = readFileSync(join(root, name))
    // The length keeps `a` + `bc` apart from `ab` + `c`.
    hash.update(`${name}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} path a file or a folder
 * @returns {string[]} every file at or below it that is not the result of a build
 */
export function filesBelow(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return []
  if (!stats.isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !RESULTS.has(entry.name))
    .flatMap((entry) => filesBelow(join(path, entry.name)))
}
