/**
 * The plain view: unseen characters out, compatibility forms (NFKC) to ordinary characters, nothing
 * else. Links and entities are read from it.
 */
import type { View } from '../view.ts'
import { isTrick, unseen } from './invisible.ts'
import type { UndoneList } from './undone.ts'
import { unchanged, ViewWriter } from './view-writer.ts'

const NOT_PLAIN = /[^\t-\r -~]/u
const MARK = /\p{M}/u
/** More marks than any script puts on a letter start a piece of their own, so that work is bounded. */
const MOST_MARKS = 16
/** Letters and digits dressed up: mathematical, full-width, circled, squared, parenthesised. */
const DRESSED = /[\u2460-\u24e9\uff10-\uff5a\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f189}]/u
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/u
const LETTER = /\p{L}/u

/** NFKC pulls these apart into a space and a mark, or brackets; people type them for what is given here. */
const INSTEAD: Readonly<Record<string, string>> = {
  '´': "'",
  '¨': '¨',
  '¯': '¯',
  '¸': '¸',
  '˜': '~',
  '⠀': ' ',
}

/** The plain view of `original`; what had to be undone is added to `undone`. */
export function plainView(original: string, undone: UndoneList): View {
  if (!NOT_PLAIN.test(original)) return unchanged(original)
  const writer = new ViewWriter(original.length)
  const dressIsOrdinary = EAST_ASIAN.test(original)
  let at = 0
  while (at < original.length) {
    if (isAsciiAlone(original, at)) {
      const from = at
      do at += 1
      while (at < original.length && isAsciiAlone(original, at))
      writer.keep(original, from, at)
      continue
    }
    const hidden = unseenRun(original, at)
    if (hidden > at) {
      noteUnseen(original, at, hidden, undone)
      at = hidden
      continue
    }
    const end = pieceEnd(original, at)
    const seen = end.piece
    const out = normalised(seen)
    writer.put(out, at, end.at)
    if (!dressIsOrdinary && DRESSED.test(seen) && LETTER.test(out))
      undone.add('confusable', at, end.at)
    at = end.at
  }
  return writer.view()
}

/** A printable ASCII character that no mark follows. */
function isAsciiAlone(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 0x7e || (code < 0x20 && (code < 9 || code > 13))) return false
  return !(text.charCodeAt(at + 1) >= 0x300) || !mayAttach(text, at + 1)
}

/** Whether what follows is a mark, or something unseen that may hide one. */
function mayAttach(text: string, at: number): boolean {
  const end = unseenRun(text, at)
  return MARK.test(characterAt(text, end))
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function unseenRun(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const character = characterAt(text, at)
    if (unseen(character) === undefined) break
    at += character.length
  }
  return at
}

function noteUnseen(text: string, start: number, end: number, undone: UndoneList): void {
  const run = text.slice(start, end)
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? ''
  if (!isTrick(run, before, characterAt(text, end))) return
  undone.add([...run].some((each) => unseen(each) === 'bidi') ? 'bidi' : 'invisible', start, end)
}

/** A character with the marks on it, also where something unseen stands between. */
function pieceEnd(text: string, from: number): { piece: string; at: number } {
  let piece = characterAt(text, from)
  let at = from + piece.length
  for (let marks = 0; marks < MOST_MARKS && at < text.length; marks += 1) {
    if (text.charCodeAt(at) < 0x300) break
    const end = unseenRun(text, at)
    const mark = characterAt(text, end)
    if (!MARK.test(mark)) break
    piece += mark
    at = end + mark.length
  }
  return { piece, at }
}

const cache = new Map<string, string>()

function normalised(piece: string): string {
  const known = cache.get(piece)
  if (known !== undefined) return known
  const parenthesised = /^[\u249c-\u24b5]$/u.test(piece)
  const out =
    INSTEAD[piece] ??
    (parenthesised
      ? String.fromCharCode(0x61 + piece.charCodeAt(0) - 0x249c)
      : piece.normalize('NFKC'))
  // Bounded: a hostile text must not fill the memory of a page that stays open.
  if (cache.size < 4096) cache.set(piece, out)
  return out
}
