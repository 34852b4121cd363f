/**
 * The structure rules find what they are for.
 *
 * A small house is built in a temporary folder, with the same rooms, package names and symlinks as
 * this one, and cruised with this repository's own rules: once clean, once with a violation of each
 * rule planted. So a rule that stops matching, or imports that stop being followed, fail here.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT, runtimeNode } from './paths.mjs'

/** A house that keeps every rule, and uses what is allowed. */
const CLEAN: Record<string, string> = {
  'packages/core/src/index.ts': "export { one } from './one.ts'\n",
  'packages/core/src/one.ts': 'export const one = 1\n',
  'packages/core/src/one.test.ts': "import 'node:fs'\nimport { one } from './one.ts'\nvoid one\n",
  'packages/countries/src/index.ts': "export { one as two } from '@staysharp/core'\n",
  'packages/exposure/src/index.ts': "export { two } from '@staysharp/countries'\n",
  'packages/exposure/src/sodium.ts':
    "import sodium from 'libsodium-wrappers-sumo'\nexport { sodium }\n",
  'packages/verdict/src/index.ts': "export { two } from '@staysharp/countries'\n",
  'packages/corpus/src/index.ts': "import 'node:fs'\nexport { one } from '@staysharp/core'\n",
  'packages/contract/src/index.ts':
    "import type { two } from '@staysharp/exposure'\nexport type T = typeof two\n",
  'packages/messages/src/index.ts': "export { one } from '@staysharp/core'\n",
  'packages/store/src/index.ts':
    "import 'node:fs'\nimport 'drizzle-orm'\nexport { one } from '@staysharp/core'\n",
  'packages/intake/src/index.ts': "export { sodium } from '@staysharp/exposure/sodium'\n",
  'apps/api/src/main.ts': "import '@staysharp/store'\nimport '@staysharp/exposure/sodium'\n",
  'apps/cli/src/main.ts': "import '@staysharp/intake'\nimport 'node:child_process'\n",
  'apps/web/src/routes/+page.svelte':
    '<script lang="ts">\n  import { check } from \'../check.ts\'\n</script>\n<p>{check}</p>\n',
  'apps/web/src/check.ts': "export { two as check } from '@staysharp/exposure'\n",
}

/** What is planted, and which rule must name which file. */
const PLANTED: { rule: string; file: string; text: string }[] = [
  plant('direction-core', 'packages/core/src/up.ts', "import '@staysharp/countries'"),
  plant(
    'direction-core',
    'packages/core/src/up-type.ts',
    "import type { T } from '@staysharp/contract'\nexport type U = T",
  ),
  plant('direction-countries', 'packages/countries/src/up.ts', "import '@staysharp/exposure'"),
  plant('direction-exposure', 'packages/exposure/src/up.ts', "import '@staysharp/store'"),
  plant('direction-verdict', 'packages/verdict/src/up.ts', "import '@staysharp/exposure'"),
  plant('direction-corpus', 'packages/corpus/src/up.ts', "import '@staysharp/verdict'"),
  plant('direction-contract', 'packages/contract/src/up.ts', "import '@staysharp/messages'"),
  plant('direction-messages', 'packages/messages/src/up.ts', "import '@staysharp/contract'"),
  plant(
    'direction-store',
    'packages/store/src/up.ts',
    "export const x = import('@staysharp/intake')",
  ),
  plant('direction-intake', 'packages/intake/src/up.ts', "import '../../../apps/api/src/main.ts'"),
  plant('new-room-has-a-place', 'packages/attic/src/index.ts', "import '@staysharp/core'"),
  plant('apps-import-no-app', 'apps/cli/src/neighbour.ts', "import '../../api/src/main.ts'"),
  plant('apps-import-no-app', 'apps/cli/src/neighbour-name.ts', "import '@staysharp/api/start'"),
  plant('web-imports-no-server-room', 'apps/web/src/db.ts', "import '@staysharp/store'"),
  plant('no-cycle', 'packages/core/src/egg.ts', "import './hen.ts'\nexport const egg = 1"),
  plant('no-orphan', 'packages/core/src/forgotten.ts', 'export const forgotten = 1'),
  plant('browser-safe-without-node', 'packages/exposure/src/disk.ts', "import 'node:fs'"),
  plant(
    'browser-safe-without-node',
    'packages/messages/src/disk.ts',
    "import { join } from 'path'\nvoid join",
  ),
  plant('browser-safe-without-node', 'apps/web/src/disk.ts', "import 'node:crypto'"),
  plant(
    'browser-safe-without-node',
    'apps/web/src/routes/disk/+page.svelte',
    '<script lang="ts">\n  import { readFileSync } from \'node:fs\'\n  const text: string = String(readFileSync)\n</script>\n{text}',
  ),
  plant(
    'rooms-by-their-name',
    'packages/countries/src/path.ts',
    "import '../../core/src/index.ts'",
  ),
  plant('resolvable', 'packages/countries/src/deep.ts', "import '@staysharp/core/src/one.ts'"),
  plant('tests-are-imported-by-tests', 'packages/core/src/untested.ts', "import './one.test.ts'"),
  plant('sodium-in-one-place', 'apps/api/src/salt.ts', "import 'libsodium-wrappers-sumo'"),
  plant('sodium-behind-its-door', 'apps/web/src/salt.ts', "import '@staysharp/exposure/sodium'"),
  plant('sodium-behind-its-door', 'packages/exposure/src/salt.ts', "import './sodium.ts'"),
  plant('database-in-one-place', 'apps/api/src/sql.ts', "import 'drizzle-orm'"),
]

/** The other half of the cycle: it is reported once, where it is met first. */
const HEN = "import './egg.ts'\nexport const hen = 1\n"

const EXPORTS: Record<string, Record<string, string>> = {
  exposure: { '.': './src/index.ts', './sodium': './src/sodium.ts' },
  api: { './start': './src/main.ts' },
}

interface Violation {
  from: string
  to: string
  rule: { name: string }
}

let house: string

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'staysharp-structure-'))
  write('package.json', JSON.stringify({ name: 'house', workspaces: ['packages/*', 'apps/*'] }))
  for (const [path, text] of Object.entries(CLEAN)) write(path, text)
  for (const room of new Set(Object.keys(CLEAN).map((path) => path.split('/src/')[0] ?? ''))) {
    const name = room.split('/')[1] ?? ''
    const exports = EXPORTS[name] ?? { '.': './src/index.ts' }
    write(`${room}/package.json`, JSON.stringify({ name: `@staysharp/${name}`, exports }))
    mkdirSync(join(house, 'node_modules/@staysharp'), { recursive: true })
    symlinkSync(join(house, room), join(house, 'node_modules/@staysharp', name))
  }
  // The real compiler's runtime: compiled components import from it.
  symlinkSync(join(ROOT, 'node_modules/svelte'), join(house, 'node_modules/svelte'))
  for (const name of ['libsodium-wrappers-sumo', 'drizzle-orm']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
    write(`node_modules/${name}/index.js`, 'module.exports = {}\n')
  }
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('structure', () => {
  test('a house that keeps the rules passes all of them', async () => {
    expect(await cruise()).toEqual([])
  })

  describe('each rule finds what is planted against it', () => {
    let found: Set<string>
    beforeAll(async () => {
      write('packages/core/src/hen.ts', HEN)
      for (const { file, text } of PLANTED) write(file, `${text}\n`)
      found = new Set((await cruise()).map(({ rule, from }) => `${rule.name} in ${from}`))
    })

    test.each(PLANTED)('$rule in $file', ({ rule, file }) => {
      expect(found).toContain(`${rule} in ${file}`)
    })

    test('every rule has something planted against it', async () => {
      const config: { default: { forbidden: { name: string }[] } } = await import(
        join(ROOT, '.dependency-cruiser.cjs')
      )
      const rules = config.default.forbidden.map(({ name }) => name)
      expect(new Set(PLANTED.map(({ rule }) => rule))).toEqual(new Set(rules))
    })
  })
})

function plant(
  rule: string,
  file: string,
  text: string,
): { rule: string; file: string; text: string } {
  return { rule, file, text }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

/** Runs dependency-cruiser in the house with this repository's rules. */
async function cruise(): Promise<Violation[]> {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = join(ROOT, '.dependency-cruiser.cjs')
  const args = [program, '--config', config, '--output-type', 'json', 'packages', 'apps']
  const options = { cwd: house, maxBuffer: 64 * 1024 * 1024 }
  // The json reporter exits with 0; what was found is in the report.
  const { stdout } = await promisify(execFile)(runtimeNode(), args, options)
  const report: { summary: { violations: Violation[] } } = JSON.parse(stdout)
  return report.summary.violations
}
