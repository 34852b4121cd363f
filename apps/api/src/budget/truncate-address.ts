import { isIPv4, isIPv6 } from 'node:net'

/**
 * The network an address belongs to, as budgets know it: IPv4 to its /24, IPv6 to its /48 (what
 * one customer gets). IPv6 that only carries IPv4 is that IPv4: mapped (RFC 4291), translated
 * (64:ff9b::/96, RFC 6052) and 6to4 (2002::/16, RFC 3056), where a /48 would be a whole provider or
 * a single host. Everything that is no address is one network, `unknown`.
 *
 * @example truncateAddress('203.0.113.77') // '203.0.113.0/24'
 */
export function truncateAddress(address: string): string {
  const plain = address.trim().replace(/%.*$/u, '').toLowerCase()
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  if (!isIPv6(plain)) return 'unknown'
  const groups = groupsOf(plain)
  const [high, low] = embeddedIPv4(groups) ?? []
  if (high !== undefined && low !== undefined) {
    return `${high >> 8}.${high & 255}.${low >> 8}.0/24`
  }
  const prefix = groups.slice(0, 3).map((group) => group.toString(16))
  return `${prefix.join(':')}::/48`
}

/**
 * The larger network around one of `truncateAddress`: /16 of a /24, /32 of a /48.
 *
 * @example widenNetwork('203.0.113.0/24') // '203.0.0.0/16'
 */
export function widenNetwork(network: string): string {
  if (network.endsWith('/24')) return `${network.split('.').slice(0, 2).join('.')}.0.0/16`
  if (network.endsWith('/48')) return `${network.split(':').slice(0, 2).join(':')}::/32`
  return network
}

/** The two 16-bit halves of the IPv4 address that an IPv6 address stands for, if it does. */
function embeddedIPv4(groups: readonly number[]): readonly number[] | undefined {
  const start = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(':')
  if (start === '0:0:0:0:0:ffff' || start === '64:ff9b:0:0:0:0') return groups.slice(6)
  return groups[0] === 0x2002 ? groups.slice(1, 3) : undefined
}

/** The eight 16-bit groups of a valid IPv6 address, `::` and a dotted tail written out. */
function groupsOf(address: string): number[] {
  const hexed = address.replace(
    /(\d+)\.(\d+)\.(\d+)\.(\d+)$/u,
    (_, a, b, c, d) =>
      `${(Number(a) * 256 + Number(b)).toString(16)}:${(Number(c) * 256 + Number(d)).toString(16)}`,
  )
  const [head = '', tail] = hexed.split('::')
  const numbers = (text: string): number[] =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
  if (tail === undefined) return numbers(head)
  const [left, right] = [numbers(head), numbers(tail)]
  return [...left, ...new Array<number>(8 - left.length - right.length).fill(0), ...right]
}
