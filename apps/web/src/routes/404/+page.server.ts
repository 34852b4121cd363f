import { type Locale, loadMessages, locales } from '@staysharp/messages'

export const prerender = true
/** No code, like the start page: it is shown at any address there is nothing at. */
export const csr = false

/** What the page says, in every language: nobody knows which one the visitor reads. */
export async function load(): Promise<{
  said: { locale: Locale; title: string; text: string; check: string }[]
}> {
  const said = locales.map(async (locale) => {
    const messages = await loadMessages(locale)
    return {
      locale,
      title: messages['missing.title'],
      text: messages['missing.text'],
      check: messages['check.submit'],
    }
  })
  return { said: await Promise.all(said) }
}
