import { numberingOf } from '@staysharp/countries'
import { type SynthFormat, writeSynthList } from '@staysharp/intake'
import { Command, Option } from 'commander'
import { numericOption } from '../terminal/numeric-option.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

const EXAMPLES = `
Examples:
  staysharp synth --country BE --count 20000 --seed 1 --out demo.csv
  staysharp synth --country BE --count 3200000 --seed 7 --bad 0.03 --duplicates 0.02 --out big.csv.gz
  staysharp synth --country BE --count 10 --seed 1 --format txt

Names and ids are invented. Numbers come from ranges that are really assigned, so they may belong
to somebody: use them for demos and measurements, never to call or write to anyone.
`

const FORMATS: readonly SynthFormat[] = ['csv', 'tsv', 'jsonl', 'txt']

interface Options {
  readonly country: string
  readonly count: number
  readonly seed: number
  readonly bad: number
  readonly duplicates: number
  readonly out?: string
  readonly format: SynthFormat
}

/** `staysharp synth`: writes an invented list for demos and benchmarks. */
export function synthCommand(terminal: Terminal): Command {
  const share = { min: 0, max: 0.9, fraction: true }
  return new Command('synth')
    .description('write an invented list, for demos and benchmarks')
    .requiredOption('--country <code>', 'country of the numbers, like BE')
    .requiredOption(
      '--count <n>',
      'how many rows in all',
      numericOption('--count', { min: 1, max: 1e9 }),
    )
    .requiredOption(
      '--seed <n>',
      'the same seed gives the same list',
      numericOption('--seed', { min: 0, max: 2 ** 32 - 1 }),
    )
    .option('--bad <share>', 'share of rows that hold no number', numericOption('--bad', share), 0)
    .option(
      '--duplicates <share>',
      'share of rows that repeat a number',
      numericOption('--duplicates', share),
      0,
    )
    .option(
      '--out <file>',
      'file to write; its name gives the format, .gz compresses (default: standard output)',
    )
    .addOption(
      new Option('--format <format>', 'format on standard output').choices(FORMATS).default('csv'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      if (numberingOf(options.country) === undefined) {
        throw new UsageError('No number plan for that country yet. Try --country BE.')
      }
      const target =
        options.out === undefined
          ? { stream: process.stdout, format: options.format }
          : { path: options.out }
      const summary = await writeSynthList(target, {
        country: options.country,
        count: options.count,
        seed: options.seed,
        badShare: options.bad,
        duplicateShare: options.duplicates,
      })
      const { rows, distinct } = summary
      terminal.err(
        `${rows.toLocaleString('en')} rows with ${distinct.toLocaleString('en')} distinct numbers.\n`,
      )
    })
}
