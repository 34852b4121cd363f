/**
 * Features with a name: the evidence itself, and pairs of it that mean more than the two alone. A
 * request to pay is ordinary, a link to an unknown site is ordinary, a request to pay on an unknown
 * site in a bank's name is not.
 */
import type { Examined } from '../evidence/examine.ts'
import { IS_CLAIM } from '../evidence/from-links.ts'

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
