/**
 * From a file or standard input to messages: chats, backups, mails, transcripts, plain text, and
 * pictures. A refusal never carries a word of what was read.
 */
import { ok, type Result } from '@staysharp/core'
import type { MessageChannel } from '@staysharp/verdict'
import type { PictureRefusal } from '@staysharp/verdict/pictures'
import {
  type Reading,
  type ReadingFormat,
  type ReadMessage,
  type ReadRefusal,
  readMessages,
} from '@staysharp/verdict/readers'
import { readPicture } from './read-picture.ts'
import { type Talk, talksOf } from './talks.ts'

/** A message to judge. */
export interface SourceMessage {
  readonly text: string
  readonly sender?: string
  readonly time?: string
  readonly channel?: MessageChannel
}

/** What was read. */
export interface Source {
  readonly format: ReadingFormat | 'picture'
  /** In the order of the file; the owner's own and the app's lines are left out. */
  readonly messages: readonly SourceMessage[]
  /** Short chats, one side as one text; beside `messages`, not instead. */
  readonly talks: readonly Talk[]
  readonly attachments: number
  /** Cut at blank lines, which may be the paragraphs of one message. */
  readonly guessed: boolean
  readonly incomplete: boolean
  /** A picture whose letters were hard to read. */
  readonly uncertain: boolean
}

/** Why nothing was read: in the words of the file reader, or of the picture reader. */
export type SourceRefusal =
  | ({ readonly group: 'file' } & ReadRefusal)
  | ({ readonly group: 'picture' } & PictureRefusal)

export interface SourceHints {
  readonly fileName?: string
  readonly today: string
  readonly sender?: string
  readonly channel?: MessageChannel
}

/** Reads the bytes of whatever somebody has. */
export async function readSource(
  bytes: Uint8Array,
  hints: SourceHints,
): Promise<Result<Source, SourceRefusal>> {
  const { fileName, today, sender, channel } = hints
  // Whoever names one sender, or speaks of a call, has one message.
  const split = sender !== undefined || channel === 'call' ? 'one' : 'auto'
  const read = readMessages(bytes, { today, split, ...(fileName !== undefined && { fileName }) })
  if (read.ok) return ok(sourceOf(read.value))
  const { failure } = read
  return failure.looksLike === 'picture'
    ? readPicture(bytes)
    : { ok: false, failure: { group: 'file', ...failure } }
}

function sourceOf(reading: Reading): Source {
  const rest = {
    format: reading.format,
    attachments: reading.skippedMedia,
    incomplete: reading.incomplete === true,
    uncertain: false,
  }
  if (reading.format === 'transcript') {
    return { ...rest, messages: [wholeTalk(reading)], talks: [], guessed: false }
  }
  const indexes = [...reading.messages.keys()].filter((at) => isTheirs(reading.messages[at]))
  const numbers = new Map(indexes.map((at, position) => [at, position + 1]))
  return {
    ...rest,
    messages: indexes.flatMap((at) => messageOf(reading.messages[at])),
    talks: talksOf(reading, numbers),
    guessed: reading.boundaries === 'guessed',
  }
}

const isTheirs = (message: ReadMessage | undefined): boolean =>
  message?.kind === 'message' && message.direction !== 'out' && message.text !== ''

/** Turns of a talk mean something together only. */
function wholeTalk({ text, messages }: Reading): SourceMessage {
  const channel = messages.find((each) => each.channel !== undefined)?.channel
  return { text: text.trim(), ...(channel !== undefined && { channel }) }
}

function messageOf(message: ReadMessage | undefined): readonly SourceMessage[] {
  if (message === undefined) return []
  const { text, sender, time, channel } = message
  return [
    {
      text,
      ...(sender !== undefined && { sender }),
      ...(time !== undefined && { time }),
      ...(channel !== undefined && { channel }),
    },
  ]
}
