/**
 * A message with its places marked and numbered: `Uw «kaart»[1] vervalt`. Fit for a terminal, links
 * defanged, and never longer than somebody reads.
 */
import type { Span } from '@staysharp/verdict'
import { printable } from '../terminal/printable.ts'
import { defangLink, defangSchemes } from './defang.ts'

/** A place, and the numbers of the reasons that point at it. */
export interface Mark {
  readonly span: Span
  readonly numbers: readonly number[]
}

export interface Marking {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly links: readonly Span[]
  /** How the signs around a place are shown. */
  readonly sign: (sign: string) => string
  /** In UTF-16 units; what comes after is left out. */
  readonly longest: number
}

/** The text with marks; `left` is how much of it was left out. */
export function markedText(marking: Marking): { readonly text: string; readonly left: number } {
  const { text, sign, longest } = marking
  const links = withoutOverlaps(marking.links)
  const end = snap(wholeSign(text, Math.min(longest, text.length)), links, 'end')
  const marks = merged(
    marking.marks.map(({ span: [from, to], numbers }) => ({
      span: [snap(from, links, 'start'), Math.min(snap(to, links, 'end'), end)] as const,
      numbers,
    })),
  ).filter(({ span: [from, to] }) => from < to)
  const cuts = [...new Set([0, end, ...[...marks.map(({ span }) => span), ...links].flat()])]
    .filter((at) => at <= end)
    .sort((a, b) => a - b)
  const pieces = cuts.map((from, at) => {
    const to = cuts[at + 1] ?? from
    const closing = marks
      .filter(({ span }) => span[1] === from)
      .sort((a, b) => b.span[0] - a.span[0])
    const opening = marks.filter(({ span }) => span[0] === from)
    const isLink = links.some(([start]) => start === from)
    const piece = printable(text.slice(from, to))
    return [
      ...closing.map(({ numbers }) => sign(`»[${numbers.join(',')}]`)),
      ...opening.map(() => sign('«')),
      isLink ? defangLink(piece) : defangSchemes(piece),
    ].join('')
  })
  return { text: pieces.join(''), left: text.length - end }
}

/** Places that are the same carry their numbers together. */
function merged(marks: readonly Mark[]): readonly Mark[] {
  const byPlace = new Map<string, Mark>()
  for (const { span, numbers } of marks) {
    const key = span.join('-')
    const all = new Set([...(byPlace.get(key)?.numbers ?? []), ...numbers])
    byPlace.set(key, { span, numbers: [...all].sort((a, b) => a - b) })
  }
  return [...byPlace.values()]
}

/** A place inside a link grows to the whole link: half a link is not defanged. */
function snap(at: number, links: readonly Span[], to: 'start' | 'end'): number {
  const link = links.find(([start, end]) => start < at && at < end)
  if (link === undefined) return at
  return to === 'start' ? link[0] : link[1]
}

function withoutOverlaps(links: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const link of [...links].sort((a, b) => a[0] - b[0])) {
    if (link[0] >= (kept.at(-1)?.[1] ?? 0) && link[1] > link[0]) kept.push(link)
  }
  return kept
}

/** Never between the two halves of one sign. */
function wholeSign(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}
