/**
 * The first characters of a line, made plain for matching: invisible marks out, every space one
 * space, every decimal digit 0-9 (Arabic and Persian phones write theirs). Remembers where each
 * character came from. Bounded, so any pattern over it is.
 */
import { isMark } from './marks.ts'

/** Longer than any date, time and what stands between them. */
const LONGEST = 64

export interface PlainHead {
  readonly text: string
  /** Where in the line's text the character after `text[i]` begins, by `ends[i]`. */
  readonly ends: readonly number[]
}

/** Makes the head of `text` from `start` plain; never reads past `end`. */
export function plainHead(text: string, start: number, end: number): PlainHead {
  let plain = ''
  const ends: number[] = []
  const stop = Math.min(end, start + LONGEST)
  for (let at = start; at < stop; at += 1) {
    const code = text.charCodeAt(at)
    if (isMark(code)) continue
    plain += plainUnit(code, text[at] ?? '')
    ends.push(at + 1)
  }
  return { text: plain, ends }
}

function plainUnit(code: number, unit: string): string {
  if (code < 0x80) return unit
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10)
  if (code >= 0x966 && code <= 0x96f) return String(code - 0x966)
  return code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) ? ' ' : unit
}
