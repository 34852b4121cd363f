/**
 * Texts made unreadable for filters, as senders of scams do: a share of the letters is replaced or
 * torn apart. Seeded, so that a measure can be repeated. Links, addresses and numbers stay as they
 * are: a lure whose link does not work is no lure.
 */

export const OBFUSCATIONS = [
  'homoglyph',
  'zero-width',
  'leet',
  'spaced',
  'split',
  'case',
  'diacritics',
] as const
export type Obfuscation = (typeof OBFUSCATIONS)[number]

export interface ObfuscateOptions {
  readonly kind: Obfuscation
  readonly seed: number
  /** The share of letters, or of words for `spaced`, that is changed; 0.3 if not given. */
  readonly share?: number
}

/** By letter, what looks like it: Cyrillic, Greek, small capitals, IPA. Full-width and mathematical forms are counted out. */
const HOMOGLYPHS: Readonly<Record<string, string>> = {
  a: 'аαɑᴀ',
  b: 'ЬʙƄᏏ',
  c: 'сϲᴄ',
  d: 'ԁᴅɗ',
  e: 'еεᴇҽ',
  f: 'ꜰƒ',
  g: 'ɡɢԍ',
  h: 'һʜհ',
  i: 'іιɪı',
  j: 'јϳᴊ',
  k: 'κкᴋ',
  l: 'ӏʟⅼ',
  m: 'мᴍⅿ',
  n: 'ռɴո',
  o: 'оοᴏօ',
  p: 'рρᴘ',
  q: 'ԛզ',
  r: 'гʀᴦ',
  s: 'ѕꜱ',
  t: 'тτᴛ',
  u: 'υսᴜ',
  v: 'ѵνᴠ',
  w: 'ԝѡᴡ',
  x: 'хχ',
  y: 'уγʏ',
  z: 'ᴢʐ',
}
const LEET: Readonly<Record<string, string>> = {
  a: '4@',
  b: '8',
  e: '3',
  g: '9',
  i: '1!',
  l: '1|',
  o: '0',
  s: '5$',
  t: '7',
}
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'áàâäãåā',
  c: 'çćč',
  d: 'ďḍ',
  e: 'éèêëēė',
  g: 'ğģ',
  h: 'ḥħ',
  i: 'íìîïī',
  k: 'ķḳ',
  l: 'ļḷł',
  m: 'ṁṃ',
  n: 'ñńňṇ',
  o: 'óòôöõø',
  p: 'ṗṕ',
  r: 'ŕřṛ',
  s: 'śšşṣ',
  t: 'ťţṭ',
  u: 'úùûüū',
  w: 'ŵẁẇ',
  y: 'ýÿŷ',
  z: 'źžżẓ',
}
const UNSEEN = ['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff', '\u180e']
const SIGNS = [' ', '.', '-', '_', '·'] as const
/** Starts of mathematical alphabets, small letters: bold, sans bold, monospace; and full-width. */
const ALPHABETS = [0x1d41a, 0x1d5ee, 0x1d68a, 0xff41]
/** Between spaces, with a sign of a link, an address or a number inside. */
const KEPT = /[\d@:/€$£%]|\p{L}[.]\p{L}/u
const LETTER = /\p{L}/u

/**
 * The text with a share of it made unreadable.
 *
 * @example obfuscate('Betaal nu', { kind: 'leet', seed: 1, share: 1 }) // '8374a1 nu'
 */
export function obfuscate(text: string, { kind, seed, share = 0.3 }: ObfuscateOptions): string {
  const draw = drawing(seed)
  const pieces = text.split(/(\s+)/u)
  return pieces
    .map((piece) => (KEPT.test(piece) ? piece : obfuscated(piece, kind, share, draw)))
    .join('')
}

type Draw = () => number

function obfuscated(piece: string, kind: Obfuscation, share: number, draw: Draw): string {
  if (kind === 'spaced') return draw() < share ? spaced(piece, draw) : piece
  const characters = [...piece]
  return characters
    .map((each, i) => {
      if (!LETTER.test(each) || draw() >= share) return each
      return changed(each, kind, LETTER.test(characters[i + 1] ?? ''), draw)
    })
    .join('')
}

function changed(
  letter: string,
  kind: Exclude<Obfuscation, 'spaced'>,
  inside: boolean,
  draw: Draw,
): string {
  const small = letter.toLowerCase()
  switch (kind) {
    case 'homoglyph':
      return homoglyph(letter, draw)
    case 'zero-width':
      return letter + pick(UNSEEN, draw)
    case 'leet':
      // A sign of exclamation behind a word is one.
      return LEET[small] === undefined
        ? letter
        : pick(inside ? LEET[small] : (LEET[small][0] ?? ''), draw)
    case 'split':
      return inside ? letter + pick('._·*', draw) : letter
    case 'case':
      return letter === small ? letter.toUpperCase() : small
    case 'diacritics':
      return draw() < 0.2 || ACCENTED[small] === undefined
        ? letter + pick('\u0301\u0323\u0308', draw)
        : pick(ACCENTED[small], draw)
  }
}

function homoglyph(letter: string, draw: Draw): string {
  const small = letter.toLowerCase()
  const place = small.charCodeAt(0) - 97
  if (place < 0 || place > 25) return letter
  if (draw() < 0.3) return String.fromCodePoint(pick(ALPHABETS, draw) + place)
  return pick(HOMOGLYPHS[small] ?? letter, draw)
}

/** All letters of a word of four and more with one sign between them. */
function spaced(piece: string, draw: Draw): string {
  const sign = pick(SIGNS, draw)
  return piece.replace(/\p{L}{4,}/u, (word) => [...word].join(sign))
}

function pick<T>(from: readonly T[], draw: Draw): T
function pick(from: string, draw: Draw): string
function pick(from: string | readonly unknown[], draw: Draw): unknown {
  const all = typeof from === 'string' ? [...from] : from
  return all[Math.floor(draw() * all.length)]
}

/** Mulberry32: small, seeded, good enough for tests. */
function drawing(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
