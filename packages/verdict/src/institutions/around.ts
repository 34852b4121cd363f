/**
 * What the words around a name say about it: that its bearer is speaking, that it is the reader's
 * own account there, or that somebody merely speaks of it.
 */
import type { Token } from '../match/tokens.ts'
import {
  ACCOUNT,
  ARTICLES,
  CALLING,
  FIRST_PERSON,
  FORMAL,
  GIFTS,
  GREETING,
  KIN,
  LEAKS,
  MENTIONING,
  MINE,
  NAMING,
  NEGATED,
  OFFICE,
  OWN_MESSAGE,
  PREPOSITIONS,
  REPORTED,
  SOMEBODY,
  SPEAKING,
  SPOKEN_TO,
  VERBED,
  WEAK_KIN,
  YOURS,
} from './around-words.ts'

/** How a name stands among the other words. */
export interface Around {
  /** `KBC: ...`, at the beginning. */
  readonly heading: boolean
  /** `hier is de politie`, `I'm calling from Barclays`, `namens bpost`. */
  readonly introduced: boolean
  /** `a lady from Barclays`: the writer tells of them. */
  readonly told: boolean
  /** `KBC fraudedienst`, `service client Orange`. */
  readonly office: boolean
  /** `uw Argenta-app`, `votre colis DHL`. */
  readonly yours: boolean
  /** `my KBC`, `mijn Netflix`. */
  readonly mine: boolean
  /** `Steam cards`. */
  readonly gift: boolean
  /** `het WhatsApp datalek`, `a leak at Meta`: the message is about them. */
  readonly leaked: boolean
  /** `at Aldi`, `via PayPal`, `een sms van DHL`. */
  readonly mentioned: boolean
  /** Somebody speaks of themselves in the same sentence. */
  readonly firstPerson: boolean
}

/** A hyphen without a space before it makes one word of two. */
const HEADED = /^['"»”)\]*®]{0,2}(?:\s?[:–—|>!]|\/\p{L}|\s-\s)/u

/** Reads what stands around the tokens `first` to `last`. `after` is the text that follows them. */
export function around(
  tokens: readonly Token[],
  first: number,
  last: number,
  after: string,
): Around {
  const sentence = tokens[first]?.sentence
  const word = (at: number): string => {
    const token = tokens[at]
    return token === undefined || token.sentence !== sentence ? '' : token.word
  }
  let before = first - 1
  while (ARTICLES.has(word(before)) && first - before < 4) before -= 1
  const nearest = word(before)
  const introduced = isIntroduced(word, first, before, (at) => isPaused(tokens, at))
  return {
    heading: first <= 1 && HEADED.test(after),
    introduced: introduced || isGreeting(word, last),
    told: !introduced && PREPOSITIONS.has(nearest) && isTold(word, before),
    office: OFFICE.has(nearest) || OFFICE.has(word(last + 1)) || OFFICE.has(word(last + 2)),
    yours:
      ACCOUNT.has(word(last + 1)) ||
      YOURS.has(word(first - 1)) ||
      YOURS.has(word(first - 2)) ||
      YOURS.has(word(first - 3)),
    mine: VERBED.has(word(last + 1)) || MINE.has(word(first - 1)) || MINE.has(word(first - 2)),
    gift:
      GIFTS.has(word(last + 1)) ||
      GIFTS.has(word(last + 2)) ||
      GIFTS.has(word(first - 1)) ||
      GIFTS.has(word(first - 2)),
    leaked: isLeaked(word, first, last),
    mentioned:
      MENTIONING.has(nearest) ||
      NEGATED.has(nearest) ||
      (PREPOSITIONS.has(nearest) && REPORTED.has(word(before - 1))) ||
      (PREPOSITIONS.has(word(first - 1)) && REPORTED.has(word(first - 2))),
    firstPerson: speaksOfSelf(word, first, first <= 2 ? first : last),
  }
}

/** Whether words before it, in the sentence, say that its bearer speaks. */
function isIntroduced(
  word: (at: number) => string,
  first: number,
  before: number,
  paused: (at: number) => boolean,
): boolean {
  const nearest = word(before)
  if (nearest === 'met') return isPhoneGreeting(word(before - 1), paused(before))
  const preposition = PREPOSITIONS.has(nearest)
  if (MENTIONING.has(nearest) && !preposition) return isAtWork(word, first)
  if (preposition && REPORTED.has(word(before - 1))) return isOwnMessage(word, before - 1)
  for (let at = first - 1; at >= first - 12; at -= 1) {
    const here = word(at)
    if (here === '' || (preposition && REPORTED.has(here))) return false
    if (!preposition && at < first - 4) return false
    if (SPEAKING.has(here) || isPresenting(here, word(at - 1))) return true
    if (preposition && CALLING.has(here)) return true
  }
  return false
}

/** `Met KBC`, `Dag mevrouw Aerts, met de CM`: how the Dutch-speaking take up the phone. */
const isPhoneGreeting = (before: string, paused: boolean): boolean =>
  before === '' || paused || SPEAKING.has(before) || SPOKEN_TO.has(before)

/** Something stands between the two words: a comma. */
function isPaused(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at]]
  return before !== undefined && next !== undefined && next.start - before.end > 1
}

/** `this is Allie at`, `mein Name ist Peters von`: a name stands between. */
function isAtWork(word: (at: number) => string, first: number): boolean {
  for (let at = first - 3; at >= first - 9 && word(at) !== ''; at -= 1) {
    const here = word(at)
    const presents = here === 'its' || (here === 'is' && isPresenting(here, word(at - 1)))
    if (presents || NAMING.has(here)) return true
  }
  return false
}

/** `dit is een bericht van`, `automated message from`: the message speaks of itself. */
function isOwnMessage(word: (at: number) => string, at: number): boolean {
  for (let before = at - 1; before >= at - 4; before -= 1) {
    if (OWN_MESSAGE.has(word(before))) return true
  }
  return word(at - 1) === '' && word(at) !== ''
}

function isLeaked(word: (at: number) => string, first: number, last: number): boolean {
  for (let at = first - 4; at <= last + 3; at += 1) {
    if (LEAKS.has(word(at))) return true
  }
  return false
}

/** `Commerzbank, guten Tag`. */
function isGreeting(word: (at: number) => string, last: number): boolean {
  for (let at = last + 1; at <= last + 4 && word(at) !== ''; at += 1) {
    if (GREETING.has(word(at))) return true
  }
  return false
}

/** `a lady from`, `he said he was from`. */
function isTold(word: (at: number) => string, before: number): boolean {
  for (let at = before - 1; at >= before - 3; at -= 1) {
    if (SOMEBODY.has(word(at))) return true
  }
  return false
}

/** `ik ben`, `ich bin`, `je suis`, `I am`, `c'est`, `it's`, `dit is`, `met`. */
function isPresenting(word: string, before: string): boolean {
  switch (word) {
    case 'ben':
      return before === 'ik'
    case 'bin':
      return before === 'ich'
    case 'suis':
      return before === 'je'
    case 'est':
      return before === 'c'
    case 'is':
      return before === 'dit' || before === 'this' || before === 'here' || before === 'hier'
    case 'am':
      return before === 'i'
    case 'ist':
      return before === 'hier' || before === 'das'
    case 'im':
    case 'its':
    case 'thisis':
      return true
    default:
      return false
  }
}

function speaksOfSelf(word: (at: number) => string, first: number, last: number): boolean {
  for (let at = first - 1; at >= first - 10 && word(at) !== ''; at -= 1) {
    if (FIRST_PERSON.has(word(at))) return true
  }
  for (let at = last + 1; first > 2 && at <= last + 6 && word(at) !== ''; at += 1) {
    if (FIRST_PERSON.has(word(at))) return true
  }
  return false
}

/** In so many words somebody's mother is named anyway. */
const TALK = 70

/** Whether people who know each other are talking. */
export function isPersonal(tokens: readonly Token[]): boolean {
  let signs = 0
  for (const { word } of tokens) {
    if (KIN.has(word)) signs += WEAK_KIN.has(word) ? 0.5 : 1
  }
  return signs >= 1 + Math.floor(tokens.length / TALK)
}

/** Whether it speaks to somebody as institutions do. English has no words for it but a few. */
export function isFormal(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => FORMAL.has(word))
}
