/**
 * Words and pieces of words as hashed features. What a message names (an institution, a link, an
 * amount) stands as its kind, so that nothing is learnt about one brand or one number.
 */
import type { Token } from '../match/tokens.ts'

/** Number of hashed features: a power of two. */
export const GRAM_SLOTS: number = 1 << 15

const PIECE = 4
const LONGEST_WORD = 20

/** How loud all hashed features together are beside one named feature; measured, see docs/verdict.md. */
const LOUDNESS = 3

/** Slots of the hashed features with their values, which are all equal. */
export interface Grams {
  readonly slots: Int32Array
  readonly value: number
}

/** `named` tells the tokens that are part of an institution's name. */
export function gramsOf(tokens: readonly Token[], named: ReadonlySet<number>): Grams {
  const slots = new Set<number>()
  let previous = '^'
  let sentence = 0
  tokens.forEach((token, i) => {
    const word = named.has(i) ? '<name>' : wordOf(token)
    if (word === '<name>' && previous === word) return
    if (token.sentence !== sentence) previous = '^'
    sentence = token.sentence
    slots.add(slotOf(word))
    slots.add(slotOf(`${previous} ${word}`))
    previous = word
    if (word.startsWith('<') || word.length < PIECE + 1) return
    const padded = `_${word.slice(0, LONGEST_WORD)}_`
    for (let at = 0; at + PIECE <= padded.length; at += 1) {
      slots.add(slotOf(`#${padded.slice(at, at + PIECE)}`))
    }
  })
  return {
    slots: Int32Array.from(slots),
    value: slots.size === 0 ? 0 : LOUDNESS / Math.sqrt(slots.size),
  }
}

const DIGITS = /\d/u

function wordOf({ word }: Token): string {
  return !word.startsWith('<') && DIGITS.test(word) ? '<number>' : word
}

/** FNV-1a, folded to the number of slots. */
function slotOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return ((hash >>> 15) ^ hash) & (GRAM_SLOTS - 1)
}
