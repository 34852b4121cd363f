/** Instants as the wall clock of a place shows them. */

/** Latest instant that a Date holds. */
const LATEST = 8.64e15

/** Makes a function from milliseconds since 1970 to `2026-03-05T14:32:10`; the device's zone without one. */
export function localTime(
  timeZone: string | undefined,
): (milliseconds: number) => string | undefined {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...(timeZone === undefined ? {} : { timeZone }),
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return (milliseconds) => {
    // Before 1990 nobody sent one: a clock that was never set.
    if (!(milliseconds > 631_152_000_000 && milliseconds < LATEST)) return undefined
    const part = new Map(format.formatToParts(milliseconds).map(({ type, value }) => [type, value]))
    const get = (name: Intl.DateTimeFormatPartTypes): string => part.get(name) ?? ''
    const year = get('year').padStart(4, '0')
    return `${year}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}:${get('second')}`
  }
}
