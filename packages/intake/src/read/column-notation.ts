import { parsePhone } from '@staysharp/core'
import { isAssignedMobile } from './cell-evidence.ts'
import type { Notation } from './notation.ts'

/** Fewer bare cells than this decide nothing. */
const ENOUGH = 5

/** The share of bare cells that must be valid with a plus before them. */
const MOST = 0.8

/** More national numbers than this share, and the column is no international one. */
const FEW = 0.1

/** How a column writes its numbers, from the bare digits in it (country code first, or not?). */
export function notationOf(
  cells: readonly { readonly digits: string }[],
  country: string,
): Notation {
  const written = cells.filter(({ digits }) => digits !== '' && !digits.startsWith('00'))
  const bare = written.filter(({ digits }) => digits.length >= 7 && !digits.startsWith('0'))
  // Trunk zeros: the list writes national numbers, and what lost its zero is one too.
  const trunk = written.filter(({ digits }) => /^0[1-9]\d{6}/u.test(digits)).length
  if (bare.length < ENOUGH || trunk > FEW * written.length) return 'national'
  const counts = { valid: 0, elsewhere: 0, national: 0, mobile: 0 }
  for (const { digits } of bare) {
    const abroad = parsePhone(`+${digits}`, country)
    const at = parsePhone(`0${digits}`, country)
    const home = at.ok ? at : parsePhone(digits, country)
    if (abroad.ok) counts.valid += 1
    // German 1xx numbers without their zero are valid in America by accident, and nowhere else.
    const american = abroad.ok && abroad.value.canonical.startsWith('tel:+1')
    if (abroad.ok && (!american || abroad.value.country === country)) counts.elsewhere += 1
    if (!home.ok || home.value.canonical === `tel:+${digits}`) continue
    counts.national += 1
    if (isAssignedMobile(home.value.canonical, country)) counts.mobile += 1
  }
  const most = MOST * bare.length
  const few = FEW * bare.length
  if (counts.valid < most || counts.mobile > few) return 'national'
  return counts.national <= few || counts.elsewhere >= most ? 'international' : 'national'
}
