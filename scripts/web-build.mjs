/**
 * Builds the web app when what it is made from has changed, and its settings when they are missing.
 *
 * The stamp lies inside the build: a build by hand, a deleted or an interrupted one takes it away,
 * so it can never vouch for a build it was not written for.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, hashOf } from './fingerprint.mjs'
import { pathWithTools, ROOT, runtimeNode } from './paths.mjs'
import { roomsBelow } from './rooms.mjs'
import { runInherited } from './run-program.mjs'

/**
 * @param {string} [root]
 * @returns {Promise<number>} 0, or the build's exit code
 */
export async function ensureWebBuilt(root = ROOT) {
  const sources = webSources(root)
  const stamp = join(root, 'apps', 'web', 'build', '.sources-sha256')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return 0
  console.log('Building the web app ...')
  const code = await runInherited('npm', ['run', '--silent', 'build', '-w', '@staysharp/web'], {
    cwd: root,
    env: { ...process.env, PATH: pathWithTools(process.env.PATH ?? '') },
    shell: process.platform === 'win32',
  })
  if (code === 0) writeFileSync(stamp, sources)
  return code
}

/**
 * Has SvelteKit write the TypeScript settings that apps/web extends, when they are not there: Vitest
 * and knip read them too, and only a build or a check of the web app makes them.
 *
 * @param {string} [root]
 * @returns {Promise<number>} 0, or SvelteKit's exit code
 */
export async function ensureWebSettings(root = ROOT) {
  const web = join(root, 'apps', 'web')
  if (existsSync(join(web, 'node_modules', '$app', 'tsconfig.json'))) return 0
  const program = join(root, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js')
  return runInherited(runtimeNode(root), [program, 'sync'], { cwd: web })
}

/**
 * @param {string} root
 * @returns {string} one hash over everything that goes into the build
 */
function webSources(root) {
  const rooms = roomsBelow(root, '@staysharp/web')
  const sources = fingerprint(root, [...rooms, 'package-lock.json', 'tsconfig.base.json'])
  // The one setting that becomes part of the build: the page's policy names this origin.
  return hashOf(`${sources} ${process.env.STAYSHARP_INDEX_ORIGIN ?? ''}`)
}
