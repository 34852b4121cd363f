/** What a link looks like, whoever it belongs to. */
import type { FoundLink } from '../find/link.ts'
import { DEVICE_LINKS, WHATSAPP_LINKING_CODE } from './data/device-linking.ts'
import { CHEAP_ENDINGS } from './data/endings.ts'
import {
  APP_STORES,
  DYNAMIC_DNS,
  FILE_SHARING,
  FREE_HOSTING,
  MESSAGING,
  SHORTENERS,
} from './data/hosts.ts'
import { LURE_WORDS } from './data/lure-words.ts'
import type { HostParts } from './host-parts.ts'
import { isUnder, under } from './under.ts'

export type LinkTrait =
  | 'shortener'
  | 'dynamic-dns'
  | 'free-hosting'
  | 'punycode'
  | 'mixed-script-host'
  | 'user-info'
  | 'ip-address'
  | 'odd-port'
  | 'data-uri'
  | 'script-uri'
  | 'not-https'
  | 'cheap-ending'
  | 'long-random-host'
  | 'many-hyphens'
  | 'many-subdomains'
  | 'lure-words'
  | 'messaging-deep-link'
  | 'device-linking'
  | 'app-store'
  | 'app-link'
  | 'payment-link'
  | 'payee-shown'
  | 'file-sharing'
  | 'apk-download'
  | 'open-redirect'
  | 'text-mismatch'
  | 'qr-text'

/** Programs, not pages. */
const PROGRAM = /\.(?:apk|xapk|apks|aab|ipa|exe|msi|dmg|pkg|scr|jar|vbs|hta|bat|cmd|ps1)$/iu
const MESSAGING_SCHEMES = new Set([
  'whatsapp',
  'tg',
  'sgnl',
  'signal',
  'viber',
  'skype',
  'sms',
  'smsto',
])
const STORE_SCHEMES = new Set(['itms', 'itms-apps', 'itms-appss', 'market'])
const WEB = new Set(['', 'http', 'https'])
const PLAIN_SCHEMES = new Set([
  'tel',
  'mailto',
  'geo',
  'callto',
  'ftp',
  'file',
  'ws',
  'wss',
  'blob',
])
const HOST_LISTS: readonly { readonly trait: LinkTrait; readonly hosts: ReadonlySet<string> }[] = [
  { trait: 'shortener', hosts: SHORTENERS },
  { trait: 'dynamic-dns', hosts: DYNAMIC_DNS },
  { trait: 'free-hosting', hosts: FREE_HOSTING },
  { trait: 'file-sharing', hosts: FILE_SHARING },
  { trait: 'app-store', hosts: APP_STORES },
  { trait: 'messaging-deep-link', hosts: MESSAGING },
]
const LONG_LURE = 6

/** Traits that the scheme, the path and known services give. */
export function serviceTraits(link: FoundLink): LinkTrait[] {
  const { scheme, host, path, raw } = link
  const traits: LinkTrait[] = []
  if (scheme === 'data') traits.push('data-uri')
  if (scheme === 'javascript' || scheme === 'vbscript') traits.push('script-uri')
  if (scheme === 'http') traits.push('not-https')
  if (MESSAGING_SCHEMES.has(scheme)) traits.push('messaging-deep-link')
  if (STORE_SCHEMES.has(scheme)) traits.push('app-store')
  if (isOtherApp(scheme)) traits.push('app-link')
  if (link.userInfo !== '') traits.push('user-info')
  if (link.port !== '' && link.port !== '443' && link.port !== '80') traits.push('odd-port')
  for (const { trait, hosts } of HOST_LISTS)
    if (under(host, hosts) !== undefined) traits.push(trait)
  if (PROGRAM.test(path) || scheme === 'itms-services') traits.push('apk-download')
  if (isDeviceLink(link) || WHATSAPP_LINKING_CODE.test(raw)) traits.push('device-linking')
  return traits
}

function isOtherApp(scheme: string): boolean {
  if (WEB.has(scheme) || PLAIN_SCHEMES.has(scheme)) return false
  if (scheme === 'data' || scheme === 'javascript' || scheme === 'vbscript') return false
  return !MESSAGING_SCHEMES.has(scheme) && !STORE_SCHEMES.has(scheme)
}

function isDeviceLink({ scheme, host, path }: FoundLink): boolean {
  return DEVICE_LINKS.some((one) => {
    const fits = one.scheme !== undefined ? one.scheme === scheme : isUnder(host, one.host ?? '')
    const place = one.scheme !== undefined ? host + path : path
    return fits && (one.path === undefined || one.path.test(place))
  })
}

/** Traits of the host's shape; of no interest where the host is known to be official. */
export function shapeTraits({ host, unicodeHost }: FoundLink, parts: HostParts): LinkTrait[] {
  const traits: LinkTrait[] = []
  if (parts.isIp) return ['ip-address']
  if (host.includes('xn--')) traits.push('punycode')
  if (isMixedScript(unicodeHost)) traits.push('mixed-script-host')
  if (CHEAP_ENDINGS.has(parts.suffix)) traits.push('cheap-ending')
  if ((parts.domain.replace('xn--', '').match(/-/gu)?.length ?? 0) >= 3) traits.push('many-hyphens')
  if (parts.subdomain !== '' && parts.subdomain.split('.').length >= 3)
    traits.push('many-subdomains')
  const labels = [parts.label, ...parts.subdomain.split('.')]
  if (labels.some(isRandom)) traits.push('long-random-host')
  if (labels.some(hasLure)) traits.push('lure-words')
  return traits
}

/** Scripts mixed inside one label: Japanese and Latin go together, Cyrillic and Latin do not. */
function isMixedScript(host: string): boolean {
  if (/^[a-z0-9.-]*$/u.test(host)) return false
  return host.split('.').some((label) => {
    const scripts = [
      /\p{Script=Latin}/u,
      /\p{Script=Cyrillic}/u,
      /\p{Script=Greek}/u,
      /\p{Script=Armenian}/u,
      /\p{Script=Cherokee}/u,
      /\p{Script=Hebrew}|\p{Script=Arabic}/u,
    ]
    return scripts.filter((script) => script.test(label)).length > 1
  })
}

/** Letters thrown together: hardly a vowel, or letters and digits in turns. */
function isRandom(label: string): boolean {
  const solid = label.replace(/-/gu, '')
  if (solid.length < 9 || label.startsWith('xn--')) return false
  const turns = solid.match(/[a-z](?=\d)|\d(?=[a-z])/gu)?.length ?? 0
  if (turns >= 4 && solid.length >= 10) return true
  if (/[bcdfghjklmnpqrstvwxz]{7}/u.test(solid)) return true
  const letters = solid.replace(/\d/gu, '')
  const vowels = letters.replace(/[^aeiouy]/gu, '').length
  return letters.length >= 10 && vowels / letters.length < 0.16
}

function hasLure(label: string): boolean {
  for (const word of label.split('-')) {
    if (word.length > 3 && LURE_WORDS.has(word)) return true
    if (word.length > LONG_LURE && containsLure(word)) return true
  }
  return false
}

/** A lure word of six letters and more at the beginning or end of a longer word. */
function containsLure(word: string): boolean {
  for (let length = LONG_LURE; length < word.length; length += 1) {
    if (LURE_WORDS.has(word.slice(0, length)) || LURE_WORDS.has(word.slice(-length))) return true
  }
  return false
}
