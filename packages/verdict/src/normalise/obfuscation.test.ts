/** What scammers do to three of ten letters changes nothing that rules read. */
import { describe, expect, it } from 'vitest'
import { OBFUSCATIONS, type Obfuscation, ORDINARY_MESSAGES, obfuscate } from '../testing/index.ts'
import { normalise } from './index.ts'

const SEEDS = 20
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

/** `357` for `est` is a number to anybody: words of which leet left no letter are not asked for. */
function askedFor(text: string, changed: string, kind: Obfuscation): string[] {
  if (kind !== 'leet') return wordsOf(text).filter((word) => word.length > 1)
  const left = changed.split(/[\s'’-]+/u)
  const readable = text.split(/[\s'’-]+/u).filter((_, i) => /\p{L}/u.test(left[i] ?? ''))
  return wordsOf(readable.join(' ')).filter((word) => word.length > 1)
}

/** The share of the words of two letters and more that come out as they do from the clean message. */
function recovered(kind: Obfuscation): number {
  let all = 0
  let found = 0
  for (const text of LATIN_MESSAGES) {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const changed = obfuscate(text, { kind, seed })
      const left = wordsOf(changed)
      const clean = askedFor(text, changed, kind)
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
