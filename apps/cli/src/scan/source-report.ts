/** The report of everything that was read: one message in full, or a table and the worst in full. */
import { verdictLabel } from '@staysharp/messages'
import { VERDICTS } from '@staysharp/verdict'
import { printableLine } from '../terminal/printable.ts'
import { cut, padded, widthOf, wrap } from '../terminal/wrap.ts'
import { defangLink, defangSchemes } from './defang.ts'
import { type Judged, type Judgement, worstFirst } from './judge-source.ts'
import { messageReport } from './message-report.ts'
import { percent, type Report, toneOf } from './report.ts'
import { counted } from './report-words.ts'

/** Rows of the table. */
const MOST_ROWS = 20
const WIDEST_FROM = 30

/** The whole report, ending in a newline. */
export function sourceReport(judgement: Judgement, report: Report): string {
  const { judged, together, source } = judgement
  const [worst, ...others] = worstFirst([...judged, ...together])
  const notes = notesOf(judgement, report)
  const head = notes.length === 0 ? '' : `${notes.join('\n')}\n\n`
  if (worst === undefined) return head
  if (others.length === 0) return head + messageReport(worst, report)
  const alike = worst.assessment.verdict === 'no-signs'
  if (alike) return `${head}${wrap(report.own.nothing, report.width)}\n`
  const total = source.messages.length
  const title = verdictLabel(report.words, 'messageOf', { number: numbers(worst), total })
  const rule = report.paint('heading', `── ${title} ${'─'.repeat(3)}`)
  return `${head}${table([worst, ...others], report)}\n${rule}\n\n${messageReport(worst, report)}`
}

/** What was read, what was not, and how many of each verdict. */
function notesOf({ source, judged, refused, counts }: Judgement, report: Report): string[] {
  const { words, own, width } = report
  const notes: string[] = []
  if (source.uncertain) notes.push(verdictLabel(words, 'pictureUncertain'))
  if (source.incomplete) notes.push(verdictLabel(words, 'incomplete'))
  if (source.messages.length > 1) {
    const read = verdictLabel(words, 'messagesRead', { count: source.messages.length })
    const found = [...VERDICTS].reverse().map((each) => `${own.verdicts[each]} ${counts[each]}`)
    notes.push(`${read}. ${found.join(', ')}.`)
    if (source.guessed) notes.push(own.guessed)
  }
  if (judged.length > 0 && refused.length > 0) notes.push(counted(own.refused, refused.length))
  if (source.attachments > 0) {
    notes.push(verdictLabel(words, 'attachmentsSkipped', { count: source.attachments }))
  }
  return notes.map((note) => wrap(note, width))
}

function table(sorted: readonly Judged[], report: Report): string {
  const { own, width, paint } = report
  const bad = sorted.filter(({ assessment }) => assessment.verdict !== 'no-signs')
  const rows = bad.slice(0, MOST_ROWS).map((each) => cellsOf(each, report))
  const widths = own.columns.map((heading, column) =>
    Math.max(widthOf(heading), ...rows.map((cells) => widthOf(cells[column] ?? ''))),
  )
  const line = (cells: readonly string[]): string =>
    cut(`  ${cells.map((cell, at) => padded(cell, widths[at] ?? 0)).join('  ')}`.trimEnd(), width)
  const lines = rows.map((cells, at) => {
    const verdict = bad[at]?.assessment.verdict ?? 'unclear'
    return paint(toneOf[verdict], line(cells))
  })
  const rest = bad.length - rows.length
  return `${[
    own.worst,
    paint('faint', line(own.columns)),
    ...lines,
    ...(rest > 0 ? [`  ${counted(own.more, rest)}`] : []),
  ].join('\n')}\n`
}

/** `3`, or `1-3` for messages read together. */
const numbers = ({ number, last }: Judged): string =>
  last === undefined ? String(number) : `${number}-${last}`

function cellsOf(each: Judged, { own }: Report): string[] {
  const { message, assessment } = each
  const when = message.time?.slice(0, 16).replace('T', ' ')
  const from = [when, message.sender === undefined ? undefined : printableLine(message.sender)]
  const { text } = message
  return [
    own.verdicts[assessment.verdict],
    percent(assessment.risk),
    numbers(each),
    cut(from.filter((part) => part !== undefined).join(' '), WIDEST_FROM),
    beginning(
      text,
      assessment.links.map(({ span }) => span),
    ),
  ]
}

/** Longer than any row; its end is cut with the line. */
const LONGEST_BEGINNING = 200

/** The first words of a message, its links defanged. */
function beginning(text: string, links: readonly (readonly [number, number])[]): string {
  let shown = ''
  let at = 0
  for (const [start, end] of links) {
    if (start > LONGEST_BEGINNING || start < at) break
    shown += defangSchemes(printableLine(`.${text.slice(at, start)}.`).slice(1, -1))
    shown += defangLink(printableLine(text.slice(start, end)))
    at = end
  }
  if (at < LONGEST_BEGINNING) {
    shown += defangSchemes(printableLine(`.${text.slice(at, LONGEST_BEGINNING)}.`).slice(1, -1))
  }
  return shown.trim()
}
