/** The steps of `npm start`, each returning an exit code; the first that fails ends the start. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { pathWithTools, ROOT, runtimeNode } from './paths.mjs'
import { runInherited } from './run-program.mjs'
import { whenStarterEnds } from './starter.mjs'
import { ensureWebBuilt } from './web-build.mjs'

/**
 * @param {string[]} args further arguments for `staysharp serve`
 * @returns {Promise<number>} the service's exit code, or that of the step that failed
 */
export async function start(args) {
  const prepared = (await ensureInstalled()) || (await ensureWebBuilt())
  if (prepared !== 0) return prepared
  const main = join(ROOT, 'apps', 'cli', 'src', 'main.ts')
  const endWithUs = pathToFileURL(join(ROOT, 'scripts', 'end-with-parent.mjs')).href
  const serve = ['--import', endWithUs, main, 'serve', '--demo', ...args]
  return runInherited(runtimeNode(), serve, {
    cwd: ROOT,
    env: { ...process.env, PATH: pathWithTools(process.env.PATH ?? '') },
    channel: true,
    untilCalled: (stop) => whenStarterEnds('scripts/start.mjs', stop),
  })
}
