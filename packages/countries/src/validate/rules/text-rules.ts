/**
 * Texts that people read: in all four languages, and without typed phone numbers. A text says
 * `{contact:card-stop}`, so that one place holds the digits and nobody reads a stale or cut one.
 */

import { foldDigits, parsePhone } from '@staysharp/core'
import { LANGUAGES } from '../../format/words.ts'

import { complain, type ParsedPack, type Place } from '../parse-packs.ts'
import type { JsonPath, Problem } from '../problem.ts'

/** Names may hold the number they are known by (Zelfmoordlijn 1813); `path` holds words of menus. */
const NOT_SENTENCES = /^(name|path|patterns|remark|source|municipalities)$/u

export function textRules(pack: ParsedPack): Problem[] {
  const short = shortNumbers(pack)
  const known = new Set(pack.contacts.map(({ item }) => item.id))
  const country = pack.heads[0]?.item.country
  return pack.files.flatMap((place) =>
    textsIn(place.json.value).flatMap(({ path, text, isName }) => [
      ...missing(place, path, text),
      ...looseSigns(place, path, text.fr),
      ...(isName
        ? namedNumbers(place, path, text, country)
        : typedNumbers(place, path, text, short)),
      ...(isName ? [] : deadPlaceholders(place, path, text, known)),
    ]),
  )
}

interface FoundText {
  readonly path: JsonPath
  readonly text: Readonly<Record<string, string>>
  readonly isName: boolean
}

/** Objects whose keys are languages only: texts. */
function textsIn(value: unknown, path: JsonPath = []): FoundText[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const isText =
    entries.length > 0 &&
    entries.every(([k, t]) => LANGUAGES.some((l) => l === k) && typeof t === 'string')
  if (isText) {
    const text = value as Readonly<Record<string, string>>
    return [{ path, text, isName: path.at(-1) === 'name' }]
  }
  return entries
    .filter(([key]) => key === 'name' || !NOT_SENTENCES.test(key))
    .flatMap(([key, item]) => textsIn(item, [...path, key]))
}

function missing(place: Place, path: JsonPath, text: FoundText['text']): Problem[] {
  return LANGUAGES.filter((language) => text[language] === undefined).map((language) =>
    complain(place, path, {
      level: 'gap',
      code: 'missing-translation',
      problem: `The text is missing in ${language}.`,
      remedy: `Add "${language}": written as people there say it.`,
    }),
  )
}

const NUMBER_LIKE = /(?<![\w,.])\+?\d[\d\s./()\u2010-\u2015-]*\d(?![\w%])/gu

/** Runs of digits that a reader might dial: six or more, or a short number of the pack. */
function dialledIn(sentence: string, short: ReadonlySet<string>): string[] {
  return [...foldDigits(sentence).matchAll(NUMBER_LIKE)]
    .map(([found]) => found.trim())
    .filter((found) => {
      const digits = found.replace(/\D/gu, '')
      const starts = /^(?:\+|0\d)/u.test(found)
      return digits.length >= 6 || (starts && digits.length >= 4) || short.has(digits)
    })
}

function shortNumbers(pack: ParsedPack): ReadonlySet<string> {
  const channels = pack.contacts.flatMap(({ item }) => [
    ...(item.phones ?? []).map((phone) => phone.value),
    ...(item.sms === undefined ? [] : [item.sms.value]),
  ])
  return new Set(channels.map((value) => value.replace(/\D/gu, '')))
}

function typedNumbers(
  place: Place,
  path: JsonPath,
  text: FoundText['text'],
  short: ReadonlySet<string>,
): Problem[] {
  return Object.entries(text).flatMap(([language, sentence]) =>
    dialledIn(sentence, short).map((found) => {
      const problem = `"${found}" is a typed phone number.`
      const remedy =
        'Name the contact instead, like {contact:card-stop}: its number is kept in one place.'
      return complain(place, [...path, language], { code: 'typed-number', problem, remedy })
    }),
  )
}

/**
 * Signs that French sets off with a space, and have none or one at which a line may break. A colon
 * without a space is left alone: it is one of {contact:id}, or of an address.
 */
const LOOSE_SIGN = /\S*(?: [:;?!»]|[^\s;?!»][;?!»]|«(?![\u202f\u00a0]))/u

function looseSigns(place: Place, path: JsonPath, french = ''): Problem[] {
  const found = LOOSE_SIGN.exec(french)?.[0]
  if (found === undefined) return []
  const problem = `"${found}" has no space that holds the line together.`
  const remedy = 'In French put a narrow no-break space (U+202F) before : ; ? ! » and after «.'
  return [complain(place, [...path, 'fr'], { code: 'french-space', problem, remedy })]
}

/** A number in a name must be whole: short, or one that parses. */
function namedNumbers(
  place: Place,
  path: JsonPath,
  text: FoundText['text'],
  country: string | undefined,
): Problem[] {
  return Object.entries(text).flatMap(([language, name]) =>
    dialledIn(name, new Set())
      .filter((found) => !/^[1-9]\d{2,5}$/u.test(found.replace(/\D/gu, '')))
      .filter((found) => !parsePhone(found, country === 'INTL' ? undefined : country).ok)
      .map((found) => {
        const problem = `"${found}" in this name is not a complete number.`
        const remedy = 'Write it whole or leave it out of the name.'
        return complain(place, [...path, language], { code: 'bad-phone', problem, remedy })
      }),
  )
}

function deadPlaceholders(
  place: Place,
  path: JsonPath,
  text: FoundText['text'],
  known: ReadonlySet<string>,
): Problem[] {
  return Object.entries(text).flatMap(([language, sentence]) =>
    [...sentence.matchAll(/\{([^}]*)\}?/gu)]
      .filter(([whole, inner = '']) => {
        const id = /^contact:(.+)$/u.exec(inner)?.[1]
        return !whole.endsWith('}') || id === undefined || !known.has(id)
      })
      .map(([whole]) => {
        const problem = `${whole} names no contact of this pack.`
        const remedy = 'Write {contact:id} with an id of contacts.json.'
        return complain(place, [...path, language], { code: 'dead-reference', problem, remedy })
      }),
  )
}
