import { describe, expect, it } from 'vitest'
import { foldDigits } from './digits.ts'

describe('every script counts the same', () => {
  const systems = Intl.supportedValuesOf('numberingSystem').filter((system) => {
    const ten = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false })
    return [...ten.format(9876543210)].length === 10 && /^\p{Nd}+$/u.test(ten.format(9876543210))
  })

  it('there are dozens of them to try', () => {
    expect(systems.length).toBeGreaterThan(50)
  })

  it.each(systems)('digits of %s become 0-9', (numberingSystem) => {
    const format = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false })
    expect(foldDigits(format.format(9876543210))).toBe('9876543210')
  })

  it('invisible characters vanish: zero-width, bidi controls, soft hyphen, byte-order mark', () => {
    expect(foldDigits('\ufeff0\u200b4\u202a7\u202c0\u00ad1\u2066\ufe0f')).toBe('04701')
  })
})
