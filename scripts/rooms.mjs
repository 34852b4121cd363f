/** The rooms of the house (npm workspaces), read from their package.json files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {Record<string, string>} Versions */
/** @typedef {{ name: string, workspaces?: string[], dependencies?: Versions, devDependencies?: Versions, optionalDependencies?: Versions, peerDependencies?: Versions, allowScripts?: Record<string, boolean> }} PackageJson */
/** @typedef {{ folder: string, manifest: PackageJson }} Room */

/**
 * @param {string} root
 * @returns {Room[]} every room, folders relative to `root` with `/`
 */
export function roomsOf(root) {
  const { workspaces = [] } = readManifest(join(root, 'package.json'))
  return workspaces
    .flatMap((pattern) => foldersOf(root, pattern))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readManifest(join(root, folder, 'package.json')) }))
}

/**
 * The folders of a room and of every room it is built from; what its tests use is not counted.
 *
 * @param {string} root
 * @param {string} name e.g. `@staysharp/web`
 * @returns {string[]}
 */
export function roomsBelow(root, name) {
  const rooms = new Map(roomsOf(root).map((room) => [room.manifest.name, room]))
  /** @type {Set<string>} */
  const found = new Set()
  /** @type {(name: string) => void} */
  const visit = (next) => {
    const room = rooms.get(next)
    if (room === undefined || found.has(room.folder)) return
    found.add(room.folder)
    for (const needed of Object.keys(room.manifest.dependencies ?? {})) visit(needed)
  }
  visit(name)
  return [...found].sort()
}

/**
 * The workspace patterns we use: a folder, or all folders in one (`packages/*`). Node 20 has no
 * glob of its own.
 *
 * @param {string} root
 * @param {string} pattern
 * @returns {string[]}
 */
function foldersOf(root, pattern) {
  if (!pattern.endsWith('/*')) return [pattern]
  const parent = pattern.slice(0, -2)
  if (!existsSync(join(root, parent))) return []
  return readdirSync(join(root, parent))
    .sort()
    .map((name) => `${parent}/${name}`)
}

/**
 * @param {string} path
 * @returns {PackageJson}
 */
export function readManifest(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
