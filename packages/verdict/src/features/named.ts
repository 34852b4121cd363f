/**
 * Features with a name: the evidence itself, and pairs of it that mean more than the two alone. A
 * request to pay is ordinary, a link to an unknown site is ordinary, a request to pay on an unknown
 * site in a bank's name is not.
 */
import type { Examined } from '../evidence/examine.ts'
import { IS_CLAIM } from '../evidence/from-links.ts'
import type { LinkReport } from '../links/index.ts'
import { shapeFeatures } from './shape.ts'

/** Where the links lead, from the worst. */
const DESTINATIONS = [
  'link-lookalike',
  'link-elsewhere',
  'link-unknown',
  'link-possibly-official',
  'link-to-institution',
  'link-to-claimed',
] as const
/** What ordinary links do not have. */
const SHADY: ReadonlySet<string> = new Set([
  'link-shortener',
  'link-dynamic-dns',
  'link-free-hosting',
  'link-punycode',
  'link-mixed-script-host',
  'link-user-info',
  'link-ip-address',
  'link-odd-port',
  'link-data-uri',
  'link-script-uri',
  'link-cheap-ending',
  'link-long-random-host',
  'link-many-hyphens',
  'link-lure-words',
  'link-apk-download',
  'link-open-redirect',
  'link-disguised',
])
const COUNTED = ['ask', 'lever', 'shield', 'hidden'] as const
const PAIRED: readonly (readonly [string, string])[] = [
  ['relation', 'ask'],
  ['scenario', 'ask'],
  ['lever', 'ask'],
  ['scenario', 'lever'],
]
const MOST = 3

/** Whether a name stands for one sign, not for a pair. */
export function isAlone(name: string): boolean {
  return !name.includes(' & ')
}

/** The names, each once. */
export function namedFeatures(examined: Examined): readonly string[] {
  const { evidence, claims, channel, sender, text } = examined
  const codes = [...new Set(evidence.map(({ code }) => code))]
  const names = new Set<string>(codes)
  const groups = groupedCodes(codes)
  const destination = DESTINATIONS.find((each) => names.has(each)) ?? 'link-none'
  const shady = codes.some((code) => SHADY.has(code)) ? 'shady' : 'plain'
  const claim = claims.find(({ strength }) => strength >= IS_CLAIM)
  const claimed = claim === undefined ? 'nobody' : claim.listing.category
  const where = destination === 'link-none' ? destination : `${destination}/${shady}`
  for (const { report } of examined.links) {
    if (report.lookalike !== undefined) names.add(`lookalike ${report.lookalike.how}`)
    names.add(`ending ${endingOf(report, examined.country)}`)
    if (isNamed(report, examined)) names.add('host named').add(`host named & claim ${claimed}`)
  }
  for (const { kind } of examined.found) {
    names.add(`found ${kind}`)
    names.add(`found ${kind} & claim ${claim === undefined ? 'no' : 'yes'}`)
    names.add(`found ${kind} & ${where}`)
  }
  for (const name of shapeFeatures(examined)) {
    names.add(name)
    if (claim !== undefined) names.add(`${name} & claim`)
  }
  for (const group of COUNTED) {
    const count = groups.get(group)?.length ?? 0
    names.add(`count ${group} ${Math.min(count, MOST)}`)
  }
  for (const name of [where, `channel ${channel}`, `sender ${sender.kind}`, `claim ${claimed}`]) {
    names.add(name)
  }
  names.add(`claim ${claimed} & ${where}`)
  names.add(`claim ${claim === undefined ? 'no' : 'yes'} & sender ${sender.kind}`)
  names.add(`channel ${channel} & sender ${sender.kind}`)
  names.add(`sender ${sender.kind} & ${where}`)
  names.add(`length ${lengthOf(text)}`)
  for (const group of ['ask', 'lever', 'scenario', 'shield', 'relation']) {
    for (const code of groups.get(group) ?? []) {
      names.add(`${code} & ${where}`)
      names.add(`${code} & channel ${channel === 'call' ? 'call' : 'text'}`)
      if (claim !== undefined) names.add(`${code} & claim`)
    }
  }
  for (const [one, other] of PAIRED) {
    for (const a of groups.get(one) ?? []) {
      for (const b of groups.get(other) ?? []) names.add(`${a} & ${b}`)
    }
  }
  return [...names]
}

function groupedCodes(codes: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const code of codes) {
    const group = code.slice(0, code.indexOf('-'))
    const known = groups.get(group)
    if (known === undefined) groups.set(group, [code])
    else known.push(code)
  }
  return groups
}

function lengthOf(text: string): string {
  if (text.length < 40) return 'tiny'
  if (text.length < 120) return 'short'
  if (text.length < 320) return 'usual'
  return text.length < 900 ? 'long' : 'very long'
}

/** Where the ending of a host is at home: here, in another country, or nowhere. */
function endingOf({ publicSuffix }: LinkReport, country: string): string {
  const last = publicSuffix.split('.').at(-1) ?? ''
  const home = country === 'GB' ? 'uk' : country.toLowerCase()
  if (last === home) return 'home'
  if (last === 'com' || last === 'net' || last === 'org' || last === 'eu') return 'usual'
  return last.length === 2 ? 'country' : 'other'
}

/** The message names, in words of its own, whose host it is: `tcm.be` in a message of TCM. */
function isNamed({ registrableDomain }: LinkReport, { tokens, senderWords }: Examined): boolean {
  const label = registrableDomain.split('.')[0]?.replaceAll('-', '') ?? ''
  if (label.length < 3) return false
  if (senderWords.join('') === label || senderWords.includes(label)) return true
  return tokens.some((_, i) => startsWithJoined(tokens, i, label))
}

function startsWithJoined(tokens: Examined['tokens'], from: number, label: string): boolean {
  let rest = label
  for (let i = from; i < tokens.length && rest !== ''; i += 1) {
    const { word } = tokens[i] as Examined['tokens'][number]
    if (!rest.startsWith(word)) return false
    rest = rest.slice(word.length)
  }
  return rest === ''
}
