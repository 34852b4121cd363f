import { directionOf, isLocale } from '@staysharp/messages'
import type { Handle } from '@sveltejs/kit/hooks'

/** Gives every prerendered page its language and writing direction. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params.lang ?? ''
  const locale = isLocale(lang) ? lang : 'en'
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', locale).replace('%dir%', directionOf(locale)),
  })
}
