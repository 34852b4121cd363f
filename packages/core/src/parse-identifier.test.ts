import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIdentifier } from './parse-identifier.ts'

const canonical = (text: string): string | undefined => {
  const parsed = parseIdentifier(text, { country: 'BE' })
  return parsed.ok ? parsed.value.canonical : undefined
}

describe('what a person types is recognised by its form', () => {
  it.each([
    ['Jo.Peeters@Example.BE', 'mailto:Jo.Peeters@example.be'],
    [' mailto:a@b.be ', 'mailto:a@b.be'],
    ['a@bücher.example', 'mailto:a@xn--bcher-kva.example'],
    ['\u200ba@b.be', 'mailto:a@b.be'],
    ['acct:Facebook/1000001', 'acct:facebook/1000001'],
    ['ACCT:telegram/Some_Id', 'acct:telegram/Some_Id'],
  ])('%s is %s', (text, expected) => {
    expect(canonical(text)).toBe(expected)
  })

  it.each([
    ['a@b', 'invalid-email'],
    ['@b.be', 'invalid-email'],
    ['a b@c.be', 'invalid-email'],
    ['.a@b.be', 'invalid-email'],
    ['a..b@c.be', 'invalid-email'],
    ['a@1.2.3.4', 'invalid-email'],
    ['a@b.be/path', 'invalid-email'],
    ['acct:facebook', 'invalid-account'],
    ['acct:/1', 'invalid-account'],
    ['acct:a/b c', 'invalid-account'],
    ['', 'empty'],
    ['x'.repeat(2000), 'too-long'],
  ])('%s is refused as %s', (text, code) => {
    expect(parseIdentifier(text, { country: 'BE' })).toEqual({ ok: false, failure: { code } })
  })

  it('the canonical form of anything is its own canonical form', () => {
    const anything = fc.oneof(
      fc.emailAddress(),
      fc.tuple(fc.webSegment(), fc.string({ unit: 'grapheme' })).map(([a, b]) => `acct:${a}/${b}`),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const first = canonical(text)
        if (first !== undefined) expect(canonical(first)).toBe(first)
      }),
      { numRuns: 2000 },
    )
  })
})
