/**
 * A strict scanner for the XML that SMS Backup & Restore writes: elements with attributes, no text
 * that matters, comments and instructions passed over. No entities are declared, nothing is
 * resolved, attribute values are given as places: a picture of ten megabytes in base64 is stepped
 * over, never copied.
 *
 * Refuses what the app never writes: a document type, CDATA, attributes without quotes.
 */

/** An opening or closing tag. */
export interface Tag {
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  readonly start: number
  readonly end: number
  /** Raw values by name, as places between their quotes. */
  readonly values: ReadonlyMap<string, readonly [start: number, end: number]>
}

/** How a scan came to its end. */
export type ScanEnd = 'whole' | 'cut' | 'broken'

const NAME = /[A-Za-z_][\w:.-]{0,63}/uy

/** The tags of a document in order; returns how it ended. */
export function* scanTags(xml: string): Generator<Tag, ScanEnd> {
  let at = xml.indexOf('<')
  while (at !== -1) {
    if (xml.startsWith('<!--', at) || xml.startsWith('<?', at)) {
      const close = xml[at + 1] === '?' ? '?>' : '-->'
      const end = xml.indexOf(close, at + 2)
      if (end === -1) return 'cut'
      at = xml.indexOf('<', end + close.length)
      continue
    }
    const tag = tagAt(xml, at)
    if (typeof tag === 'string') return tag
    yield tag
    at = xml.indexOf('<', tag.end)
  }
  return 'whole'
}

function tagAt(xml: string, start: number): Tag | 'cut' | 'broken' {
  const closing = xml[start + 1] === '/'
  const name = nameAt(xml, start + (closing ? 2 : 1))
  if (name === undefined) return start + 64 > xml.length ? 'cut' : 'broken'
  const values = new Map<string, readonly [number, number]>()
  let at = start + (closing ? 2 : 1) + name.length
  for (;;) {
    at = afterSpace(xml, at)
    if (at >= xml.length) return 'cut'
    if (xml[at] === '>') {
      return { name, kind: closing ? 'close' : 'open', start, end: at + 1, values }
    }
    if (xml.startsWith('/>', at)) return { name, kind: 'empty', start, end: at + 2, values }
    const key = nameAt(xml, at)
    if (key === undefined) return 'broken'
    const equals = afterSpace(xml, at + key.length)
    const quoteAt = afterSpace(xml, equals + 1)
    const quote = xml[quoteAt]
    if (quote === undefined) return 'cut'
    if (xml[equals] !== '=' || (quote !== '"' && quote !== "'")) return 'broken'
    const close = xml.indexOf(quote, quoteAt + 1)
    if (close === -1) return 'cut'
    values.set(key, [quoteAt + 1, close])
    at = close + 1
  }
}

function nameAt(xml: string, at: number): string | undefined {
  NAME.lastIndex = at
  return NAME.exec(xml)?.[0]
}

function afterSpace(xml: string, start: number): number {
  let at = start
  while (at < xml.length && xml.charCodeAt(at) <= 0x20) at += 1
  return at
}
