/**
 * Installs the dependencies when, and only when, what is installed is not what the lockfile says.
 *
 * Two witnesses, either is enough: our stamp (the hash of the lockfile we installed from), written
 * after `npm ci` has succeeded; and npm's own record of what it put into node_modules, so that an
 * install made by hand is not made again. Both live inside node_modules and go with it: an
 * interrupted install leaves neither.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './fingerprint.mjs'
import { hasRuntimeNode, pathOfHost, ROOT } from './paths.mjs'
import { runInherited } from './run-program.mjs'

/** @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile */

/**
 * Installs if needed, telling on stdout that it does.
 *
 * @param {string} [root]
 * @returns {Promise<number>} 0, or npm's exit code
 */
export async function ensureInstalled(root = ROOT) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  if (isInstalled(root, lock)) return 0
  console.log('Installing the dependencies with npm ci (about half a minute) ...')
  const code = await runInherited('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, PATH: pathOfHost(process.env.PATH ?? '') },
    // npm is a .cmd file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  })
  if (code !== 0) {
    console.error(
      'npm ci failed: the messages above say why. Without a network nothing can be installed.',
    )
    return code
  }
  const stamp = stampOf(root)
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, hashOf(lock))
  return 0
}

/**
 * @param {string} root
 * @param {string} lock the text of package-lock.json
 * @returns {boolean}
 */
function isInstalled(root, lock) {
  if (!hasRuntimeNode(root)) return false
  if (readIfThere(stampOf(root)) === hashOf(lock)) return true
  const record = readIfThere(join(root, 'node_modules', '.package-lock.json'))
  return record !== undefined && agree(JSON.parse(lock), JSON.parse(record))
}

/**
 * Whether npm's record of node_modules is what the lockfile asks for. Packages for other platforms
 * are in the lockfile and not in the record.
 *
 * @param {Lockfile} lock package-lock.json
 * @param {Lockfile} record node_modules/.package-lock.json
 * @returns {boolean}
 */
export function agree(lock, record) {
  const wanted = lock.packages ?? {}
  const there = record.packages ?? {}
  const isMissing = Object.entries(wanted).some(
    ([path, entry]) =>
      path !== '' && there[path] === undefined && !entry.optional && !entry.devOptional,
  )
  if (isMissing) return false
  return Object.entries(there).every(([path, entry]) => {
    const other = wanted[path]
    return (
      other !== undefined && other.version === entry.version && other.integrity === entry.integrity
    )
  })
}

/**
 * @param {string} root
 * @returns {string}
 */
function stampOf(root) {
  return join(root, 'node_modules', '.staysharp', 'installed-lockfile.sha256')
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
