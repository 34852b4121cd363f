import type { Row } from './delimited-rows.ts'

/** What lists call the column of numbers, in the languages of the house and some more. */
const NUMBER_WORDS =
  /phone|tel|gsm|mobil|handy|msisdn|whats|^wa\b|jid|number|num[ée]ro|nummer|cell|contact/iu

/** What lists call any column. Only such words are ever shown in an error. */
const FIELD_WORDS =
  /^(?:[a-z]+[_ .-])*(?:id|uid|uuid|phone|phones|telephone|tel|gsm|mobile|handy|msisdn|whatsapp|jid|lid|number|numero|nummer|cell|contact|name|names|naam|nom|prenom|vorname|nachname|firstname|lastname|first|last|full|user|username|about|status|email|mail|address|adres|adresse|city|zip|country|date|time|created|updated|sex|gender|age|bio|picture|photo|avatar|url|type|key|value|text|note|notes|comment|language|lang)(?:[_ .-]?\d)?$/iu

/** True for a name that lists give the column of numbers. */
export function isNumberName(name: string): boolean {
  return NUMBER_WORDS.test(name.replace(/([a-z])([A-Z])/gu, '$1 $2'))
}

/**
 * True if the first row names the columns: words in every cell, no cell with five digits or an @,
 * nothing said twice. A header taken for data costs one bad row; data taken for a header would cost
 * a person, so in doubt it is data.
 */
export function looksLikeHeader(row: Row): row is readonly string[] {
  if (row === undefined) return false
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (cells.length === 0 || new Set(cells).size !== cells.length) return false
  const wordy = cells.every(
    (cell) => cell.length <= 40 && !/\d{5}|@/u.test(cell) && /\p{L}/u.test(cell),
  )
  return wordy && cells.some((cell) => FIELD_WORDS.test(cell) || isNumberName(cell))
}

/** Column names that may be shown: those made of common field words, and nothing that could be a person. */
export function showableNames(names: readonly string[]): string[] {
  return names.map((name) => name.trim()).filter((name) => FIELD_WORDS.test(name))
}
