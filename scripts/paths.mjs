/** Where things are in this repository, and the PATHs its programs are started with. */
import { existsSync } from 'node:fs'
import { delimiter, dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * The Node 24 that comes with `npm ci` (the `node` package): it runs TypeScript directly.
 *
 * @param {string} [root]
 * @returns {string}
 */
export function runtimeNode(root = ROOT) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(root, 'node_modules', 'node', 'bin', name)
}

/**
 * A PATH for the repository's own tools: what `npm ci` installed comes first.
 *
 * @param {string} path
 * @param {string} [root]
 * @returns {string}
 */
export function pathWithTools(path, root = ROOT) {
  return [join(root, 'node_modules', '.bin'), ...withoutTools(path)].join(delimiter)
}

/**
 * A PATH for installing: without any `node_modules/.bin`. `npm start` puts our own Node first on
 * PATH, and npm must not run on a program that `npm ci` is about to delete.
 *
 * @param {string} path
 * @returns {string}
 */
export function pathOfHost(path) {
  return withoutTools(path).join(delimiter)
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function withoutTools(path) {
  const bin = `node_modules${sep}.bin`
  return path.split(delimiter).filter((folder) => folder !== '' && !folder.endsWith(bin))
}

/**
 * @param {string} [root]
 * @returns {boolean} whether the pinned Node is there and can be started
 */
export function hasRuntimeNode(root = ROOT) {
  return existsSync(runtimeNode(root))
}
