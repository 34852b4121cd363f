/**
 * Names in the addresses of a message that only people know, such as `rabo` in `rabo-update.app`:
 * the link analysis knows those of the packs.
 */
import { foldWord } from '../match/fold-word.ts'
import type { Token } from '../match/tokens.ts'
import type { Span } from '../span.ts'
import type { NameIndex } from './name-index.ts'
import { ofThisCountry } from './of-this-country.ts'
import { COMMON_WORDS, PLACES } from './ordinary-words.ts'

interface Addresses {
  readonly text: string
  readonly country: string
  readonly tokens: readonly Token[]
  readonly spanOf: (first: number, last: number) => Span
}

const MOST_LINKS = 10
const LONGEST = 80
const HOST = /^(?:[a-z]{3,5}:\/\/|[^@\s]{1,64}@)?([^/?#\s]{4,80})/u

/** Whom words of the hosts name; ordinary words and signs name nobody. */
export function linkNames(
  { text, country, tokens, spanOf }: Addresses,
  index: NameIndex,
): { readonly group: string; readonly span: Span }[] {
  const found: { group: string; span: Span }[] = []
  let links = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word
    if (word !== '<link>' && word !== '<email>') continue
    links += 1
    if (links > MOST_LINKS) break
    const span = spanOf(at, at)
    const [, host = ''] =
      HOST.exec(foldWord(text.slice(span[0], Math.min(span[1], span[0] + LONGEST)))) ?? []
    for (const part of partsOf(host)) {
      const names = ofThisCountry(index.named(part), country).filter(({ name }) => !name.sign)
      for (const { group } of names) found.push({ group, span })
    }
  }
  return found
}

/** Whom the domain of a mail address names. */
export function mailNames(
  address: string,
  country: string,
  index: NameIndex,
): { readonly group: string }[] {
  const host = foldWord(address.slice(address.lastIndexOf('@') + 1).slice(0, LONGEST))
  return [...partsOf(host)].flatMap((part) =>
    ofThisCountry(index.named(part), country).filter(({ name }) => !name.sign),
  )
}

/** Labels without their hyphens, and the words between them; never the ending. */
function partsOf(host: string): Set<string> {
  const labels = host.split('.').slice(0, -1)
  const parts = labels.flatMap((label) => [label.replaceAll('-', ''), ...label.split('-')])
  return new Set(
    parts.filter((part) => part.length > 2 && !COMMON_WORDS.has(part) && !PLACES.has(part)),
  )
}
