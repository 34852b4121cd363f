import { relative } from 'node:path'
import { loadCountry } from '@staysharp/countries'
import {
  type DueFact,
  type Problem,
  reviewFacts,
  validatePacks,
} from '@staysharp/countries/validate'
import { Command } from 'commander'
import { countryReport, countryReportText } from '../countries/country-report.ts'
import { readPackFiles } from '../countries/pack-files.ts'
import { ExitWith } from '../terminal/exit-with.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

const EXAMPLES = `
Examples:
  staysharp countries validate                 all packs and guides of this installation
  staysharp countries validate packs/at        one pack, while you write it
  staysharp countries review --within 90d      what has to be compared with its source soon
  staysharp countries show BE                  what the public sees of a pack today

Exit code 1 of validate: something is wrong. Of review: something shown to the public is overdue,
and has vanished from every page. docs/countries.md says how a fact is confirmed and renewed.
`

/** `staysharp countries`: for those who keep the country packs. */
export function countriesCommand(terminal: Terminal): Command {
  const countries = new Command('countries')
    .description('validate country packs, list what is due for review, show what the public sees')
    .addHelpText('after', EXAMPLES)
  countries
    .command('validate')
    .description('name every problem of country packs with file, line, field and remedy')
    .argument('[dir]', 'folder of a pack, or of several (default: all of this installation)')
    .option('--json', 'print the problems as JSON')
    .action((dir: string | undefined, options: { json?: boolean }) => {
      validate(terminal, dir, options.json === true)
    })
  countries
    .command('review')
    .description('list the facts that have to be compared with their source again')
    .option('--within <days>', 'how many days ahead, like 90d', days, 90)
    .option('--json', 'print the facts as JSON')
    .action((options: { within: number; json?: boolean }) => {
      review(terminal, options.within, options.json === true)
    })
  countries
    .command('show')
    .description('show what the public sees of a country today')
    .argument('<country>', 'country code, like BE')
    .option('--json', 'print it as JSON')
    .action(async (code: string, options: { json?: boolean }) => {
      if (!/^[A-Za-z]{2}$/u.test(code)) throw new UsageError('A country is two letters, like BE.')
      const report = await countryReport(await loadCountry(code), today(terminal))
      terminal.out(options.json ? `${JSON.stringify(report)}\n` : countryReportText(report))
    })
  return countries
}

const today = (terminal: Terminal): string => terminal.now().toISOString().slice(0, 10)

function days(text: string): number {
  const found = /^(\d{1,5})d?$/u.exec(text.trim())
  if (found === null) throw new UsageError('--within takes a number of days, like 90d.')
  return Number(found[1])
}

function validate(terminal: Terminal, dir: string | undefined, json: boolean): void {
  const { judged, beside } = readPackFiles(dir)
  const own = new Set(judged.map(({ path }) => path))
  const problems = validatePacks([...judged, ...beside], today(terminal))
    .filter(({ file }) => own.has(file))
    .map((problem) => ({ ...problem, file: shortPath(problem.file) }))
  const errors = problems.filter(({ level }) => level === 'error').length
  if (json) {
    terminal.out(`${JSON.stringify({ files: judged.length, problems })}\n`)
  } else {
    terminal.out(problems.map(problemText).join(''))
    const gaps = problems.length - errors
    terminal.err(`${judged.length} files: ${errors} errors, ${gaps} gaps.\n`)
  }
  if (errors > 0) throw new ExitWith(1)
}

function problemText({ level, file, line, field, problem, remedy }: Problem): string {
  const kind = level === 'gap' ? 'gap: ' : ''
  return `${file}:${line} ${field}\n    ${kind}${problem} ${remedy}\n`
}

function review(terminal: Terminal, within: number, json: boolean): void {
  const day = today(terminal)
  const due = reviewFacts(readPackFiles().judged, day, within).map((fact) => ({
    ...fact,
    file: shortPath(fact.file),
  }))
  const lost = due.filter((fact) => fact.shown && fact.overdue).length
  if (json) {
    terminal.out(`${JSON.stringify({ today: day, within, overdue: lost, due })}\n`)
  } else {
    terminal.out(due.map(dueText).join(''))
    terminal.err(
      `${due.length} facts are due within ${within} days; ${lost} of them were shown to the public and are overdue.\n`,
    )
  }
  if (lost > 0) throw new ExitWith(1)
}

function dueText({
  reviewBy,
  overdue,
  shown,
  status,
  file,
  line,
  field,
  value,
  source,
}: DueFact): string {
  const state = overdue ? (shown ? 'OVERDUE' : 'overdue') : 'due'
  return `${reviewBy} ${state} ${status} ${file}:${line} ${field}${value ? ` ${value}` : ''}\n    ${source}\n`
}

/** As people type it from where they are. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') ? path : short
}
