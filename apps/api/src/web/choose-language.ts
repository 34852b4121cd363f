/** The languages of the web app; the first is for everybody else. */
export const LANGUAGES = ['en', 'nl', 'fr', 'de'] as const

/** A language of the web app. */
export type Language = (typeof LANGUAGES)[number]

/**
 * The language that an Accept-Language header prefers (RFC 9110 section 12.5.4), matched on the
 * first subtag: `nl-BE` is `nl`.
 *
 * @example chooseLanguage('lb, fr-LU;q=0.9, en;q=0.5') // 'fr'
 */
export function chooseLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/u)
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wishes) {
    const known = LANGUAGES.find((candidate) => candidate === language)
    if (known !== undefined) return known
  }
  return LANGUAGES[0]
}
