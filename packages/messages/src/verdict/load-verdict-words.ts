import type { Locale } from '../locales.ts'
import type { LiveCallWords } from './live-call-shape.ts'
import { inPseudo } from './pseudo-words.ts'
import type { VerdictWords } from './shape.ts'

/** A language of the house, or the pseudo-language of layout tests. */
export type VerdictLocale = Locale | 'pseudo'

/**
 * Loads what the message check says in one language, and only that.
 *
 * @example (await loadVerdictWords('nl')).verdicts.scam.headline // 'Dit is zeer waarschijnlijk oplichting'
 */
export async function loadVerdictWords(locale: VerdictLocale): Promise<VerdictWords> {
  switch (locale) {
    case 'en':
      return (await import('./en/index.ts')).enVerdict
    case 'nl':
      return (await import('./nl/index.ts')).nlVerdict
    case 'fr':
      return (await import('./fr/index.ts')).frVerdict
    case 'de':
      return (await import('./de/index.ts')).deVerdict
    case 'pseudo':
      return inPseudo((await import('./en/index.ts')).enVerdict)
  }
}

/** Loads what the companion of a call says. By itself: somebody on the phone does not wait. */
export async function loadLiveCallWords(locale: VerdictLocale): Promise<LiveCallWords> {
  switch (locale) {
    case 'en':
      return (await import('./en/live-call.ts')).enLiveCall
    case 'nl':
      return (await import('./nl/live-call.ts')).nlLiveCall
    case 'fr':
      return (await import('./fr/live-call.ts')).frLiveCall
    case 'de':
      return (await import('./de/live-call.ts')).deLiveCall
    case 'pseudo':
      return inPseudo((await import('./en/live-call.ts')).enLiveCall)
  }
}
