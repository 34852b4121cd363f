/**
 * Which number is the day. The file's own evidence comes first: a number above twelve; days that
 * run backwards in one reading and not in the other; a day that has not come yet. What remains open
 * is decided by how regions write and reported as ambiguous.
 */
import type { DateOrder } from '../reading.ts'
import type { Head } from './head.ts'

type Order = DateOrder['order']

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The order of a whole file, from the heads of its lines in the order they stand. */
export function dateOrderOf(heads: readonly Head[], today: string | undefined): DateOrder {
  if (heads.some((head) => head.date[0].length === 4)) return { order: 'ymd', ambiguous: false }
  const dmy = readingOf(heads, 'dmy', today)
  const mdy = readingOf(heads, 'mdy', today)
  if (dmy.impossible !== mdy.impossible) {
    return { order: dmy.impossible < mdy.impossible ? 'dmy' : 'mdy', ambiguous: false }
  }
  // Exports run forwards in time; a phone whose clock was once wrong makes a step back in both.
  if (dmy.backwards !== mdy.backwards) {
    return { order: dmy.backwards < mdy.backwards ? 'dmy' : 'mdy', ambiguous: false }
  }
  return { order: habit(heads), ambiguous: heads.some(({ date }) => +date[0] !== +date[1]) }
}

/** The day of a head as `2026-03-05`, or nothing when there is no such day in this order. */
export function dayOf({ date }: Head, order: Order): string | undefined {
  const [a, b, c] = date
  const numbers: Record<Order, readonly [string, string, string]> = {
    ymd: [a, b, c],
    dmy: [c, b, a],
    mdy: [c, a, b],
  }
  const [year, month, day] = numbers[order]
  const longest = DAYS_IN_MONTH[Number(month) - 1]
  if (longest === undefined || Number(day) < 1 || Number(day) > longest) return undefined
  if (year.length !== 2 && year.length !== 4) return undefined
  const full = year.length === 2 ? `20${year}` : year
  if (Number(month) === 2 && Number(day) === 29 && Number(full) % 4 !== 0) return undefined
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

interface Tried {
  /** Days that do not exist or have not come. */
  readonly impossible: number
  readonly backwards: number
}

function readingOf(heads: readonly Head[], order: Order, today: string | undefined): Tried {
  let impossible = 0
  let backwards = 0
  let before = ''
  for (const head of heads) {
    const day = dayOf(head, order)
    if (day === undefined || (today !== undefined && day > today)) impossible += 1
    else {
      if (day < before) backwards += 1
      before = day
    }
  }
  return { impossible, backwards }
}

/**
 * Only the United States and the Philippines put the month first: slashes, a twelve-hour clock,
 * numbers without a leading zero. India and Australia also have the first two; dots and dashes are
 * nowhere month first.
 */
function habit(heads: readonly Head[]): Order {
  const first = heads[0]
  if (first?.separator !== '/' || !first.twelveHours) return 'dmy'
  return heads.every(({ date }) => !/^0/.test(date[0]) && date[2].length === 2) ? 'mdy' : 'dmy'
}
