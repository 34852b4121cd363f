/**
 * Everything in a text that names a place on the net: links in all writings, bare hosts, e-mail
 * addresses. Looked for once, before letters are folded, because names stay as they are written.
 */
import type { Span } from '../span.ts'
import { originalSpan, type View } from '../view.ts'
import { isBareHost } from './bare-host.ts'
import { type CarriedText, carriedText } from './carried-text.ts'
import type { FoundLink } from './link.ts'
import { readLink } from './read-link.ts'
import { type Mend, refanged } from './refang.ts'
import { schemeIn } from './schemes.ts'

/** A link or an e-mail address, in offsets of the original. */
export type Name =
  | { readonly kind: 'link'; readonly span: Span; readonly link: FoundLink }
  | { readonly kind: 'email'; readonly span: Span; readonly value: string; readonly domain: string }

/** Cheap: is there anything to look at? */
const WORTH_IT = /[.:。]\S| \.|\.[ \n](?:com|org|eu|nl|xyz|be|fr)\b|dot|punt|point|punkt/i
/** A dot or colon with something right behind it: every name has one. */
const TRIGGER = /[.:。](?=[^\s.,;:!?…])/gu
/** What ends a name on either side. */
const BREAK = /[\s<>"{}|^`“”„«»‹›]/u
const HOST_UNIT = /[\p{L}\p{N}\p{M}_.\-。]/u
const LOCAL_UNIT = /[a-z0-9._%+'-]/iu
const TRAILING = /[.,;:!?…'’*_~\])}。]/u
const CONTEXT = 24
/** `kbc.be@evil.com/login`: a host in front of the real one. Without a path it is an e-mail address. */
const BARE_USER_INFO = /^@[\p{L}\p{N}_.-]{1,253}\.\p{L}{2,24}[/?#]/u
/** `kbc.be+x@b.be`: still in front of the `@`. */
const LOCAL_GOES_ON = /^[%'+][a-z0-9._%+'-]{0,64}@/iu
const GOES_ON = /^(?::\d{2,5})?[/?#]/u

const known = new WeakMap<View, readonly Name[]>()

/** All names in a plain view, in order. Remembered for as long as the view is. */
export function namesIn(plain: View): readonly Name[] {
  const before = known.get(plain)
  if (before !== undefined) return before
  const fresh = WORTH_IT.test(plain.text) ? new NameScan(plain).run() : []
  known.set(plain, fresh)
  return fresh
}

class NameScan {
  readonly #view: View
  readonly #mends: Readonly<Record<Mend['kind'], readonly Span[]>>
  readonly #names: Name[] = []
  /** Where the last name ends. */
  #end = 0
  #carriedUntil = 0

  constructor(plain: View) {
    const { view, mends } = refanged(plain)
    this.#view = view
    const spansOf = (kind: Mend['kind']): Span[] =>
      mends.flatMap((one) => (one.kind === kind ? [one.span] : [])).sort((a, b) => a[0] - b[0])
    this.#mends = { defanged: spansOf('defanged'), spaced: spansOf('spaced') }
  }

  run(): readonly Name[] {
    const { text } = this.#view
    let done = 0
    TRIGGER.lastIndex = 0
    for (let m = TRIGGER.exec(text); m !== null; m = TRIGGER.exec(text)) {
      let start = m.index
      while (start > done && !BREAK.test(text[start - 1] ?? '')) start -= 1
      let end = m.index
      while (end < text.length && !BREAK.test(text[end] ?? '')) end += 1
      this.#readPiece(start, text.slice(start, end))
      done = end
      TRIGGER.lastIndex = end
    }
    return this.#names
  }

  /** Reads the names of a piece without spaces that starts at `start`. */
  #readPiece(start: number, piece: string): void {
    const scheme = schemeIn(piece)
    const bare = scheme < 0 ? piece : piece.slice(0, scheme)
    let at = 0
    for (let dot = nextDot(bare, 0); dot >= 0; dot = nextDot(bare, at)) {
      at = this.#readBare(start, piece, dot)
    }
    if (scheme >= at) this.#addLink(start, piece, scheme, piece.length)
  }

  /** A bare host or e-mail address around a dot of `piece`; gives where reading goes on. */
  #readBare(start: number, piece: string, dot: number): number {
    let from = dot
    while (from > 0 && HOST_UNIT.test(piece[from - 1] ?? '')) from -= 1
    let to = dot + 1
    while (to < piece.length && HOST_UNIT.test(piece[to] ?? '')) to += 1
    const whole = to
    while (from < to && /[.\-_。]/u.test(piece[from] ?? '')) from += 1
    while (to > from && /[.\-_。]/u.test(piece[to - 1] ?? '')) to -= 1
    const name = piece.slice(from, to).replaceAll('。', '.')
    if (!name.includes('.') || piece[from - 1] === '/') return whole
    if (piece[from - 1] === '@') return this.#readAddress(start, piece, from, to, whole)
    const rest = piece.slice(to, to + 300)
    if (LOCAL_GOES_ON.test(rest)) return whole
    if (rest.startsWith('@')) {
      return BARE_USER_INFO.test(rest) ? this.#addLink(start, piece, from, piece.length) : to + 1
    }
    const { text } = this.#view
    const [a, b] = [start + from, start + to]
    const isHost = isBareHost({
      name,
      before: text.slice(Math.max(0, a - CONTEXT), a),
      after: text.slice(b, b + CONTEXT),
      spaced: this.#mended(originalSpan(this.#view, a, b), 'spaced'),
    })
    if (!isHost) return whole
    return Math.max(
      whole,
      this.#addLink(start, piece, from, GOES_ON.test(rest) ? piece.length : to),
    )
  }

  #readAddress(start: number, piece: string, from: number, to: number, whole: number): number {
    let local = from - 1
    const first = Math.max(0, this.#end - start)
    while (local > first && LOCAL_UNIT.test(piece[local - 1] ?? '')) local -= 1
    while (local < from - 1 && /[.'%-]/u.test(piece[local] ?? '')) local += 1
    const domain = piece.slice(from, to).toLowerCase()
    const isHost = isBareHost({ name: domain, before: 'via ', after: '', spaced: false })
    if (local === from - 1 || !isHost) return whole
    const span = originalSpan(this.#view, start + local, start + to)
    this.#end = start + to
    this.#names.push({ kind: 'email', span, value: piece.slice(local, to).toLowerCase(), domain })
    return whole
  }

  /** Adds the link `piece[from, to)` without the punctuation around it; gives its end. */
  #addLink(start: number, piece: string, from: number, to: number): number {
    const raw = trimmed(piece.slice(from, to), piece[from - 1])
    const { text } = this.#view
    const [a, b] = [start + from, start + from + raw.length]
    const span = originalSpan(this.#view, a, b)
    // What carries another link is not one itself.
    if (a < this.#carriedUntil) return to
    const carried = carriedText(text, a, b)
    if (carried !== undefined) this.#withoutCarried(carried)
    const writing = {
      defanged: this.#mended(span, 'defanged'),
      spaced: this.#mended(span, 'spaced'),
      ...(carried === undefined ? {} : { text: carried.words }),
    }
    this.#end = b
    this.#names.push({ kind: 'link', span, link: readLink(raw, writing) })
    return to
  }

  /** Words that carry a link look like another one at times: `[kbc.be](https://evil.example)`. */
  #withoutCarried({ start, end }: CarriedText): void {
    const [from] = originalSpan(this.#view, start, end)
    while ((this.#names[this.#names.length - 1]?.span[0] ?? -1) >= from) this.#names.pop()
    this.#carriedUntil = end
  }

  /** Whether something of this kind was mended inside. By halves: a text may be all mends. */
  #mended([start, end]: Span, kind: Mend['kind']): boolean {
    const mends = this.#mends[kind]
    let low = 0
    let high = mends.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((mends[middle]?.[1] ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const first = mends[low]
    return first !== undefined && first[0] < end
  }
}

function nextDot(text: string, from: number): number {
  const dot = text.indexOf('.', from)
  const ideographic = text.indexOf('。', from)
  return dot < 0 || (ideographic >= 0 && ideographic < dot) ? ideographic : dot
}

/** Without the punctuation of the sentence around it; a bracket stays when it was opened inside. */
function trimmed(raw: string, before: string | undefined): string {
  const markdown = before === '(' ? raw.indexOf(')') : -1
  let end = markdown > 0 ? markdown : raw.length
  while (end > 1 && TRAILING.test(raw[end - 1] ?? '')) {
    const pair = raw[end - 1] === ')' ? '()' : raw[end - 1] === ']' ? '[]' : undefined
    if (pair !== undefined && isClosed(raw.slice(0, end), pair)) break
    end -= 1
  }
  return raw.slice(0, end)
}

/** Whether the bracket at the end was opened inside. */
function isClosed(raw: string, [open, close]: string): boolean {
  let depth = 0
  for (const each of raw) {
    if (each === open) depth += 1
    else if (each === close) depth -= 1
  }
  return depth >= 0
}
