/** What scammers do to three of ten letters changes nothing that rules read. */
import { describe, expect, it } from 'vitest'
import { OBFUSCATIONS, type Obfuscation, ORDINARY_MESSAGES, obfuscate } from '../testing/index.ts'
import { normalise } from './index.ts'

const SEEDS = 20
/** `spaced` and `leet` lose words of one letter: `a` in `4` or beside a torn word is anybody's guess. */
const LEAST: Readonly<Record<Obfuscation, number>> = {
  homoglyph: 0.99,
  'zero-width': 0.99,
  leet: 0.97,
  spaced: 0.97,
  split: 0.97,
  case: 0.99,
  diacritics: 0.99,
}
const LATIN_MESSAGES = ORDINARY_MESSAGES.slice(0, 14)

const wordsOf = (text: string): string[] =>
  normalise(text).folded.text.match(/[\p{L}\p{N}]+/gu) ?? []

/** The share of the words with a letter in them that come out as they do from the clean message. */
function recovered(kind: Obfuscation): number {
  let all = 0
  let found = 0
  for (const text of LATIN_MESSAGES) {
    const clean = wordsOf(text).filter((word) => word.length > 1)
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const left = wordsOf(obfuscate(text, { kind, seed }))
      all += clean.length
      for (const word of clean) {
        const at = left.indexOf(word)
        if (at < 0) continue
        left.splice(at, 1)
        found += 1
      }
    }
  }
  return found / all
}

describe('words come out of obfuscation', () => {
  it.each(OBFUSCATIONS)('%s', (kind) => {
    expect(recovered(kind)).toBeGreaterThanOrEqual(LEAST[kind])
  })

  it.each(['homoglyph', 'zero-width', 'leet', 'spaced', 'split'] as const)(
    'and it is reported: %s',
    (kind) => {
      const silent = LATIN_MESSAGES.filter(
        (text) => normalise(obfuscate(text, { kind, seed: 5, share: 0.6 })).undone.length === 0,
      )
      expect(silent).toEqual([])
    },
  )
})
