/**
 * Reads WhatsApp chats: exports of Android and iOS, and lines copied out of WhatsApp Web. Promises
 * every message with its sender and its local time, lines of the app told apart, and the order of
 * day and month inferred from the whole file.
 */
import { ok, type Result } from '@staysharp/core'
import type { Reading, ReadMessage, ReadOptions, ReadRefusal } from '../reading.ts'
import { linesOf } from '../text/lines.ts'
import { dateOrderOf, dayOf } from './date-order.ts'
import { type Head, type HeadStyle, headOf } from './head.ts'
import { messageOf } from './message-of.ts'
import { sidesOf } from './other-side.ts'

/** Where a block begins, and where its line does. */
interface Block {
  readonly lineStart: number
  readonly head: Head
}

/** Heads that stand in the middle of other text are believed from this many on. */
const ENOUGH = 3

/** Reads a chat, or gives nothing when the text is none. */
export function readWhatsApp(
  text: string,
  options: ReadOptions,
): Result<Reading, ReadRefusal> | undefined {
  const { blocks, textBefore } = blocksOf(text)
  if (blocks.length === 0 || (textBefore && blocks.length < ENOUGH)) return undefined
  const heads = blocks.map(({ head }) => head)
  const dates = dateOrderOf(heads, options.today)
  let skippedMedia = 0
  const plain = blocks.map(({ head }, index): ReadMessage => {
    const end = trimmedEnd(text, blocks[index + 1]?.lineStart ?? text.length, head.end)
    const { attached, ...said } = messageOf(text, head.end, end, index === 0)
    if (attached) skippedMedia += 1
    return { ...said, ...timeOf(head, dayOf(head, dates.order)), channel: 'whatsapp' }
  })
  // `12/03/2026 10:00 - your parcel comes` is somebody's message, not a chat.
  if (plain.every(({ sender }) => sender === undefined)) return undefined
  const { conversation, other } = sidesOf(plain, options.fileName)
  const messages = other === undefined ? plain : plain.map((message) => directed(message, other))
  const format = heads[0]?.style === 'paste' ? 'whatsapp-paste' : 'whatsapp-export'
  const common = { format, messages, conversations: [conversation], text, dates } as const
  return ok({ ...common, skippedMedia, boundaries: 'certain' })
}

/**
 * All heads of the file's own form. An export is written in one go, so lines of another form are
 * what somebody pasted into a message.
 */
function blocksOf(text: string): {
  readonly blocks: readonly Block[]
  readonly textBefore: boolean
} {
  const blocks: Block[] = []
  const counts = new Map<string, number>()
  let firstText: number | undefined
  for (const { start, end } of linesOf(text)) {
    const head = headOf(text, start, end)
    if (head !== undefined) {
      blocks.push({ lineStart: start, head })
      counts.set(formOf(head), (counts.get(formOf(head)) ?? 0) + 1)
    } else if (firstText === undefined && text.slice(start, end).trim() !== '') firstText = start
  }
  const [form] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? []
  const own = blocks.filter(({ head }) => formOf(head) === form)
  return {
    blocks: own,
    textBefore: firstText !== undefined && firstText < (own[0]?.lineStart ?? 0),
  }
}

function formOf({ style, separator, second }: Head): string {
  const pasted: HeadStyle = 'paste'
  return style === pasted ? style : `${style}${separator}${second === undefined}`
}

function trimmedEnd(text: string, end: number, atLeast: number): number {
  let at = end
  while (at > atLeast && text[at - 1]?.trim() === '') at -= 1
  return Math.max(at, atLeast)
}

function timeOf(head: Head, day: string | undefined): { time?: string } {
  if (day === undefined) return {}
  const two = (value: number): string => String(value).padStart(2, '0')
  const seconds = head.second === undefined ? '' : `:${two(head.second)}`
  return { time: `${day}T${two(head.hour)}:${two(head.minute)}${seconds}` }
}

function directed(message: ReadMessage, other: string): ReadMessage {
  if (message.kind === 'system' || message.sender === undefined) return message
  return { ...message, direction: message.sender === other ? 'in' : 'out' }
}
