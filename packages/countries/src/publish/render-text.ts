/** Texts of a pack, made ready to show: in a language, with the contacts they name. */

import { contactById } from '../find/contact-by-id.ts'
import type { Name, Text } from '../format/text.ts'
import { LANGUAGES, type Language } from '../format/words.ts'

import type { Country } from '../load/load-country.ts'
import type { PublicContact } from './public-contact.ts'

/** A text and the language it is really in, which is not the one asked for when that is missing. */
export interface TextInLanguage {
  readonly text: string
  readonly language: Language
}

/**
 * A text or name in a language. When that is missing, another one with its language told, so that
 * nobody gets English in silence; undefined when there is none at all.
 *
 * @example inLanguage({ nl: 'Gratis', en: 'Free' }, 'fr') // { text: 'Gratis', language: 'nl' }
 */
export function inLanguage(name: Name, language: Language): TextInLanguage | undefined {
  if (typeof name === 'string') return { text: name, language }
  for (const each of [language, ...LANGUAGES]) {
    const text = name[each]
    if (text !== undefined) return { text, language: each }
  }
  return undefined
}

export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'contact'; readonly contact: PublicContact }

export interface RenderedText {
  readonly language: Language
  readonly parts: readonly TextPart[]
}

/**
 * A text with its contacts filled in. Undefined when a contact it names may not be shown: half a
 * sentence, or an unconfirmed number, helps nobody.
 */
export function renderText(
  country: Country,
  text: Text,
  language: Language,
  today: string,
): RenderedText | undefined {
  const found = inLanguage(text, language)
  if (found === undefined) return undefined
  const parts: TextPart[] = []
  for (const [i, piece] of found.text.split(/\{contact:([a-z0-9-]+)\}/u).entries()) {
    if (i % 2 === 0) {
      if (piece !== '') parts.push({ kind: 'text', text: piece })
      continue
    }
    const contact = contactById(country, piece, today)
    if (contact === undefined) return undefined
    parts.push({ kind: 'contact', contact })
  }
  return { language: found.language, parts }
}
