/**
 * links: where a link leads and whom it imitates, told from its characters alone. Nothing is ever
 * fetched.
 */
import type { FoundLink } from '../find/link.ts'
import type { BrandHost, BrandIndex } from './brand-index.ts'
import { OWN_SHORT_HOSTS, RENTED } from './data/hosts.ts'
import { type HostParts, hostParts } from './host-parts.ts'
import { type Lookalike, lookalikeOf } from './lookalike.ts'
import { type Payment, paymentOf } from './payment.ts'
import { redirectTarget } from './redirect.ts'
import { type LinkTrait, serviceTraits, shapeTraits } from './traits.ts'
import { under } from './under.ts'

export { type BrandDomains, type BrandHost, type BrandIndex, brandIndex } from './brand-index.ts'
export type { Lookalike } from './lookalike.ts'
export type { Payment } from './payment.ts'
export type { LinkTrait } from './traits.ts'

export interface LinkReport {
  /** ASCII, lower case; `''` for schemes without host. */
  readonly host: string
  readonly registrableDomain: string
  readonly subdomain: string
  readonly publicSuffix: string
  /**
   * The institution whose host this is. `unverified` also for a sister of a known host. Absent where
   * the content is somebody else's: chats, shared files, pages anybody can publish, links passed on.
   */
  readonly official?: { readonly institution: string; readonly evidence: BrandHost['evidence'] }
  readonly lookalike?: Lookalike
  readonly traits: readonly LinkTrait[]
  readonly payment?: Payment
  /** The host that the link passes on to. */
  readonly target?: string
}

export interface LinkOptions {
  /** The link stood in a QR picture. */
  readonly fromQr?: boolean
}

/** Traits of links whose content comes from anybody, on whatever host. */
const ANYBODYS: ReadonlySet<LinkTrait> = new Set([
  'messaging-deep-link',
  'file-sharing',
  'free-hosting',
  'shortener',
  'device-linking',
  'open-redirect',
])
/** Known services: their own names are no imitation, whoever uses them. */
const SERVICES: readonly LinkTrait[] = [
  'messaging-deep-link',
  'file-sharing',
  'app-store',
  'shortener',
  'payment-link',
]
/** Traits beside which a brand in the path is bait, not a headline. */
const BAIT: ReadonlySet<LinkTrait> = new Set([
  'shortener',
  'dynamic-dns',
  'free-hosting',
  'ip-address',
  'cheap-ending',
  'long-random-host',
  'lure-words',
  'many-hyphens',
  'odd-port',
  'punycode',
])

/**
 * Takes a link apart.
 *
 * @example analyseLink(link, brandIndex(brands)).lookalike // { institution: 'kbc', how: 'brand-joined-words', of: 'kbc.be' }
 */
export function analyseLink(
  link: FoundLink,
  index: BrandIndex,
  options: LinkOptions = {},
): LinkReport {
  const parts = hostParts(link.unicodeHost)
  const target = foreignTarget(link, parts)
  const payment = paymentOf(link)
  const traits = new Set(serviceTraits(link))
  if (payment !== undefined) traits.add('payment-link')
  if (payment?.payee !== undefined) traits.add('payee-shown')
  if (target !== undefined && officialOf(target, index) === undefined) traits.add('open-redirect')
  if (options.fromQr === true) traits.add('qr-text')
  const owner = link.host === '' ? undefined : officialOf(link.host, index)
  const isTheirs = owner !== undefined && !owner.anyoneCanPublish
  if (!isTheirs && link.host !== '') for (const each of shapeTraits(link, parts)) traits.add(each)
  const isAnybodys = [...ANYBODYS].some((each) => traits.has(each))
  if (owner?.anyoneCanPublish === true && !isAnybodys) traits.add('free-hosting')
  if (isMisleading(link, parts)) traits.add('text-mismatch')
  const lookalike = isTheirs
    ? targetLookalike(target, index)
    : imitation(link, parts, target, traits, index)
  const shown = isTheirs && !isAnybodys
  return {
    host: link.host,
    registrableDomain: link.host === '' ? '' : parts.domain,
    subdomain: parts.subdomain,
    publicSuffix: parts.suffix,
    ...(shown && { official: { institution: owner.institution, evidence: owner.evidence } }),
    ...(lookalike !== undefined && { lookalike }),
    traits: [...traits],
    ...(payment !== undefined && { payment }),
    ...(target !== undefined && { target }),
  }
}

type Owner = Pick<BrandHost, 'evidence' | 'anyoneCanPublish'> & { readonly institution: string }

/** Whose host this is: known itself, under a known one, or a sister of one. */
function officialOf(host: string, index: BrandIndex): Owner | undefined {
  const above = under(host, index.hosts)
  if (above !== undefined) return index.hosts.get(above)
  const institution = index.domains.get(hostParts(host).domain)
  return institution === undefined
    ? undefined
    : { institution, evidence: 'unverified', anyoneCanPublish: false }
}

function foreignTarget(link: FoundLink, parts: HostParts): string | undefined {
  const target = redirectTarget(link)
  return target === undefined || hostParts(target).domain === parts.domain ? undefined : target
}

function targetLookalike(target: string | undefined, index: BrandIndex): Lookalike | undefined {
  if (target === undefined || officialOf(target, index) !== undefined) return undefined
  return lookalikeOf(hostParts(target), index)
}

function imitation(
  link: FoundLink,
  parts: HostParts,
  target: string | undefined,
  traits: ReadonlySet<LinkTrait>,
  index: BrandIndex,
): Lookalike | undefined {
  const inUserInfo = named(link.userInfo.split('%')[0] ?? '', index)
  if (inUserInfo !== undefined) return { ...inUserInfo, how: 'brand-in-userinfo' }
  const byTarget = targetLookalike(target, index)
  if (link.host === '') return byTarget
  const isService =
    under(link.host, RENTED) !== undefined ||
    under(link.host, OWN_SHORT_HOSTS) !== undefined ||
    SERVICES.some((each) => traits.has(each))
  const byHost = isService || parts.isIp ? undefined : lookalikeOf(parts, index)
  const found = byHost ?? byTarget
  if (found !== undefined || ![...BAIT].some((each) => traits.has(each))) return found
  const inPath = brandInPath(link, index)
  return inPath === undefined ? undefined : { ...inPath, how: 'brand-in-path' }
}

/** An official host or brand word standing alone: `kbc.be`, `www.kbc.be`, `kbc`. */
function named(text: string, index: BrandIndex): Lookalike | undefined {
  const host = text.toLowerCase().replace(/^www\./u, '')
  if (host === '') return undefined
  const known = index.hosts.get(host)
  if (known !== undefined)
    return { institution: known.institution, how: 'brand-in-path', of: known.host }
  const brand = index.words.get(host.replace(/[^a-z0-9]/gu, ''))
  if (brand === undefined || brand.ordinary) return undefined
  return { institution: brand.institution, how: 'brand-in-path', of: brand.home }
}

/** The brand in one of the first parts of the path, as a word of its own. */
function brandInPath({ path }: FoundLink, index: BrandIndex): Lookalike | undefined {
  for (const segment of path.slice(0, 200).split('/').slice(0, 4)) {
    const whole = named(segment, index)
    if (whole !== undefined) return whole
    for (const word of segment.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
      const found = word.length > 2 ? named(word, index) : undefined
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** Words that show one host over a link to another. */
function isMisleading({ text, host }: FoundLink, parts: HostParts): boolean {
  const shown = /(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})/iu.exec(text ?? '')?.[1]
  if (shown === undefined || host === '') return false
  const other = hostParts(shown.toLowerCase())
  return other.suffix !== '' && other.domain !== parts.domain
}
