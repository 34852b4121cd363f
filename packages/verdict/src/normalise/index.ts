/**
 * normalise: a text as it was meant, whatever was done to it so that filters do not read it. The
 * original is kept; every unit of a view knows where it came from. Never throws, whatever the text.
 */
import { namesIn } from '../find/names.ts'
import type { View } from '../view.ts'
import { foldLetters } from './fold-letters.ts'
import { joinSpaced } from './join-spaced.ts'
import { plainView } from './plain.ts'
import { undoLeet } from './undo-leet.ts'
import { type Undone, UndoneList } from './undone.ts'

export type { Undone } from './undone.ts'

export interface Normalised {
  readonly original: string
  /** Unseen characters out, NFKC, case kept: links and entities are found here. */
  readonly plain: View
  /**
   * `plain` in lower case, without diacritics, look-alikes to Latin letters, leet undone inside
   * words, spaced-out words joined: rules match here. Numbers and links stay as they are.
   */
  readonly folded: View
  /** What had to be undone, in order; itself evidence. Ordinary typography is not in it. */
  readonly undone: readonly Undone[]
}

/**
 * @example normalise('B3taal nu').folded.text // 'betaal nu'
 */
export function normalise(text: string): Normalised {
  const undone = new UndoneList()
  const plain = plainView(text, undone)
  const names = namesIn(plain)
  const letters = foldLetters(plain, undone)
  const joined = joinSpaced(letters, text, names, undone)
  const folded = undoLeet(joined, text, names, undone)
  return { original: text, plain, folded, undone: undone.list() }
}
