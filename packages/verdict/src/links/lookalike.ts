/** Does a host imitate a brand, and how? Looks at every label the way a hurried reader does. */
import { type BrandIndex, type BrandWord, withOneOut } from './brand-index.ts'
import { COMMON_ENDINGS, SOLD_NATIONAL_ENDINGS } from './data/endings.ts'
import { LURE_WORDS } from './data/lure-words.ts'
import { OTHER_WORDS } from './data/ordinary-brands.ts'
import { editDistance } from './edit-distance.ts'
import type { HostParts } from './host-parts.ts'
import { joinedSkeleton, skeleton } from './skeleton.ts'

export type How =
  | 'typo'
  | 'homoglyph'
  | 'brand-in-subdomain'
  | 'brand-in-path'
  | 'brand-hyphen-words'
  | 'brand-joined-words'
  | 'other-ending'
  | 'brand-in-userinfo'

/** An imitation: of whom, how, and of which of their hosts. */
export interface Lookalike {
  readonly institution: string
  readonly how: How
  readonly of: string
}

/** The longest label compared: more is not read by anybody. */
const LONGEST = 63
/** From this length on a brand inside a longer word is no accident. */
const UNMISTAKABLE = 7
const LONG_ENOUGH_FOR_TWO_SLIPS = 10

/** How the host imitates a brand, or undefined. The host is not an official one. */
export function lookalikeOf(parts: HostParts, index: BrandIndex): Lookalike | undefined {
  const label = parts.label.slice(0, LONGEST)
  // Endings of firms: nobody but DHL has names under `.dhl`.
  if (!COMMON_ENDINGS.has(parts.suffix) && index.words.get(parts.suffix)?.ordinary === false) {
    return undefined
  }
  return (
    officialHostInside(parts, index) ??
    wholeLabel(label, parts.suffix, index) ??
    hyphenWords(label, index, 'brand-hyphen-words') ??
    joinedWords(label, index) ??
    typo(label, index) ??
    inSubdomain(parts, index)
  )
}

const made = (brand: BrandWord, how: How): Lookalike => ({
  institution: brand.institution,
  how,
  of: brand.home,
})

/** `kbc.be.example.com`, `kbc.be-login.example`: an official host is what the eye reads first. */
function officialHostInside({ host, domain }: HostParts, index: BrandIndex): Lookalike | undefined {
  const labels = host.split('.')
  for (let i = 0; i < labels.length - 2; i += 1) {
    const [ending = ''] = (labels[i + 1] ?? '').split('-')
    for (const candidate of [`${labels[i]}.${ending}`, `${labels[i]}.${ending}.${labels[i + 2]}`]) {
      const known = index.hosts.get(candidate)
      if (known === undefined || isTail(host, candidate)) continue
      return { institution: known.institution, how: 'brand-in-subdomain', of: known.host }
    }
  }
  // `kbc-be.example`, and the whole host with hyphens for dots.
  const dashed = domain.slice(0, domain.indexOf('.')).split('-')
  const [first = '', second = ''] = dashed
  const known = dashed.length > 1 ? index.hosts.get(`${first}.${second}`) : undefined
  if (known === undefined) return undefined
  return { institution: known.institution, how: 'brand-hyphen-words', of: known.host }
}

const isTail = (host: string, end: string): boolean => host === end || host.endsWith(`.${end}`)

function wholeLabel(label: string, suffix: string, index: BrandIndex): Lookalike | undefined {
  const exact = index.words.get(label.replaceAll('-', ''))
  if (exact !== undefined) {
    const isWord = exact.ordinary && exact.word.length < UNMISTAKABLE
    if (isWord || isOwnKindOfEnding(suffix)) return undefined
    return made(exact, label.includes('-') ? 'brand-hyphen-words' : 'other-ending')
  }
  return homoglyph(label, index)
}

/** A national ending or a general one: the brand's own site in another country, as far as anybody can tell. */
function isOwnKindOfEnding(suffix: string): boolean {
  if (COMMON_ENDINGS.has(suffix)) return true
  const last = suffix.slice(suffix.lastIndexOf('.') + 1)
  return last.length === 2 && !SOLD_NATIONAL_ENDINGS.has(suffix)
}

function homoglyph(label: string, index: BrandIndex): Lookalike | undefined {
  for (const drawn of [skeleton(label), joinedSkeleton(label)]) {
    if (drawn === label) continue
    for (const form of [drawn, drawn.replaceAll('l', 'i')]) {
      const brand = index.words.get(form.replaceAll('-', ''))
      if (brand !== undefined && (!brand.ordinary || brand.word.length > 4))
        return made(brand, 'homoglyph')
      const part = hyphenWords(form, index, 'homoglyph') ?? joinedWords(form, index)
      if (
        part !== undefined &&
        hyphenWords(label, index, 'homoglyph') === undefined &&
        joinedWords(label, index) === undefined
      )
        return { ...part, how: 'homoglyph' }
    }
  }
  return undefined
}

/** `kbc-login`, `mijn-credit-agricole`: a brand among the words of a label. */
function hyphenWords(label: string, index: BrandIndex, how: How): Lookalike | undefined {
  const words = label
    .split('-')
    .filter((word) => word !== '')
    .slice(0, 12)
  if (words.length < 2) return undefined
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + 4); to > from; to -= 1) {
      const brand = index.words.get(words.slice(from, to).join(''))
      if (brand === undefined) continue
      const others = [...words.slice(0, from), ...words.slice(to)]
      if (!brand.ordinary || others.some(hasLure)) return made(brand, how)
    }
  }
  return undefined
}

/** `kbcveilig`, `mijnbelfius24`: a brand and lure words in one. */
function joinedWords(label: string, index: BrandIndex): Lookalike | undefined {
  for (const piece of label.split('-').slice(0, 6)) {
    const found = joinedIn(piece, index)
    if (found !== undefined) return found
  }
  return undefined
}

function joinedIn(piece: string, index: BrandIndex): Lookalike | undefined {
  if (piece.length < 5 || LURE_WORDS.has(piece) || OTHER_WORDS.has(piece)) return undefined
  for (const start of lureEnds(piece)) {
    for (const length of index.lengths) {
      if (start + length > piece.length || length === piece.length || length < 3) continue
      const brand = index.words.get(piece.slice(start, start + length))
      if (brand === undefined) continue
      const around = piece.slice(0, start) + piece.slice(start + length)
      const rest = piece.slice(start + length)
      const fits = isLures(rest) && (!brand.ordinary || around.replace(/\d/gu, '').length > 3)
      if (fits || (start === 0 && isUnmistakable(brand, rest)))
        return made(brand, 'brand-joined-words')
    }
  }
  for (const length of index.lengths) {
    if (length < UNMISTAKABLE || length >= piece.length) continue
    const brand = index.words.get(piece.slice(-length))
    if (brand !== undefined && isUnmistakable(brand, piece.slice(0, -length))) {
      return made(brand, 'brand-joined-words')
    }
  }
  return undefined
}

const isUnmistakable = (brand: BrandWord, rest: string): boolean =>
  !brand.ordinary && brand.word.length >= UNMISTAKABLE && rest.length > 2

/** Where lure words that start at the beginning end: 0, and after `mijn`, `mijnmy`, ... */
function lureEnds(piece: string): readonly number[] {
  const ends = [0]
  for (let i = 0; i < ends.length && ends.length < 6; i += 1) {
    const from = ends[i] ?? 0
    for (let length = 2; length <= Math.min(18, piece.length - from); length += 1) {
      const end = from + length
      if (LURE_WORDS.has(piece.slice(from, end)) && !ends.includes(end)) ends.push(end)
    }
  }
  return ends
}

const isLure = (word: string): boolean => LURE_WORDS.has(word) || /^(?:19|20)?\d{2}$/u.test(word)

/** `kaartvervanging`: a lure word of five letters and more at either end counts too. */
function hasLure(word: string): boolean {
  if (isLure(word)) return true
  for (let length = 5; length < word.length; length += 1) {
    if (LURE_WORDS.has(word.slice(0, length)) || LURE_WORDS.has(word.slice(-length))) return true
  }
  return false
}

/** Whether `text` is made of lure words, with a number behind them perhaps. */
function isLures(text: string): boolean {
  const rest = text.replace(/\d{1,4}$/u, '')
  return rest === '' || lureEnds(rest).includes(rest.length)
}

/** `belfuis`, `bnpparisbasfortis`: a slip of the pen away. */
function typo(label: string, index: BrandIndex): Lookalike | undefined {
  const words = label.split('-').filter((word) => word !== '')
  const candidates = new Set([
    label.replaceAll('-', ''),
    ...(words.length > 1 && words.some(isLure) ? words : []),
  ])
  for (const candidate of candidates) {
    const brand = typoOf(skeleton(candidate), index)
    if (brand !== undefined) return made(brand, 'typo')
  }
  return undefined
}

function typoOf(word: string, index: BrandIndex): BrandWord | undefined {
  if (word.length < 5 || OTHER_WORDS.has(word) || LURE_WORDS.has(word) || index.words.has(word))
    return undefined
  for (const variant of withOneOut(word)) {
    for (const brand of index.typos.get(variant) ?? []) {
      const most = Math.min(brand.word.length, word.length) >= LONG_ENOUGH_FOR_TWO_SLIPS ? 2 : 1
      if (editDistance(word, brand.word) <= most) return brand
    }
  }
  return undefined
}

function inSubdomain(
  { subdomain, label: below }: HostParts,
  index: BrandIndex,
): Lookalike | undefined {
  for (const label of subdomain.split('.')) {
    const brand = index.words.get(label) ?? index.words.get(skeleton(label))
    // `ing.geplande-opdracht.com`: even a word is a name in front of words with hyphens.
    const counts =
      brand !== undefined && (!brand.ordinary || (label.length > 2 && below.includes('-')))
    if (counts) return made(brand, 'brand-in-subdomain')
    const words = hyphenWords(label, index, 'brand-in-subdomain') ?? joinedWords(label, index)
    if (words !== undefined) return { ...words, how: 'brand-in-subdomain' }
  }
  return undefined
}
