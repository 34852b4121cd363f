import { isLocale, type Locale, loadMessages, type Messages } from '@staysharp/messages'
import { error } from '@sveltejs/kit'

export const prerender = true
export const trailingSlash = 'always'

/** What every page of one language gets: its words, written into the page, so that no language is fetched apart. */
export async function load({
  params,
}: {
  params: { lang: string }
}): Promise<{ locale: Locale; messages: Messages; firstCountry: { code: string; name: string } }> {
  if (!isLocale(params.lang)) error(404, 'No such language')
  const countries = new Intl.DisplayNames(params.lang, { type: 'region' })
  return {
    locale: params.lang,
    messages: await loadMessages(params.lang),
    firstCountry: { code: 'BE', name: countries.of('BE') ?? 'BE' },
  }
}
