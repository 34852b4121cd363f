/**
 * messages: the words of the house in English, Dutch, French and German, typed: a missing key, a
 * missing language or a forgotten value does not compile. Browser-safe; one language loads at a time.
 * Why not Paraglide: docs/adr. It ships every language to every visitor.
 */
export {
  directionOf,
  isLocale,
  type Locale,
  loadMessages,
  localeNames,
  locales,
} from './locales.ts'
export { pseudoText } from './pseudo.ts'
export type { Arguments, MessageKey, Messages, NamesIn, ParameterOf, Plural } from './shape.ts'
export { type Translate, translator } from './translator.ts'
export {
  type EvidenceNames,
  evidenceSentence,
  type LabelArguments,
  refusalText,
  verdictLabel,
} from './verdict/fill-in.ts'
export type { LiveCallWords } from './verdict/live-call-shape.ts'
export {
  loadLiveCallWords,
  loadVerdictWords,
  type VerdictLocale,
} from './verdict/load-verdict-words.ts'
export type {
  EvidenceWords,
  FamilyText,
  FileKind,
  VerdictLabel,
  VerdictText,
  VerdictWords,
} from './verdict/shape.ts'
