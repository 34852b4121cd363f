/**
 * What is checked about package-lock.json: that it works on every machine and starts nothing unseen.
 */
import type { PackageJson } from './rooms.mjs'

interface LockedPackage {
  resolved?: string
  link?: boolean
  hasInstallScript?: boolean
}

/**
 * Checks the lockfile.
 *
 * @param lock the text of package-lock.json
 * @param manifest the root's package.json, for its `allowScripts`
 * @returns violations, each `package-lock.json: sentence`
 */
export function checkLockfile(lock: string, manifest: PackageJson): string[] {
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(lock)
  const decided = new Set(Object.keys(manifest.allowScripts ?? {}))
  const found: string[] = []
  for (const [path, entry] of Object.entries(packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (entry.resolved !== undefined && entry.link !== true) {
      found.push(`${name} is tied to ${new URL(entry.resolved).host}: lock it by checksum only`)
    }
    if (entry.hasInstallScript === true && !decided.has(name)) {
      found.push(`${name} has an install script: say yes or no to it under allowScripts`)
    }
  }
  return found.map((what) => `package-lock.json: ${what}`)
}
