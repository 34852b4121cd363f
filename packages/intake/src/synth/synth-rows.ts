import { AppError } from '@staysharp/core'
import { numberingOf, syntheticNumber } from '@staysharp/countries'
import { badCell } from './bad-cells.ts'
import { draw } from './draw.ts'
import { inventedAbout, inventedName } from './names.ts'
import { type NumberParts, writtenNumber } from './number-forms.ts'

/** What a synthetic list is made of. The same options give the same rows. */
export interface SynthOptions {
  /** ISO 3166-1 alpha-2, of a country with a number plan. */
  readonly country: string
  /** Rows in all: good, bad and duplicate. */
  readonly count: number
  /** A whole number. */
  readonly seed: number
  /** Share of rows without a number, 0 to 1. Default 0. */
  readonly badShare?: number | undefined
  /** Share of rows that repeat an earlier number, mostly in another form, 0 to 1. Default 0. */
  readonly duplicateShare?: number | undefined
}

/**
 * One row, as scraped. `e164` is the number it stands for, undefined for a bad row; `fresh` tells
 * the first row of a number from those that repeat it.
 */
export interface SynthRow {
  readonly userId: string
  readonly phone: string
  readonly name: string
  readonly about: string
  readonly e164: string | undefined
  readonly fresh: boolean
}

/**
 * Rows of a list as it would be scraped: numbers only from ranges really assigned, in mixed forms,
 * with bad and duplicate rows; ids and names invented. The first row always holds number 0 of the
 * seed, and numbers from `count` on are in no row: demos use both.
 *
 * Throws `AppError` `bad-synth-options`, and the codes of `syntheticNumber`.
 *
 * @example for (const { phone } of synthRows({ country: 'BE', count: 3, seed: 1 })) use(phone)
 */
export function* synthRows(options: SynthOptions): Generator<SynthRow, void, void> {
  const { seed, count } = options
  const country = options.country.toUpperCase()
  const badShare = options.badShare ?? 0
  const duplicateShare = options.duplicateShare ?? 0
  checkOptions(options, badShare, duplicateShare)
  let distinct = 0
  for (let row = 0; row < count; row++) {
    const kind = row === 0 ? 1 : draw(seed, row, 0)
    const bad = kind < badShare
    const again = !bad && kind < badShare + duplicateShare
    const index = again ? Math.floor(draw(seed, row, 1) * distinct) : distinct
    if (!bad && !again) distinct += 1
    const { e164, national } = syntheticNumber(country, seed, index)
    const parts = partsOf(country, e164, national)
    const form = draw(seed, row, 2)
    yield {
      userId: String(1e14 + Math.floor(draw(seed, row, 3) * 9e8) * 1000 + (row % 1000)),
      phone: bad ? badCell(parts, country, form) : writtenNumber(parts, form),
      name: inventedName(seed, row),
      about: inventedAbout(seed, row),
      e164: bad ? undefined : e164,
      fresh: !bad && !again,
    }
  }
}

function partsOf(country: string, e164: string, national: string): NumberParts {
  const plan = numberingOf(country)
  const trunkPrefix = plan?.trunkPrefix ?? ''
  const callingCode = plan?.callingCode ?? ''
  return { callingCode, trunkPrefix, significant: e164.slice(1 + callingCode.length) || national }
}

function checkOptions(options: SynthOptions, bad: number, duplicate: number): void {
  const share = (value: number): boolean => value >= 0 && value <= 1
  const whole = Number.isSafeInteger(options.count) && Number.isSafeInteger(options.seed)
  if (!whole || options.count < 1 || !share(bad) || !share(duplicate) || bad + duplicate > 1) {
    throw new AppError(
      'bad-synth-options',
      'A synthetic list needs a count of at least 1, a whole number as seed, and shares between 0 and 1 that together are at most 1.',
    )
  }
}
