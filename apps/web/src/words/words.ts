import type { Locale, Translate } from '@staysharp/messages'
import { getContext, setContext } from 'svelte'
import type { Formats } from './formats.ts'

/** What a component needs to speak: the words, and numbers, sizes and dates as the language writes them. */
export interface Words {
  readonly locale: Locale
  readonly t: Translate
  readonly format: Formats
}

const KEY = Symbol('words')

/** Gives the words to every component below; called once, by the layout. */
export function setWords(words: Words): Words {
  return setContext(KEY, words)
}

/** The words of the page. */
export function useWords(): Words {
  return getContext<Words>(KEY)
}
