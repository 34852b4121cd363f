import fc from 'fast-check'
import { expect, test } from 'vitest'
import { truncateAddress, widenNetwork } from './truncate-address.ts'

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['::ffff:cb00:714d', '203.0.113.0/24'],
  ['0:0:0:0:0:FFFF:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:12:3456:789a:bcde:f012:3456', '2001:db8:12::/48'],
  ['2001:0DB8:0012:ffff::1', '2001:db8:12::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
  ['::', '0:0:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['64:ff9b::203.0.113.77', '203.0.113.0/24'],
  ['64:ff9b::cb00:714d', '203.0.113.0/24'],
  ['64:ff9b:1::203.0.113.77', '64:ff9b:1::/48'],
  ['64:ff9b:0:0:0:1:cb00:714d', '64:ff9b:0::/48'],
  ['2002:cb00:714d::1', '203.0.113.0/24'],
  ['2002:CB00:7101:ffff:1:2:3:4', '203.0.113.0/24'],
  ['2003:cb00:714d::1', '2003:cb00:714d::/48'],
  ['', 'unknown'],
  ['203.0.113', 'unknown'],
  ['not an address', 'unknown'],
])('%s is %s', (address, network) => {
  expect(truncateAddress(address)).toBe(network)
})

test('every IPv4 address of a /24, written plain, mapped or translated, is one network', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.integer({ min: 0, max: 255 }), (address, last) => {
      const sibling = address.replace(/\d+$/u, String(last))
      expect(truncateAddress(sibling)).toBe(truncateAddress(address))
      for (const prefix of ['::ffff:', '64:ff9b::']) {
        expect(truncateAddress(`${prefix}${sibling}`)).toBe(truncateAddress(address))
      }
    }),
  )
})

test('every way of writing an IPv6 address is one network of 48 bits', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const plain = new URL(`http://[${address}]/`).hostname.slice(1, -1)
      expect(truncateAddress(plain)).toBe(truncateAddress(address))
      expect(truncateAddress(address.toUpperCase())).toBe(truncateAddress(address))
      expect(truncateAddress(address)).toMatch(/^[0-9a-f:]+::\/48$|^\d+\.\d+\.\d+\.0\/24$/u)
    }),
  )
})

test.each([
  ['203.0.113.0/24', '203.0.0.0/16'],
  ['2001:db8:12::/48', '2001:db8::/32'],
  ['0:0:0::/48', '0:0::/32'],
  ['unknown', 'unknown'],
])('around %s is %s', (network, wide) => {
  expect(widenNetwork(network)).toBe(wide)
})
