/** Bank accounts (IBAN, ISO 13616) and payment cards (ISO/IEC 7812, Luhn), also masked ones. */
import { type Ground, matchesOf } from './ground.ts'

/** Length of an IBAN by country, of the countries that messages here name. */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29
   ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30
   KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29
   PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/u)
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
)
const IBAN_START = /(?:^|[^A-Za-z0-9])([A-Za-z]{2}\d{2})(?=[ .-]?[A-Za-z0-9]{2})/g
const CARD = /(?:^|[^A-Za-z0-9+/-])([3-6](?:\d[ -]?){11,17}\d)(?![A-Za-z0-9])/g
const MASKED =
  /(?:^|[^\p{L}\p{N}])((?:\d{4}[ -]?)?[*x•●·#]{2,12}(?:[ -]?[*x•●·#]{2,12}){0,3}[ -]?\d{3,4})(?![\p{L}\p{N}])/giu

export function findAccounts(ground: Ground): void {
  const { text } = ground.plain
  for (const m of matchesOf(IBAN_START, text)) {
    const start = m.index + m[0].length - 4
    addIban(ground, start)
  }
  for (const m of matchesOf(CARD, text)) {
    const written = m[1] ?? ''
    const digits = written.replace(/\D/gu, '')
    if (digits.length < 13 || digits.length > 19 || !isLuhn(digits)) continue
    add(ground, m.index + m[0].length - written.length, written.length, false)
  }
  if (!/[*x•●·#]{2}/iu.test(text)) return
  for (const m of matchesOf(MASKED, text)) {
    const written = m[1] ?? ''
    add(ground, m.index + m[0].length - written.length, written.length, true)
  }
}

function add(ground: Ground, start: number, length: number, masked: boolean): void {
  const span = ground.free(ground.plain, start, start + length)
  if (span !== undefined) ground.add({ kind: 'card', span, masked })
}

function addIban(ground: Ground, start: number): void {
  const { text } = ground.plain
  const country = text.slice(start, start + 2).toUpperCase()
  const length = LENGTHS[country]
  if (length === undefined) return
  let compact = ''
  let at = start
  while (compact.length < length && at < text.length) {
    const unit = text[at] ?? ''
    if (/[A-Z0-9]/iu.test(unit)) compact += unit
    else if (!/[ .-]/u.test(unit) || !/[A-Z0-9]/iu.test(text[at + 1] ?? '')) break
    at += 1
  }
  const digits = compact.replace(/\D/gu, '').length
  // A word after two letters and two digits is none: half of an account number is digits.
  if (compact.length < length - 3 || digits < compact.length / 2) return
  if (/[A-Z0-9]/iu.test(text[at] ?? '') && compact.length === length) return
  const span = ground.free(ground.plain, start, at)
  if (span === undefined) return
  const valid = compact.length === length && isMod97(compact.toUpperCase())
  ground.add({ kind: 'iban', span, country, valid })
}

function isMod97(iban: string): boolean {
  let rest = 0
  for (const unit of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(unit, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

function isLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0 && /[1-9]/u.test(digits)
}
