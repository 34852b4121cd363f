/**
 * The head of a WhatsApp line: date and time in the form of the exporting phone's language and
 * region. There is no specification; the forms come from exports that people published problems
 * about. The forms by place of the time:
 *
 *     bracket  [05.03.26, 14:32:10] Jan: text          iOS
 *     dash     05/03/2026, 2:32 p.m. - Jan: text       Android
 *     colon    05/03/2026 14:32:10: Jan: text          iOS before 2015
 *     paste    [14:32, 3/5/2026] Jan: text             copied out of WhatsApp Web
 */
import { plainHead } from '../text/plain-head.ts'

/** Where date and time stand. */
export type HeadStyle = 'bracket' | 'dash' | 'colon' | 'paste'

/** A head as it stands, before anybody knows which number is the month. */
export interface Head {
  readonly style: HeadStyle
  /** The three numbers of the date in the order they stand, with their lengths. */
  readonly date: readonly [string, string, string]
  readonly separator: string
  readonly hour: number
  readonly minute: number
  readonly second: number | undefined
  readonly twelveHours: boolean
  /** Where the sender or the app's own words begin. */
  readonly end: number
}

/** Day periods by half of the day: English, Dutch, French, Spanish, German, Arabic, Persian, Greek. */
const MORNING = /^(?:a\.? ?m\.?|vorm\.?|ص|ق\.ظ\.?|π\.?μ\.?)$/iu
const PERIOD = '[ap]\\.? ?m\\.?|vorm\\.?|nachm\\.?|ص|م|ق\\.ظ\\.?|ب\\.ظ\\.?|[πμ]\\.?μ\\.?'
const DATE = '(\\d{1,4})(?:([./-])|\\. )(\\d{1,2})(?:[./-]|\\. )(\\d{1,4})\\.?'
const TIME = `(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2}))?(?: ?(${PERIOD}))?`
const BETWEEN = '[,،]? ?(?:à |um |at |om |kl\\. )?'

const FORMS: readonly (readonly [HeadStyle, RegExp])[] = [
  ['bracket', new RegExp(`^\\[${DATE}${BETWEEN}${TIME}\\] ?`, 'iu')],
  ['dash', new RegExp(`^${DATE}${BETWEEN}${TIME} [-–] ?`, 'iu')],
  ['colon', new RegExp(`^${DATE}${BETWEEN}${TIME}: `, 'iu')],
]
const PASTE = new RegExp(`^\\[${TIME}, ${DATE}\\] `, 'iu')

/** The head of the line between `start` and `end`, or nothing when it has none. */
export function headOf(text: string, start: number, end: number): Head | undefined {
  const plain = plainHead(text, start, end)
  const first = plain.text.charCodeAt(plain.text[0] === '[' ? 1 : 0)
  // Most lines begin with a letter: no pattern has to look at them.
  if (!(first >= 0x30 && first <= 0x39)) return undefined
  for (const [style, form] of FORMS) {
    const found = form.exec(plain.text)
    if (found !== null) {
      const [all, a, separator, b, c, hour, minute, second, period] = found
      return made(style, plain.ends, all, [a, separator, b, c], [hour, minute, second, period])
    }
  }
  const pasted = PASTE.exec(plain.text)
  if (pasted === null) return undefined
  const [all, hour, minute, second, period, a, separator, b, c] = pasted
  return made('paste', plain.ends, all, [a, separator, b, c], [hour, minute, second, period])
}

type Parts = readonly (string | undefined)[]

function made(
  style: HeadStyle,
  ends: readonly number[],
  all: string,
  [a = '', separator = '. ', b = '', c = '']: Parts,
  [hour = '', minute = '', second, period]: Parts,
): Head | undefined {
  const clock = clockOf(Number(hour), period)
  const fits = clock !== undefined && Number(minute) < 60 && Number(second ?? 0) < 60
  // A year stands first or last; `1/2/3` is no date of a phone.
  if (!fits || (a.length < 3 && c.length < 2) || a.length === 3 || c.length === 3) return undefined
  const seconds = second === undefined ? undefined : Number(second)
  const end = ends[all.length - 1] ?? 0
  return {
    style,
    date: [a, b, c],
    separator,
    hour: clock,
    minute: Number(minute),
    second: seconds,
    twelveHours: period !== undefined,
    end,
  }
}

function clockOf(hour: number, period: string | undefined): number | undefined {
  if (period === undefined) return hour < 24 ? hour : undefined
  // 24-hour clocks with a day period exist (some Android languages).
  if (hour > 12) return hour < 24 ? hour : undefined
  return (hour % 12) + (MORNING.test(period) ? 0 : 12)
}
