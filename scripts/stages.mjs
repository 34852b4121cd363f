/**
 * What `npm test` runs, in order: the cheap checks that point at a line come first, the web build
 * before the browser tests that open it.
 *
 * A `check` counts as one test. A `vitest` stage counts as many tests as it ran; it is one project
 * of vitest.config.ts.
 */
import { join } from 'node:path'
import { ROOT, runtimeNode } from './paths.mjs'

/** @typedef {{ name: string, group: string, kind: 'check' | 'vitest', command: string, args: string[], limitSeconds: number }} Stage */

/** Enough for a slow machine, short enough for a CI job to end with the reason. */
const CHECK_LIMIT = 300
const TEST_LIMIT = 900

/** What dependency-cruiser reads; its rules are in .dependency-cruiser.cjs. */
const CRUISED = ['packages', 'apps', 'bench', 'scripts', 'training']

/** @type {Stage[]} */
export const STAGES = [
  check('types of all rooms and tests', 'types', tool('typescript/bin/tsc', '-b')),
  check('types of the web app', 'types', npmRun('check', '@staysharp/web')),
  check('format and lint', 'lint', tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings')),
  check(
    'structure',
    'structure',
    tool('dependency-cruiser/bin/dependency-cruiser.mjs', '--output-type', 'err-long', ...CRUISED),
  ),
  check('rules of the house', 'structure', script('scripts/house.ts')),
  check('nothing unused', 'knip', tool('knip/bin/knip.js', '--no-progress')),
  check('weights are what training makes', 'model', script('training/src/train.ts', '--check')),
  check('accuracy has not fallen', 'model', script('training/src/evaluate.ts', '--check')),
  check('web build', 'web', script('scripts/build-web.mjs')),
  vitest('unit'),
  vitest('contract'),
  vitest('browser'),
]

/** The groups that `--only` understands. */
export const GROUPS = [...new Set(STAGES.map((stage) => stage.group))]

/**
 * @param {string} name
 * @param {string} group
 * @param {{ command: string, args: string[] }} program
 * @returns {Stage}
 */
function check(name, group, program) {
  return { name, group, kind: 'check', limitSeconds: CHECK_LIMIT, ...program }
}

/**
 * @param {string} project
 * @returns {Stage}
 */
function vitest(project) {
  const program = tool('vitest/vitest.mjs', 'run', '--project', project)
  return {
    name: `${project} tests`,
    group: project,
    kind: 'vitest',
    limitSeconds: TEST_LIMIT,
    ...program,
  }
}

/**
 * @param {string} file below node_modules: started directly, an npm in between costs half a second
 * @param {...string} args
 */
function tool(file, ...args) {
  return { command: runtimeNode(), args: [join(ROOT, 'node_modules', file), ...args] }
}

/**
 * @param {string} file
 * @param {...string} args
 */
function script(file, ...args) {
  return { command: runtimeNode(), args: [file, ...args] }
}

/**
 * @param {string} script
 * @param {string} room
 */
function npmRun(script, room) {
  return { command: 'npm', args: ['run', '--silent', script, '-w', room] }
}
