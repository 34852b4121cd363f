import { domainToASCII, domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unicodeHost } from './punycode.ts'

it('decodes as browsers do', () => {
  const letter = fc.constantFrom(...'abcé漢字кбсοö1-')
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 12 }), (label) => {
      const ascii = domainToASCII(`${label}.be`)
      fc.pre(ascii !== '')
      expect(unicodeHost(ascii)).toBe(domainToUnicode(ascii))
    }),
  )
})

it.each(['xn--', 'xn--!!', 'xn--99999999999', 'a.b', ''])('leaves what is none: %s', (host) => {
  expect(unicodeHost(host)).toBe(host)
})
