import type { Row } from './delimited-rows.ts'

/** What lists call a column of phone numbers, in the languages of the house and some more. */
const PHONE_WORDS =
  /phone|telefo|t[ée]l[ée]ph|^tel|\btel\b|gsm|mobil|handy|msisdn|whats|\bwa\b|jid/iu

/** What they also call it, and other things as well. */
const NUMBER_WORDS = /number|num[ée]ro|nummer|\bcell|contact|\bnr\b/iu

/** Words with which a column says that it holds something else, also beside the words above. */
const OTHER_WORDS =
  /\b(?:ids?|uu?id|lid|date?s?|datum|birth|birthday|born|dob|geb|geboorte\w*|geburts\w*|naissance|created?|updated?|joined|seen|time|timestamp|zip|postal|postcode|plz|cp|code|age|year|count|iban|account|konto|rekening|vat|btw|tva|amount|house|huis\w*|haus\w*|customer|klant\w*|kunden\w*|order|row|line|serial|ref|card|national|rijksregister\w*|passport|type|status|verified)\b/iu

/** What lists call any column. Only such words are ever shown in an error. */
const FIELD_WORDS =
  /^(?:[a-z]+[_ .-])*(?:id|uid|uuid|phone|phones|telephone|tel|gsm|mobile|handy|msisdn|whatsapp|jid|lid|number|numero|nummer|cell|contact|name|names|naam|nom|prenom|vorname|nachname|firstname|lastname|first|last|full|user|username|about|status|email|mail|address|adres|adresse|city|zip|country|date|time|created|updated|sex|gender|age|bio|picture|photo|avatar|url|type|key|value|text|note|notes|comment|language|lang)(?:[_ .-]?\d)?$/iu

/** A name as words: `phoneNumber`, `phone_number` and `user.phone` fall apart. */
function wordsOf(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_.\-/]+/gu, ' ')
}

/** How surely a name is that of a column of numbers: 2 says phone, 1 says number, 0 neither, -1 something else. */
export function nameRank(name: string): -1 | 0 | 1 | 2 {
  const words = wordsOf(name)
  if (OTHER_WORDS.test(words)) return -1
  if (PHONE_WORDS.test(words)) return 2
  return NUMBER_WORDS.test(words) ? 1 : 0
}

function speaksOfNumbers(words: string): boolean {
  return PHONE_WORDS.test(words) || NUMBER_WORDS.test(words)
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
  return wordy && cells.some((cell) => FIELD_WORDS.test(cell) || speaksOfNumbers(wordsOf(cell)))
}

/** A column's name, if it may be shown: common field words, and nothing that could be a person. */
export function showableName(name: string | undefined): string | undefined {
  const trimmed = name?.trim() ?? ''
  return FIELD_WORDS.test(trimmed) ? trimmed : undefined
}
