import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defangHost, defangLink, defangSchemes } from './defang.ts'
import { markedText } from './marked-text.ts'

const marked = (
  text: string,
  marks: readonly (readonly [number, number, number])[],
  links: readonly (readonly [number, number])[] = [],
  longest = 1000,
) =>
  markedText({
    text,
    marks: marks.map(([start, end, number]) => ({ span: [start, end], numbers: [number] })),
    links,
    sign: (sign) => sign,
    longest,
  })

describe('a marked message', () => {
  it('shows places with their numbers, nested and crossing', () => {
    expect(marked('Uw kaart vervalt', [[3, 8, 1]]).text).toBe('Uw «kaart»[1] vervalt')
    expect(
      marked('Uw kaart vervalt', [
        [3, 8, 1],
        [3, 8, 2],
      ]).text,
    ).toBe('Uw «kaart»[1,2] vervalt')
    expect(
      marked('abcdef', [
        [0, 6, 1],
        [2, 4, 2],
      ]).text,
    ).toBe('«ab«cd»[2]ef»[1]')
    expect(
      marked('abcdef', [
        [0, 4, 1],
        [2, 6, 2],
      ]).text,
    ).toBe('«ab«cd»[1]ef»[2]')
  })

  it('never shows a link that can be clicked, also where a mark begins inside it', () => {
    const text = 'Zie https://a.example/x nu'
    const { text: shown } = marked(text, [[12, 17, 1]], [[4, 23]])
    expect(shown).toBe('Zie «hxxps://a[.]example/x»[1] nu')
    expect(marked('Zie HTTP://b.example en ftp://c.example', []).text).toBe(
      'Zie HXXP://b.example en ftp[:]//c.example',
    )
  })

  it('is cut where it is too long, and says how much is left', () => {
    expect(marked('abcdef', [[2, 6, 1]], [], 4)).toEqual({ text: 'ab«cd»[1]', left: 2 })
    // Never in the middle of a sign.
    expect(marked('ab😀cd', [], [], 3)).toEqual({ text: 'ab😀', left: 2 })
  })

  it('keeps every letter, whatever the places', () => {
    const place = fc.tuple(fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,40}$/u), fc.array(place), (text, places) => {
        const marks = places.map(
          ([a, b, n]) => [Math.min(a, b), Math.min(Math.max(a, b), text.length), n] as const,
        )
        const { text: shown } = marked(text, marks)
        expect(shown.replace(/«|»\[[\d,]+\]/gu, '')).toBe(text)
      }),
    )
  })
})

describe('a link taken off its hook', () => {
  it.each([
    ['https://www.kbc.be.evil.top/a.b?c=d.e', 'hxxps://www[.]kbc[.]be[.]evil[.]top/a.b?c=d.e'],
    ['hxxps://a[.]example/x', 'hxxps://a[.]example/x'],
    ['bpost-pakje.top/x', 'bpost-pakje[.]top/x'],
    ['HTTP://A.EXAMPLE', 'HXXP://A[.]EXAMPLE'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['whatsapp://send?text=x', 'whatsapp[:]//send?text=x'],
    [
      'https://kbc.be@evil.top/?u=https://x.example',
      'hxxps://kbc[.]be@evil[.]top/?u=hxxps://x.example',
    ],
  ])('%s is shown as %s', (link, shown) => {
    expect(defangLink(link)).toBe(shown)
  })

  it('hosts and loose text too', () => {
    expect(defangHost('a.b.example')).toBe('a[.]b[.]example')
    expect(defangSchemes('see www.a.example and http://b')).toBe('see www[.]a.example and hxxp://b')
  })
})
