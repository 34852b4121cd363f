/** Numbers, sizes, dates and country names the way a language writes them. */
export interface Formats {
  /** `3200000` is `3,200,000`. */
  number(value: number): string
  /**
   * For claims about how few, or how rarely: `244140` is `244,000`, and from a million on in words,
   * `4.2 billion`. Rounded down: never more privacy or certainty than there is.
   */
  about(value: number): string
  /** Bytes for people: `13421772` is `13.4 MB`; thousand-based, as phones count. */
  size(bytes: number): string
  /** The day of an ISO time, in the time zone of the device. */
  day(time: string | Date): string
  /** The day and the hour. */
  moment(time: Date): string
  /** The name of an ISO 3166 country code; the code itself where the language has none. */
  country(code: string): string
}

/** Makes the formats of one language. `time-zone` is a parameter for tests; it is the device's otherwise. */
export function formats(language: string, timeZone?: string): Formats {
  // English as Europe writes it: 22 November 2026, not November 22.
  const locale = language === 'en' ? 'en-GB' : language
  const zone = timeZone === undefined ? {} : { timeZone }
  const number = new Intl.NumberFormat(locale)
  const about = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 3,
    roundingMode: 'floor',
  })
  const large = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 2,
    roundingMode: 'floor',
  })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', ...zone })
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  return {
    number: (value) => number.format(value),
    about: (value) => (value < 1_000_000 ? about : large).format(value),
    size: (bytes) => {
      const [unit, divisor, digits] = unitOf(bytes)
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: unit === 'byte' ? 'long' : 'short',
        maximumFractionDigits: digits,
      }).format(bytes / divisor)
    },
    day: (time) => day.format(new Date(time)),
    moment: (time) => moment.format(time),
    country: (code) => regions.of(code) ?? code,
  }
}

function unitOf(bytes: number): ['byte' | 'kilobyte' | 'megabyte', number, number] {
  if (bytes < 1000) return ['byte', 1, 0]
  return bytes < 999_500 ? ['kilobyte', 1000, 0] : ['megabyte', 1_000_000, 1]
}
