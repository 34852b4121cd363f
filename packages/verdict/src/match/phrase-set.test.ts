import { describe, expect, it } from 'vitest'
import { foldWord } from './fold-word.ts'
import { parsePhrase } from './phrase.ts'
import { PhraseSet } from './phrase-set.ts'
import { type Placed, tokensOf } from './tokens.ts'

function tokens(text: string, found: readonly Placed[] = []) {
  const folded = [...text].map(foldWord).join('')
  const starts = Uint32Array.from({ length: folded.length }, (_, i) => i)
  return tokensOf({ text: folded, starts, ends: starts.map((i) => i + 1) }, found)
}

function matches(phrase: string, text: string, found: readonly Placed[] = []): string[] {
  const all = tokens(text, found)
  return [...new PhraseSet([[phrase, 1]]).matches(all)].map(({ first, last }) =>
    all
      .slice(first, last + 1)
      .map(({ word }) => word)
      .join(' '),
  )
}

describe('phrases', () => {
  it.each([
    ['deel (de|uw|je)? code*', 'Deel nooit de code', []],
    ['deel .. code*', 'Deel nooit de CODES!', ['deel nooit de codes']],
    ['deel (de|uw)? code', 'deel code', ['deel code']],
    ['deel (de|uw)? code', 'deel uw code', ['deel uw code']],
    ['*konto (gesperrt|blockiert)', 'Ihr Girokonto gesperrt', ['girokonto gesperrt']],
    ["l'argent", "envoie l'argent", ['l argent']],
    ["don't tell", "Don't tell mum", ['dont tell']],
    ['réglé', 'c est regle', ['regle']],
    ['code <number>', 'code 1234', ['code 1234']],
    ['pay .. now', 'pay. now', []],
    ['pay ..1 now', 'pay it right now', []],
    ['pay ..2 now', 'pay it right now', ['pay it right now']],
    ['e-mail', 'uw e-mail adres', ['e mail']],
    ['überweis* (sofort|schnell)', 'Ueberweisen Sie', []],
    ['überweis* Sie', 'Ueberweisen Sie', ['ueberweisen sie']],
    ['moet betalen', 'u moet betalen', ['moet betalen']],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(matches(phrase, text)).toEqual(expected)
  })

  it('sees what was found as one word of its kind', () => {
    const text = 'pay at kbc.example/now today'
    expect(matches('pay .. <link>', text, [{ kind: 'link', span: [7, 22] }])).toEqual([
      'pay at <link>',
    ])
    expect(matches('<link> today', text, [{ kind: 'link', span: [7, 22] }])).toEqual([
      '<link> today',
    ])
  })

  it.each(['', '.. code', 'code ..', '(a|b', '(a b|c)', '(code)?', '**'])(
    'refuses "%s" as a phrase',
    (phrase) => {
      expect(() => parsePhrase(phrase)).toThrow()
    },
  )

  it('takes linear time on bait', () => {
    const set = new PhraseSet([
      ['a ..9 a ..9 b', 1],
      ['a (a)? (a)? (a)? (a)? b', 2],
    ])
    const time = (words: number): number => {
      const all = tokens('a '.repeat(words))
      const from = performance.now()
      expect([...set.matches(all)]).toEqual([])
      return performance.now() - from
    }
    time(2000)
    expect(time(8000) / Math.max(time(4000), 0.5)).toBeLessThan(5)
  })
})
