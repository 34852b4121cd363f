/**
 * Reads text with one or several messages: parted by rulers (`---`), by lines that name a sender
 * (`From: bpost`), or by blank lines. Blank lines also part the paragraphs of one message, so what
 * was cut at them is `guessed`, and a letter, known by its greeting or its closing, is never cut.
 */
import type { Reading, ReadMessage, ReadOptions } from '../reading.ts'
import { linesOf } from '../text/lines.ts'
import { looksLikeLetter } from './letter.ts'

/** A block of lines that belong together. */
interface Block {
  readonly start: number
  readonly end: number
  readonly sender?: string
}

const RULER = /^\s{0,8}(?:-{3,}|={3,}|_{3,}|\*{3,}|#{3,}|—{2,})\s{0,8}$/u
const SENDER_LINE = /^(?:from|sender|van|afzender|de|expéditeur|von|absender) ?: ?(\S.{0,120})$/iu

/** Reads any text that holds words. */
export function readPlain(text: string, options: ReadOptions): Reading | undefined {
  const parted = options.split === 'one' ? [] : byMarks(text)
  const marked = parted.length > 1 || parted[0]?.sender !== undefined
  const loose = marked || options.split === 'one' ? [] : byBlankLines(text)
  const cut =
    !marked && loose.length > 1 && !looksLikeLetter(loose.map((block) => wordsOf(text, block)))
  const blocks = marked ? parted : cut ? loose : [{ start: 0, end: text.length }]
  const messages = blocks.flatMap((block) => messageOf(text, block))
  if (messages.length === 0) return undefined
  return {
    format: 'plain',
    text,
    messages,
    conversations: bySender(messages),
    skippedMedia: 0,
    boundaries: cut ? 'guessed' : 'certain',
  }
}

/** Blocks between rulers, each sender line beginning another. */
function byMarks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  let sender: string | undefined
  let fresh = true
  const close = (end: number): void => {
    if (text.slice(start, end).trim() === '') return
    blocks.push(sender === undefined ? { start, end } : { start, end, sender })
  }
  for (const line of linesOf(text)) {
    const content = line.end - line.start < 200 ? text.slice(line.start, line.end) : ''
    const named = fresh ? SENDER_LINE.exec(content)?.[1]?.trim() : undefined
    if (named !== undefined || RULER.test(content)) {
      close(line.start)
      start = Math.min(line.end + 1, text.length)
      sender = named
    }
    // A sender stands first in its block; `Van: 3 mei tot: 5 mei` inside a message is its words.
    fresh = RULER.test(content) || text.slice(line.start, line.end).trim() === ''
  }
  close(text.length)
  return blocks
}

/** Blocks between blank lines; where some lie two blank lines apart, only those part. */
function byBlankLines(text: string): readonly Block[] {
  const gap = /\n[^\S\n]*\n[^\S\n]*\n/u.test(text.trim()) ? 2 : 1
  const blocks: Block[] = []
  let start: number | undefined
  let end = 0
  let blank = 0
  for (const line of linesOf(text)) {
    if (text.slice(line.start, line.end).trim() === '') {
      blank += 1
      continue
    }
    if (start !== undefined && blank >= gap) {
      blocks.push({ start, end })
      start = undefined
    }
    start ??= line.start
    end = line.end
    blank = 0
  }
  if (start !== undefined) blocks.push({ start, end })
  return blocks
}

const wordsOf = (text: string, block: Block): string => text.slice(block.start, block.end).trim()

function messageOf(text: string, block: Block): readonly ReadMessage[] {
  const words = wordsOf(text, block)
  if (words === '') return []
  const start = text.indexOf(words, block.start)
  const sender = block.sender === undefined ? {} : { sender: block.sender }
  return [{ text: words, ...sender, kind: 'message', place: { start, end: start + words.length } }]
}

/** Messages without a sender stand each for themselves. */
function bySender(messages: readonly ReadMessage[]): Reading['conversations'] {
  const known = new Map<string, number[]>()
  for (const [index, { sender }] of messages.entries()) {
    const key = sender ?? `\n${index}`
    const indexes = known.get(key) ?? []
    indexes.push(index)
    known.set(key, indexes)
  }
  return [...known].map(([key, indexes]) =>
    key.startsWith('\n')
      ? { group: false, senders: [], messages: indexes }
      : { with: key, group: false, senders: [key], messages: indexes },
  )
}
