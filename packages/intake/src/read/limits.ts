/** The bounds that keep the reader's memory flat, whatever a list contains. */

/** The longest row, in characters or bytes (1 MiB). A longer one is not a row of a list. */
export const MAX_ROW = 1 << 20

/** Rows looked at to find the format and the column of numbers. */
export const SAMPLE_ROWS = 1000

/** Bytes looked at to find the encoding. */
export const SAMPLE_BYTES = 1 << 16

/** Lines that one quoted field may span before its quotation mark counts as a stray one. */
export const MAX_QUOTED_LINES = 100

/** Longer than anything `parsePhone` reads, so a cut cell is refused the same way as a whole one. */
export const MAX_CELL = 300

/** An archive that unpacks to more than this many bytes... */
export const BOMB_FLOOR = 64 << 20

/** ...and to more than this many times its own size is a bomb: lists of numbers pack to 1:3 to 1:10. */
export const BOMB_RATIO = 100

/** More files than this in one zip is a bomb too. */
export const MAX_ZIP_FILES = 10_000
