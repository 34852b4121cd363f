/**
 * `npm test`: installs what is missing and runs every check and test. One line per stage, the whole
 * output of a failing one, and at the end the plain line `N passed, N failed`.
 *
 * For development: `npm test -- --only unit` runs one group (several: separated by commas),
 * `npm test -- --only unit packages/core` passes the rest on to Vitest.
 */
import { refusalOf } from './node-version.mjs'

const refusal = refusalOf(process.version)
if (refusal !== undefined) {
  console.error(refusal)
  process.exit(1)
}
const { ensureInstalled } = await import('./install.mjs')
const { ensureWebSettings } = await import('./web-build.mjs')
const prepared = (await ensureInstalled()) || (await ensureWebSettings())
if (prepared === 0) {
  const { runStages } = await import('./run-stages.mjs')
  process.exitCode = await runStages(process.argv.slice(2))
} else {
  process.exitCode = prepared
}
