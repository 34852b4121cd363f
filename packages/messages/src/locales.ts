import type { Messages } from './shape.ts'

/** The languages of the house, in the order in which they are offered. */
export const locales = ['en', 'nl', 'fr', 'de'] as const

/** A language of the house (BCP 47). */
export type Locale = (typeof locales)[number]

/** Each language in its own words, for the language links. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
}

/** Whether `text` names a language of the house. `isLocale('nl')` is `true`, `isLocale('nl-BE')` is not. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text)
}

/** Writing direction. All four are left to right; the page asks all the same, so that a fifth is data only. */
export function directionOf(_locale: Locale): 'ltr' | 'rtl' {
  return 'ltr'
}

/** Loads one language and only that one: each is a module of its own. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  switch (locale) {
    case 'en':
      return (await import('./en.ts')).en
    case 'nl':
      return (await import('./nl.ts')).nl
    case 'fr':
      return (await import('./fr.ts')).fr
    case 'de':
      return (await import('./de.ts')).de
  }
}
