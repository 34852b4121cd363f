import type { Locale } from './locales.ts'
import type { Arguments, MessageKey, Messages } from './shape.ts'

/** Gives the words for a key, filled in. Numbers are written the way the language writes them. */
export type Translate = <K extends MessageKey>(key: K, ...values: Arguments<K>) => string

/**
 * Makes the `t` of one language. Values are put in as text and never read as markup.
 *
 * @example translator('fr', fr)('answer.about', { count: 3200000 }) // 'liste de 3 200 000 numéros'
 */
export function translator(locale: Locale, messages: Messages): Translate {
  const plural = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)
  return (key, ...rest) => {
    const values: Readonly<Record<string, string | number>> = rest[0] ?? {}
    const message = messages[key]
    const text =
      typeof message === 'string'
        ? message
        : message[plural.select(Number(values.count)) === 'one' ? 'one' : 'other']
    return text.replace(/\{(\w+)\}/gu, (hole: string, name: string) => {
      const value = values[name]
      if (value === undefined) return hole
      return typeof value === 'number' ? number.format(value) : value
    })
  }
}
