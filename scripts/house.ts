/**
 * The rules of the house that a machine can check and no other tool does: a stage of `npm test`.
 *
 * Prints one line per violation and exits with 1 when there is one. The rules themselves are pure
 * functions in source-rules.ts, dependency-rules.ts and lockfile-rules.ts.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { checkDependencies } from './dependency-rules.ts'
import { filesBelow } from './fingerprint.mjs'
import { checkLockfile } from './lockfile-rules.ts'
import { ROOT } from './paths.mjs'
import { readManifest, roomsOf } from './rooms.mjs'
import { checkSource } from './source-rules.ts'

/** Where sources are. Root configuration files are few and short. */
const FOLDERS = ['packages', 'apps', 'bench', 'scripts', 'training']

const sources = FOLDERS.flatMap((folder) => filesBelow(join(ROOT, folder)))
const sourceViolations = sources.flatMap((path) => {
  const name = relative(ROOT, path).split(sep).join('/')
  return checkSource(name, readFileSync(path, 'utf8'))
})
const root = readManifest(join(ROOT, 'package.json'))
const manifests = [{ folder: '.', manifest: root }, ...roomsOf(ROOT)]
const tablePath = join(ROOT, 'docs', 'dependencies.md')
const table = existsSync(tablePath) ? readFileSync(tablePath, 'utf8') : ''
const violations = [
  ...sourceViolations,
  ...checkDependencies(manifests, table),
  ...checkLockfile(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'), root),
]

for (const violation of violations) console.log(violation)
console.log(
  `${sources.length} files, ${manifests.length} package.json, lockfile: ${violations.length} violations`,
)
process.exitCode = violations.length === 0 ? 0 : 1
