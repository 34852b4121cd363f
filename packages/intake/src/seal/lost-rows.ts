import { intakeError } from '../intake-error.ts'
import { type BadReason, filledRows, type Tally } from '../read/tally.ts'

/**
 * Rows that are filled in and give no number are people who would be told that they are not listed.
 * Some always are (notes, cut numbers); many mean that the list is not what it seems.
 */

/** Above this share of the filled rows the report says so in words... */
const WARN = 0.05

/** ...and above this one nothing is sealed without --force. */
const STOP = 0.2

/** What is wrong with such rows, and what to look at. */
const KINDS: Readonly<Record<BadReason, readonly [string, string]>> = {
  empty: ['blank', 'look whether the numbers are in another --column'],
  'not-a-number': [
    'something that is no number',
    'look whether part of the list has other columns',
  ],
  'too-short': ['numbers that are cut short', 'look whether digits were lost when it was exported'],
  'too-long': ['too many digits', 'look whether a cell holds several numbers'],
  'invalid-number': ['numbers that do not exist', 'check --country and --column'],
  'unknown-country': ['numbers of no country', 'check --country'],
  'malformed-row': ['broken rows', 'look whether the file is whole'],
  'shifted-row': [
    'cells in the wrong place',
    'look whether lists with other columns were put together',
  ],
  'invalid-email': ['e-mail addresses', 'check --column'],
  'invalid-account': ['account ids', 'check --column'],
}

/** Throws `many-without-number` where more than a fifth of the filled rows hold no number. */
export function checkLostRows(name: string, tally: Tally): void {
  const share = lostShare(tally)
  if (share <= STOP) return
  const [kind, check] = mainKind(tally)
  throw intakeError(
    'many-without-number',
    `${shareText(share)} of the rows of ${name} hold no number (most of them ${kind}): ${check}. Lists with different columns must be sealed as files of their own. If the rest is right, seal it as it is with --force. Nothing was published.`,
  )
}

/** Sentences for the report: none if all is well. */
export function lostRowWarnings(tally: Tally): string[] {
  const warnings: string[] = []
  const share = lostShare(tally)
  if (share > WARN) {
    const [kind, check] = mainKind(tally)
    warnings.push(
      `${shareText(share)} of the rows hold no number and are not in the index (most of them ${kind}): ${check}.`,
    )
  }
  const blank = tally.rows - filledRows(tally)
  if (blank > tally.rows / 2) {
    warnings.push(`More than half of the rows are blank there: ${KINDS.empty[1]}.`)
  }
  return warnings
}

function lostShare(tally: Tally): number {
  const filled = filledRows(tally)
  return filled === 0 ? 0 : (filled - tally.valid) / filled
}

/** `0.25` is `1 in 4`, `0.6` is `60 %`. */
function shareText(share: number): string {
  return share > 0.4 ? `${Math.round(100 * share)} %` : `1 in ${Math.round(1 / share)}`
}

function mainKind(tally: Tally): readonly [string, string] {
  const kinds = [...tally.bad].filter(([reason]) => reason !== 'empty').sort((a, b) => b[1] - a[1])
  return KINDS[kinds[0]?.[0] ?? 'not-a-number']
}
