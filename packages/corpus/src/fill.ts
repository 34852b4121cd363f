/**
 * Puts invented numbers where the corpus has placeholders: `{mobile}`, `{landline}`, `{service}`,
 * `{short}`, `{iban}`, `{card}`, each optionally of another country (`{mobile:GB}`). The same row
 * always gets the same numbers, written the way people write them: with spaces or without, from home
 * or from abroad. What comes out lives in memory only.
 */
import { AppError } from '@staysharp/core'
import { NUMBER_SHAPES, type NumberShapes } from './numbering.ts'
import { hashText, seededRandom } from './random.ts'
import type { CorpusRow } from './row.ts'

type Random = () => number

const PLACEHOLDER = /\{(mobile|landline|service|short|iban|card)(?::([A-Z]{2}))?\}/gu
const IBAN_DIGITS: Readonly<Record<string, number>> = {
  BE: 12,
  NL: 10,
  FR: 23,
  DE: 18,
  LU: 16,
  LT: 16,
  ES: 20,
  PT: 21,
  IE: 14,
  GB: 14,
  EE: 16,
  PL: 24,
  IT: 22,
  AT: 16,
  CY: 24,
  MT: 26,
  CZ: 20,
  HU: 24,
  RO: 16,
  BG: 14,
  CH: 17,
}
/** Countries whose account numbers begin with the letters of a bank. */
const IBAN_LETTERS: Readonly<Record<string, string>> = {
  NL: 'SYNT',
  GB: 'SYNT',
  IE: 'SYNT',
  RO: 'SYNT',
  BG: 'SYNT',
  MT: 'SYNT',
}

/** The row with numbers in text and sender. */
export function fillIn(row: CorpusRow): CorpusRow {
  const random = seededRandom(hashText(row.id))
  const fill = (text: string): string =>
    text.replace(PLACEHOLDER, (_, kind: string, country?: string) =>
      invented(kind, country ?? row.country, country !== undefined, random),
    )
  return { ...row, sender: fill(row.sender), text: fill(row.text) }
}

function invented(kind: string, country: string, abroad: boolean, random: Random): string {
  if (kind === 'card') return inventedCard(random)
  if (kind === 'iban') return inventedIban(country, random)
  const shapes = NUMBER_SHAPES[country] ?? (NUMBER_SHAPES.GB as NumberShapes)
  if (kind === 'short' || kind === 'service') return digits(pick(shapes[kind], random), random)
  const significant = digits(pick(shapes[kind as 'mobile' | 'landline'], random), random)
  const foreign = abroad || random() < 0.3
  const written = foreign
    ? `${random() < 0.85 ? '+' : '00'}${shapes.callingCode} ${significant}`
    : shapes.trunk + significant
  return random() < 0.5 ? written.replaceAll(' ', '') : written
}

function digits(shape: string, random: Random): string {
  return shape.replace(/[#%]/gu, (sign) =>
    String(sign === '%' ? 2 + Math.floor(random() * 8) : Math.floor(random() * 10)),
  )
}

function pick(from: readonly string[], random: Random): string {
  return from[Math.floor(random() * from.length)] as string
}

function inventedCard(random: Random): string {
  const body = `4000${digits('###########', random)}`
  const luhn = Array.from(body)
    .map((digit, i) => (i % 2 === 0 ? doubled(Number(digit)) : Number(digit)))
    .reduce((sum, value) => sum + value, 0)
  return `${body}${(10 - (luhn % 10)) % 10}`.replace(/(\d{4})(?=\d)/gu, '$1 ')
}

function doubled(digit: number): number {
  return digit > 4 ? digit * 2 - 9 : digit * 2
}

function inventedIban(country: string, random: Random): string {
  const length = IBAN_DIGITS[country]
  if (length === undefined) throw new AppError('no-iban', `No shape of an IBAN for ${country}.`)
  const account = (IBAN_LETTERS[country] ?? '') + digits('#'.repeat(length), random)
  const check = 98n - (BigInt(lettersToDigits(`${account}${country}00`)) % 97n)
  const whole = `${country}${String(check).padStart(2, '0')}${account}`
  return random() < 0.7 ? whole.replace(/(.{4})(?=.)/gu, '$1 ') : whole
}

function lettersToDigits(text: string): string {
  return text.replace(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55))
}
