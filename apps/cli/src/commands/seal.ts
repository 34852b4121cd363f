import { INCIDENT_ID } from '@staysharp/exposure'
import { seal } from '@staysharp/intake'
import { Command } from 'commander'
import { dataFolder } from '../data-folder.ts'
import { readSealingKeys } from '../keys/key-store.ts'
import { sealProgressText } from '../seal-progress.ts'
import { sealReportText, sealSurveyText } from '../seal-report.ts'
import { numericOption } from '../terminal/numeric-option.ts'
import { progressLine } from '../terminal/progress-line.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

const EXAMPLES = `
Examples:
  staysharp seal leak.csv --incident whatsapp-be-2026 --title "WhatsApp numbers, Belgium" --country BE
  staysharp seal part1.csv.gz part2.jsonl --incident demo --title Demo --country BE --column phone
  staysharp seal leak.zip --incident demo --title Demo --country BE --out /srv/public --keys /etc/staysharp

A list is CSV, TSV, JSON lines or plain text, also in gzip or zip. The column with the numbers is
found by itself, and said before anything is sealed. Killed or out of disk? The same command goes on where it stopped. Nothing of the
list is written to disk or printed: only keyed tags, and counts.
`

interface Options {
  readonly incident: string
  readonly title: string
  readonly country: string
  readonly out?: string
  readonly keys?: string
  readonly column?: readonly string[]
  readonly bits: number
  readonly threads?: number
  readonly force?: boolean
  readonly json?: boolean
}

/** `staysharp seal LIST...`: seals leaked lists into one index file and publishes it in a folder. */
export function sealCommand(terminal: Terminal): Command {
  return new Command('seal')
    .description('seal a leaked list into an index that people can check privately')
    .argument('<list...>', 'files with the leaked numbers')
    .requiredOption('--incident <id>', 'name of the incident in addresses, like whatsapp-be-2026')
    .requiredOption('--title <text>', 'title that people see')
    .requiredOption('--country <code>', 'country of numbers in national notation, like BE')
    .option('--out <dir>', 'folder to publish into (default: public in STAYSHARP_DATA or ./data)')
    .option('--keys <dir>', 'folder with the keys (default: keys in STAYSHARP_DATA or ./data)')
    .option(
      '--column <name>',
      'column with the numbers: its heading, or its position from 1; give it twice to seal two',
      (name: string, before: readonly string[] = []) => [...before, name],
    )
    .option(
      '--bits <n>',
      'a number that is not listed is found wrongly once in 2^n',
      numericOption('--bits', { min: 16, max: 40 }),
      32,
    )
    .option(
      '--threads <n>',
      'worker threads (default: all cores)',
      numericOption('--threads', { min: 1, max: 256 }),
    )
    .option('--force', 'seal although the rows do not look like numbers of the country')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (lists: string[], options: Options) => {
      if (!INCIDENT_ID.test(options.incident)) {
        throw new UsageError(
          '--incident takes 3 to 64 of a-z, 0-9 and inner hyphens, like whatsapp-be-2026.',
        )
      }
      const folder = dataFolder(terminal)
      const keys = await readSealingKeys(options.keys ?? folder.keys)
      const line = progressLine(terminal)
      const interrupted = new AbortController()
      const stop = (): void => interrupted.abort()
      process.once('SIGINT', stop)
      process.once('SIGTERM', stop)
      try {
        const report = await seal({
          ...options,
          ...keys,
          lists,
          columns: options.column,
          country: options.country.toUpperCase(),
          out: options.out ?? folder.published,
          now: () => terminal.now(),
          signal: interrupted.signal,
          onSurvey: (survey) => {
            line.end()
            terminal.err(sealSurveyText(survey))
          },
          onProgress: (progress) => line.show(sealProgressText(progress)),
        })
        line.end()
        for (const warning of report.warnings) terminal.err(`Warning: ${warning}\n`)
        terminal.out(options.json ? `${JSON.stringify(report)}\n` : sealReportText(report))
      } finally {
        line.end()
        process.off('SIGINT', stop)
        process.off('SIGTERM', stop)
      }
    })
}
