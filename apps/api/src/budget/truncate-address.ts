import { isIPv4, isIPv6 } from 'node:net'

/**
 * The network an address belongs to, as budgets know it: IPv4 to its /24, IPv6 to its /48 (what
 * one customer gets). Everything that is no address is one network, `unknown`.
 *
 * @example truncateAddress('203.0.113.77') // '203.0.113.0/24'
 */
export function truncateAddress(address: string): string {
  const plain = address.trim().replace(/%.*$/u, '').toLowerCase()
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  if (!isIPv6(plain)) return 'unknown'
  const groups = groupsOf(plain)
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (mapped) {
    const [high = 0, low = 0] = groups.slice(6)
    return `${high >> 8}.${high & 255}.${low >> 8}.0/24`
  }
  const prefix = groups.slice(0, 3).map((group) => group.toString(16))
  return `${prefix.join(':')}::/48`
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
