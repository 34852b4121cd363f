/** Runs the stages of `npm test` one after the other and reports them. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathWithTools, ROOT } from './paths.mjs'
import { endAll, runCaptured } from './run-captured.mjs'
import { GROUPS, STAGES } from './stages.mjs'
import { whenStarterEnds } from './starter.mjs'
import { tallyOfCheck, tallyOfVitest, verdictOf } from './tally.mjs'

/** @typedef {import('./stages.mjs').Stage} Stage */
/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * @param {string[]} args the command line after `npm test --`
 * @returns {Promise<number>} the exit code
 */
export async function runStages(args) {
  const chosen = chooseStages(args)
  if (chosen === undefined) {
    console.error(`Usage: npm test [-- --only ${GROUPS.join('|')}[,...] [arguments for Vitest]]`)
    return 2
  }
  const giveUp = () => {
    endAll()
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, giveUp)
  whenStarterEnds('scripts/test.mjs', giveUp)
  const folder = temporaryFolder()
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  /** @type {Tally[]} */
  const tallies = []
  for (const stage of chosen.stages) tallies.push(await runStage(stage, chosen.rest, folder))
  const verdict = verdictOf(tallies)
  console.log(`\n${verdict.line}`)
  return verdict.code
}

/**
 * A folder for everything temporary of one run. Not the system's own: Chromium unpacks itself to a
 * fixed name in there, which another user of the machine may own already.
 *
 * @returns {string}
 */
function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'staysharp-test-'))
  // PostgreSQL refuses to run as root: then it runs as nobody, and must be able to pass through.
  chmodSync(folder, 0o711)
  return folder
}

/**
 * @param {string[]} args
 * @returns {{ stages: Stage[], rest: string[] } | undefined} undefined for a bad command line
 */
export function chooseStages(args) {
  const [option, groups, ...rest] = args
  if (option === undefined) return { stages: STAGES, rest: [] }
  if (option !== '--only' || groups === undefined) return undefined
  const names = groups.split(',')
  if (!names.every((name) => GROUPS.includes(name))) return undefined
  return { stages: STAGES.filter((stage) => names.includes(stage.group)), rest }
}

/**
 * @param {Stage} stage
 * @param {string[]} rest further arguments for Vitest
 * @param {string} folder for temporary files
 * @returns {Promise<Tally>}
 */
async function runStage(stage, rest, folder) {
  const report = join(folder, `${stage.group}.json`)
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = stage.kind === 'vitest' ? [...stage.args, ...reporting, ...rest] : stage.args
  const result = await runCaptured(stage.command, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: pathWithTools(process.env.PATH ?? ''), TMPDIR: folder },
    limitSeconds: stage.limitSeconds,
  })
  const tally =
    stage.kind === 'vitest'
      ? tallyOfVitest(existsSync(report) ? readFileSync(report, 'utf8') : undefined, result.code)
      : tallyOfCheck(result.code)
  console.log(stageLine(stage.name, tally, result.seconds))
  if (tally.failed > 0) {
    if (result.timedOut) console.log(`Ended after its limit of ${stage.limitSeconds} s.`)
    console.log(`\n${result.output.trimEnd()}\n`)
  }
  return tally
}

/**
 * @param {string} name
 * @param {Tally} tally
 * @param {number} seconds
 * @returns {string} e.g. `ok    unit tests                       412 passed, 0 failed       31.2 s`
 */
export function stageLine(name, tally, seconds) {
  const counts = [`${tally.passed} passed`, `${tally.failed} failed`]
  // A skipped test is a promise nobody checked: never let it pass unseen.
  if (tally.skipped > 0) counts.push(`${tally.skipped} skipped`)
  if (tally.note !== undefined) counts.push(tally.note)
  const mark = tally.failed > 0 ? 'FAIL' : 'ok'
  return `${mark.padEnd(5)} ${name.padEnd(30)} ${counts.join(', ').padEnd(26)} ${seconds.toFixed(1)} s`
}
