/**
 * Phone numbers as people write them. A cheap look at the shape first, because reading a number
 * plan takes longer than everything else together.
 */
import { parsePhone } from '@staysharp/core'
import type { Span } from '../span.ts'
import { type Ground, matchesOf } from './ground.ts'
import { phoneType } from './phone-type.ts'

/** A plus, double zero, zero or bracket, then digits with what people put between them. */
const SHAPE = /(?:\+ ?|\(\+?|)\d[\d ().\-/ ]{5,22}\d/gu
/** Without a country: tried in turn; the number is then called a phone number, and nobody's. */
const LIKELY = ['BE', 'NL', 'FR', 'DE', 'GB', 'IE', 'LU'] as const
/** A date, an amount or a range of years in the same shape. */
const NOT_A_PHONE =
  /^(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d{2}(?:\D.*)?|(?:19|20)\d{2}([./-])\d{1,2}\2\d{1,2}(?:\D.*)?|\d{1,3}(?:[. ]\d{3})+|\d+[.,]\d{1,2}|\d{4} ?- ?\d{4})$/u
const MOST_TRIED = 20

export function findPhones(ground: Ground, country: string | undefined): void {
  const { text } = ground.plain
  let tried = 0
  for (const m of matchesOf(SHAPE, text)) {
    const start = m.index
    if (
      /[\p{L}\p{N}_#*@=]/u.test(text[start - 1] ?? '') ||
      /[\p{L}\p{N}_@%€$£*]/u.test(text[start + m[0].length] ?? '')
    )
      continue
    const written = m[0]
    const digits = written.replace(/\D/gu, '').length
    if (digits < 8 || digits > 15 || NOT_A_PHONE.test(written)) continue
    const span = ground.free(ground.plain, start, start + written.length)
    if (span === undefined) continue
    tried += 1
    if (tried > MOST_TRIED) return
    addPhone(ground, written, span, country)
  }
}

function addPhone(ground: Ground, written: string, span: Span, country: string | undefined): void {
  const international = /^(?:\+|\(\+|00)/u.test(written)
  // A national number starts with its trunk zero: bare digits are order numbers far more often.
  if (!international && !/^\(?0/u.test(written)) return
  const candidates = international ? [undefined] : country === undefined ? LIKELY : [country]
  for (const each of candidates) {
    const read = parsePhone(written, each)
    if (!read.ok) continue
    const e164 = read.value.canonical.slice('tel:'.length)
    const known = international || country !== undefined
    const from = known ? read.value.country : undefined
    ground.add({
      kind: 'phone',
      span,
      value: known ? e164 : '',
      ...(from === undefined ? {} : { country: from }),
      type: phoneType(e164),
    })
    return
  }
}
