/**
 * Links that were written so that filters or phones do not see them, made whole: `hxxps`, `[.]`,
 * `(dot)`, `kbc punt be`, `kbc-veilig . com`, a link split over a line. The result is only for
 * finding links: a dot too many between words does no harm there.
 */
import { ViewWriter } from '../normalise/view-writer.ts'
import type { Span } from '../span.ts'
import { originalSpan, type View } from '../view.ts'

/** Cheap: is there anything to look at? */
const WORTH_IT =
  /[[({] ?(?:[.:/@]|dot|punt|point|punkt|at)|hxxp|h\*\*p|h ?t ?t ?p ?s? ?: |: ?\/ \/| \.|\.[ \n](?:com|nl|net|org|info|eu|top|xyz|be|fr|de)\b| (?:dot|punt|point|punkt) |[-/=&?_.]\r?\n/i

interface Rewrite {
  readonly kind: Mend['kind']
  readonly pattern: RegExp
  /** What takes the place of the first group, or of the whole match when there is none. */
  readonly to: string | ((found: RegExpExecArray) => string | undefined)
}

const ENDINGS =
  'com|net|org|info|eu|nl|be|fr|lu|uk|io|co|app|top|xyz|site|online|shop|click|icu|live|vip|link|me|ly'
const REWRITES: readonly Rewrite[] = [
  { kind: 'defanged', pattern: /[[({] ?(?:\.|dot|punt|point|punkt) ?[\])}]/giu, to: '.' },
  { kind: 'defanged', pattern: /[[({] ?(?:@|at) ?[\])}]/giu, to: '@' },
  {
    kind: 'defanged',
    pattern: /\[ ?:(?:\/\/)? ?\]/gu,
    to: (m) => (m[0].includes('/') ? '://' : ':'),
  },
  { kind: 'defanged', pattern: /\[ ?\/ ?\]/gu, to: '/' },
  { kind: 'defanged', pattern: /h(?:xx|\*\*)p/giu, to: 'http' },
  {
    kind: 'spaced',
    pattern: /\bh ?t ?t ?p ?(s?) ?: ?\/ ?\/ ?/giu,
    to: (m) => (m[0].includes(' ') ? `http${m[1] ?? ''}://` : undefined),
  },
  // `on that point be careful`: a determiner before it makes it the ordinary word.
  {
    kind: 'defanged',
    pattern: new RegExp(
      `([\\p{L}\\p{N}-]{2,40}) (?:dot|punt|point|punkt) (${ENDINGS}|de)(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    to: (m) => spelled(m),
  },
  {
    kind: 'spaced',
    pattern: /(?:^|[\s(])www ?\. ?[\p{L}\p{N}-]{2,40} ?\. ?[\p{L}]{2,12}/giu,
    to: (m) => joinedWww(m[0]),
  },
  {
    kind: 'spaced',
    pattern: new RegExp(
      `([\\p{L}\\p{N}-]{2,40})(?: \\. ?|\\. )(${ENDINGS}|de|[\\p{Ll}\\p{N}-]{2,24})(?![\\p{L}\\p{N}.-])(?: ?/ ?(?=[\\p{L}\\p{N}]))?`,
      'giu',
    ),
    to: (m) => spaced(m),
  },
  {
    kind: 'spaced',
    pattern: /\/\/[^\s]{1,200}[-/=&?_.]\r?\n(?=[\p{Ll}\p{N}])/gu,
    to: (m) => m[0].replace(/\r?\n/u, ''),
  },
]

const DETERMINER =
  /^(?:that|this|some|any|the|a|an|no|dit|dat|het|een|ce|un|le|au|du|dem|einem|diesem)$/iu
const SURE = new Set(['com', 'org', 'eu', 'nl', 'xyz', 'be', 'fr'])

function spelled(found: RegExpExecArray): string | undefined {
  const [, name = '', ending = ''] = found
  const dot = found[0].slice(name.length + 1, -ending.length - 1).toLowerCase()
  if (ending.toLowerCase() === 'de' && dot !== 'punkt') return undefined
  return DETERMINER.test(name) ? undefined : `${name}.${ending}`
}

function spaced(found: RegExpExecArray): string | undefined {
  const [whole, name = '', ending = ''] = found
  // A space only after the dot is how sentences look: the ending has to be one that is no word.
  if (!whole.startsWith(`${name} `) && !SURE.has(ending)) return undefined
  // `www.kbc.be . daarna`: the host was whole before the dot.
  if (found.input[found.index - 1] === '.' && (!SURE.has(ending) || SURE.has(name)))
    return undefined
  const slash = whole.includes('/') ? '/' : ''
  return `${name}.${ending}${slash}`
}

function joinedWww(found: string): string {
  return found.slice(0, 1) + found.slice(1).replace(/ /gu, '')
}

/** A place in the original where a link was made whole. */
export interface Mend {
  readonly kind: 'defanged' | 'spaced'
  readonly span: Span
}

/** A text with its links made whole. */
export interface Refanged {
  readonly view: View
  readonly mends: readonly Mend[]
}

/** `plain` with its links made whole, or `plain` itself where nothing had to be. */
export function refanged(plain: View): Refanged {
  const mends: Mend[] = []
  let view = plain
  if (WORTH_IT.test(plain.text)) {
    for (const rewrite of REWRITES) view = rewritten(view, rewrite, mends)
  }
  return { view, mends }
}

function rewritten(view: View, { kind, pattern, to }: Rewrite, mends: Mend[]): View {
  let writer: ViewWriter | undefined
  let at = 0
  pattern.lastIndex = 0
  for (let m = pattern.exec(view.text); m !== null; m = pattern.exec(view.text)) {
    const instead = typeof to === 'string' ? to : to(m)
    if (instead === undefined || instead === m[0]) continue
    writer ??= new ViewWriter(view.text.length)
    const [head, tail] = commonEnds(m[0], instead)
    const start = m.index + head
    const end = m.index + m[0].length - tail
    writer.copy(view, at, start)
    // Only what differs is new, so that spans stay exact.
    const span = originalSpan(view, start, end)
    writer.put(instead.slice(head, instead.length - tail), ...span)
    mends.push({ kind, span })
    at = end
  }
  if (writer === undefined) return view
  writer.copy(view, at, view.text.length)
  return writer.view()
}

/** How many characters two strings share at their beginning and at their end. */
function commonEnds(a: string, b: string): [head: number, tail: number] {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return [head, tail]
}
