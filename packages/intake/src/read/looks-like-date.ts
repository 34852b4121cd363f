const YEAR = '(?:19|20)\\d\\d'
const MONTH = '(?:0[1-9]|1[0-2])'
const DAY = '(?:0[1-9]|[12]\\d|3[01])'
const SHORT = '(?:0?[1-9]|[12]\\d|3[01])'
const TIME = '(?:[T ].*|\\d{4}|\\d{6})?'

/** `19800512`, `2021-04-05`, `2021-04-05T10:20:30Z`, `05/04/2021`, `5.4.2021 10:20`. */
const DATE = new RegExp(
  `^(?:${YEAR}([-./ ]?)${MONTH}\\1${DAY}${TIME}|${SHORT}[-./ ]${SHORT}[-./ ]${YEAR}(?:[T ].*)?)$`,
  'u',
)

/** True for a date, with or without a time, in the orders lists have them; 8 digits may be one. */
export function looksLikeDate(cell: string): boolean {
  return DATE.test(cell.trim())
}
