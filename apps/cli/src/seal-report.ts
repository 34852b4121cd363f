import type { ListSurvey, SealReport } from '@staysharp/intake'

/** The sealer's report in words. Counts only: nothing of the list is in it. */
export function sealReportText(report: SealReport): string {
  const n = (value: number): string => value.toLocaleString('en')
  const { index } = report
  const lines = [
    `Sealed ${n(report.entries)} distinct numbers for ${report.incident}, epoch ${report.epoch}.`,
    `  rows         ${n(report.rows)}`,
    `  countries    ${counts(report.countries)}`,
    `  no number    ${counts(report.bad) || 'none'}`,
    `  duplicates   ${n(report.duplicates)}`,
    `  index        ${index.path}, ${n(index.bytes)} bytes, ${index.bitsPerEntry.toFixed(2)} bits a number`,
    `  verified     ${n(report.verified)} numbers of the list, looked up in the written file: all found`,
    `  took         ${report.seconds.toFixed(1)} s, ${n(Math.round(report.rowsPerSecond))} rows/s on ${report.threads} threads`,
  ]
  if (report.reusedChunks > 0) lines.push('  an interrupted run was picked up where it stopped')
  for (const id of report.needReseal) {
    lines.push(
      `  ${id} belongs to the epoch before and is no longer published: seal its list again`,
    )
  }
  return `${lines.join('\n')}\n`
}

/** `{ BE: 3, FR: 1 }` is `BE 3, FR 1`. */
function counts(record: Readonly<Partial<Record<string, number>>>): string {
  return Object.entries(record)
    .map(([name, count]) => `${name} ${(count ?? 0).toLocaleString('en')}`)
    .join(', ')
}

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
  ':': 'colons',
}

/**
 * What a list was found to be, for the operator to see whether it is right: the column whose numbers
 * are sealed above all. Positions, and headings that are plain field words; nothing of the list.
 */
export function sealSurveyText(survey: ListSurvey): string {
  const { name, taken, others, columns } = survey
  const lines = [
    `${name}: ${formatText(survey)}, ${survey.encoding}${survey.container === 'plain' ? '' : `, in ${survey.container}`}, ${survey.header ? 'with' : 'without'} a heading.`,
    `  Numbers from ${positionsText(taken, columns)}${notationText(survey)}.`,
  ]
  if (others.length > 0) {
    const flags = [...taken, ...others].map(({ position }) => `--column ${position}`)
    lines.push(
      `  Not sealed, though there are numbers too: column ${others.map(columnText).join(' and ')}. To seal them as well: ${flags.join(' ')}`,
    )
  }
  return `${lines.join('\n')}\n`
}

/** `column 2 of 4 ("phone")`, or `columns 2 ("phone") and 3 of 4`. */
function positionsText(taken: ListSurvey['taken'], columns: number): string {
  const [only] = taken
  if (only === undefined || taken.length > 1) {
    return `columns ${taken.map(columnText).join(' and ')} of ${columns}`
  }
  return `column ${only.position} of ${columns}${only.name === undefined ? '' : ` ("${only.name}")`}`
}

function columnText({ position, name }: ListSurvey['others'][number]): string {
  return name === undefined ? `${position}` : `${position} ("${name}")`
}

function formatText({ format, delimiter }: ListSurvey): string {
  if (format === 'jsonl') return 'JSON lines'
  return format === 'lines'
    ? 'one a line'
    : `cells parted by ${DELIMITERS[delimiter ?? ''] ?? 'a sign'}`
}

function notationText({ taken }: ListSurvey): string {
  const abroad = taken.filter(({ notation }) => notation === 'international')
  if (abroad.length === 0) return ''
  const all = abroad.length === taken.length ? '' : `${abroad.map(columnText).join(' and ')}: `
  return ` (${all}digits that start with a country code, read as international)`
}
