/** The date of an e-mail (RFC 5322 3.3) as its sender's wall clock showed it. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE = /(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))?/u

/** `Thu, 5 Mar 2026 14:32:10 +0100` to `2026-03-05T14:32:10`; nothing for another form. */
export function mailDate(value: string): string | undefined {
  const found = DATE.exec(value.slice(0, 100))
  if (found === null) return undefined
  const [, day = '', name = '', year, hour, minute, second] = found
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  if (month === 0) return undefined
  const seconds = second === undefined ? '' : `:${second}`
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${hour}:${minute}${seconds}`
}
