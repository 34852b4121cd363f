import { locales } from '@staysharp/messages'

/** The pages there are: one per language. */
export function entries(): { lang: string }[] {
  return locales.map((lang) => ({ lang }))
}
