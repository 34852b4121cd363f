import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError, type Result } from '@staysharp/core'
import { isLocale, type Locale, loadVerdictWords, locales, refusalText } from '@staysharp/messages'
import { CHANNELS, loadAssessor, type MessageChannel } from '@staysharp/verdict'
import { Command, Option } from 'commander'
import { type Institutions, loadInstitutions } from '../scan/institutions.ts'
import { type Judgement, judgeSource } from '../scan/judge-source.ts'
import { readAll } from '../scan/read-all.ts'
import { readSource, type Source, type SourceRefusal } from '../scan/read-source.ts'
import { reportWords } from '../scan/report-words.ts'
import { scanJson } from '../scan/scan-json.ts'
import { type Defaults, scanLines } from '../scan/scan-lines.ts'
import { sourceReport } from '../scan/source-report.ts'
import { printableJson } from '../terminal/printable.ts'
import { progressLine } from '../terminal/progress-line.ts'
import { painter } from '../terminal/style.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

const EXAMPLES = `
Examples:
  staysharp scan message.txt --sender KBC --country BE
  staysharp scan - --language nl                paste a message, then press Ctrl-D
  staysharp scan screenshot.png                 the words and the QR codes of a picture
  staysharp scan "WhatsApp Chat with Jan.zip"   a chat: what stands out, the worst in full
  staysharp scan sms-backup.xml --json          everything as one JSON object
  staysharp scan messages.jsonl --jsonl         {"id","text"} a line in, {"id","verdict","risk"} out

Nothing leaves this machine and no link is opened. No verdict says that a message is genuine: "no
signs" means that nothing was found. Exit code 0 means it was judged, whatever the verdict.
`

interface Options {
  readonly sender?: string
  readonly country?: string
  readonly channel?: MessageChannel
  readonly language?: Locale
  readonly json?: boolean
  readonly jsonl?: boolean
}

/** Width of a report where the terminal does not tell, and bounds within which lines read well. */
const WIDTH = { usual: 80, least: 40, most: 100 }

/** `staysharp scan [FILE|-]`: is this a scam? */
export function scanCommand(terminal: Terminal): Command {
  return new Command('scan')
    .description('find out whether a message or a call is a scam, and what gives it away')
    .argument(
      '[file]',
      'text, chat export, SMS backup, e-mail or picture; - or nothing reads standard input',
    )
    .option('--sender <name>', 'who the phone shows as sender: a name or a number')
    .option('--country <code>', 'country where you live, like BE')
    .addOption(new Option('--channel <channel>', 'how it came').choices(CHANNELS))
    .addOption(new Option('--language <code>', 'language of the report').choices(locales))
    .addOption(new Option('--json', 'print everything as one JSON object').conflicts('jsonl'))
    .option('--jsonl', 'one JSON object a line in, one a line out')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, options: Options) => {
      const defaults = defaultsFrom(options)
      const today = terminal.now().toISOString().slice(0, 10)
      const input = await inputFrom(terminal, file)
      if (options.jsonl) {
        await scanLines(input.bytes, await loadAssessor(today), defaults, terminal)
      } else {
        await scanSource(terminal, input, defaults, options, today)
      }
    })
}

interface Input {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly fileName?: string
}

async function scanSource(
  terminal: Terminal,
  { bytes, fileName }: Input,
  defaults: Defaults,
  options: Options,
  today: string,
): Promise<void> {
  const language = options.language ?? languageOf(terminal)
  const words = await loadVerdictWords(language)
  const whole = await readAll(bytes)
  const { sender, channel } = defaults
  const source: Result<Source, SourceRefusal> = whole.ok
    ? await readSource(whole.value, {
        today,
        ...(fileName !== undefined && { fileName }),
        ...(sender !== undefined && { sender }),
        ...(channel !== undefined && { channel }),
      })
    : whole
  if (!source.ok) {
    const { group, ...refusal } = source.failure
    const text =
      group === 'file'
        ? refusalText(words, 'file', refusal as Parameters<typeof refusalText<'file'>>[2])
        : refusalText(words, 'picture', refusal as Parameters<typeof refusalText<'picture'>>[2])
    throw refused(terminal, options, refusal.code, text)
  }
  const [judgement, institutions] = await judged(terminal, source.value, defaults, options, today)
  const [first] = judgement.refused
  if (judgement.judged.length === 0) {
    const code = first?.code ?? 'empty'
    throw refused(terminal, options, code, words.refusals.message[code])
  }
  if (options.json) {
    terminal.out(`${printableJson(scanJson(judgement, institutions, language, today))}\n`)
    return
  }
  const { columns = WIDTH.usual, colour } = terminal.page
  terminal.out(
    sourceReport(judgement, {
      words,
      own: reportWords(language),
      language,
      institutions,
      today,
      width: Math.min(Math.max(columns, WIDTH.least), WIDTH.most),
      paint: painter(colour),
    }),
  )
}

async function judged(
  terminal: Terminal,
  source: Source,
  defaults: Defaults,
  options: Options,
  today: string,
): Promise<[Judgement, Institutions]> {
  const [assessor, institutions] = await Promise.all([loadAssessor(today), loadInstitutions(today)])
  const progress = progressLine(terminal, options.json === true || !terminal.interactive)
  const total = source.messages.length
  const judgement = judgeSource(source, assessor, defaults, (done) => {
    if (done % 100 === 0) progress.show(`${done} of ${total}`)
  })
  progress.end()
  return [judgement, institutions]
}

/** Says why there is no answer, as JSON where that was asked for. */
function refused(terminal: Terminal, options: Options, code: string, message: string): AppError {
  if (options.json) terminal.out(`${printableJson({ error: { code, message } })}\n`)
  return new AppError(code, message)
}

function defaultsFrom({ sender, country, channel }: Options): Defaults {
  if (country !== undefined && !/^[A-Za-z]{2}$/u.test(country)) {
    throw new UsageError('--country is two letters, like BE.')
  }
  return {
    ...(sender !== undefined && { sender }),
    ...(country !== undefined && { country: country.toUpperCase() }),
    ...(channel !== undefined && { channel }),
  }
}

async function inputFrom(terminal: Terminal, file = '-'): Promise<Input> {
  if (file === '-') return { bytes: terminal.input() }
  const found = await stat(file).catch(() => undefined)
  if (found === undefined || found.isDirectory()) {
    throw new UsageError('There is no such file. - reads standard input.')
  }
  return { bytes: createReadStream(file), fileName: basename(file) }
}

/** The language of the person's terminal, where it is one of ours. */
function languageOf({ env }: Terminal): Locale {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const language = set.slice(0, 2).toLowerCase()
  return isLocale(language) ? language : 'en'
}
