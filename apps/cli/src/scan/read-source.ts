/**
 * From a file or standard input to messages: chats, backups, mails, transcripts, plain text, and
 * pictures. A refusal never carries a word of what was read.
 */
import { ok, type Result } from '@staysharp/core'
import type { MessageChannel } from '@staysharp/verdict'
import { type Reading, type ReadMessage, readMessages } from '@staysharp/verdict/readers'
import { readPicture } from './read-picture.ts'
import type { Source, SourceMessage, SourceRefusal } from './source.ts'
import { talksOf } from './talks.ts'

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
