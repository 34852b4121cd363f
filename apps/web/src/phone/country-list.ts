/** A country in the list beside the field. */
export interface CountryChoice {
  readonly code: string
  readonly name: string
  /** Digits of the calling code; empty until number plans are loaded. */
  readonly callingCode: string
}

/**
 * The countries in the order of the language, with `first` (those that a list is about) on top.
 * `nameOf` gives the name of a code in the language of the page.
 */
export function countryList(
  planned: readonly { readonly code: string; readonly callingCode: string }[],
  first: readonly string[],
  nameOf: (code: string) => string,
  locale: string,
): CountryChoice[] {
  const collator = new Intl.Collator(locale)
  const rank = (code: string): number => {
    const at = first.indexOf(code)
    return at === -1 ? first.length : at
  }
  return planned
    .map(({ code, callingCode }) => ({ code, callingCode, name: nameOf(code) }))
    .sort((a, b) => rank(a.code) - rank(b.code) || collator.compare(a.name, b.name))
}
