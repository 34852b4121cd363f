/** `staysharp scan` from its input to its output; loaded with its rules only when it is called. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError, type Result } from '@staysharp/core'
import { isLocale, type Locale, loadVerdictWords, refusalText } from '@staysharp/messages'
import { loadAssessor, type MessageChannel } from '@staysharp/verdict'
import { printableJson } from '../terminal/printable.ts'
import { progressLine } from '../terminal/progress-line.ts'
import { painter } from '../terminal/style.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { type Institutions, loadInstitutions } from './institutions.ts'
import { type Judgement, judgeSource } from './judge-source.ts'
import { readAll } from './read-all.ts'
import { readSource } from './read-source.ts'
import { reportWords } from './report-words.ts'
import { scanJson } from './scan-json.ts'
import { type Defaults, scanLines } from './scan-lines.ts'
import type { Source, SourceRefusal } from './source.ts'
import { sourceReport } from './source-report.ts'

/** As the command line gives them. */
export interface ScanOptions {
  readonly sender?: string
  readonly country?: string
  readonly channel?: MessageChannel
  readonly language?: Locale
  readonly json?: boolean
  readonly jsonl?: boolean
}

/** Width of a report where the terminal does not tell, and bounds within which lines read well. */
const WIDTH = { usual: 80, least: 40, most: 100 }

/** Judges what stands in the file, or in standard input. */
export async function runScan(
  terminal: Terminal,
  file: string | undefined,
  options: ScanOptions,
): Promise<void> {
  const { sender, country, channel } = options
  const defaults = {
    ...(sender !== undefined && { sender }),
    ...(country !== undefined && { country: country.toUpperCase() }),
    ...(channel !== undefined && { channel }),
  }
  const today = terminal.now().toISOString().slice(0, 10)
  const input = await inputFrom(terminal, file)
  if (options.jsonl) {
    await scanLines(input.bytes, await loadAssessor(today), defaults, terminal)
  } else {
    await scanSource(terminal, input, defaults, options, today)
  }
}

interface Input {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly fileName?: string
}

async function scanSource(
  terminal: Terminal,
  { bytes, fileName }: Input,
  defaults: Defaults,
  options: ScanOptions,
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
  options: ScanOptions,
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
function refused(
  terminal: Terminal,
  options: ScanOptions,
  code: string,
  message: string,
): AppError {
  if (options.json) terminal.out(`${printableJson({ error: { code, message } })}\n`)
  return new AppError(code, message)
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
