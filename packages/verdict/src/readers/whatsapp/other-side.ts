/**
 * Who the other side of a chat is. The file itself does not say whose phone it came from; its name
 * does ("WhatsApp Chat with Jan.txt"), and in a chat of two a number among the names does: the
 * phone's owner is shown by name.
 */
import type { Conversation, ReadMessage } from '../reading.ts'

const FILE_NAMES = [
  'whatsapp chat with ',
  'whatsapp chat - ',
  'whatsapp-chat met ',
  'whatsapp chat met ',
  'whatsapp-chat - ',
  'discussion whatsapp avec ',
  'discussion whatsapp - ',
  'whatsapp chat mit ',
  'whatsapp-chat mit ',
]
const ENDING = /(?: ?\(\d{1,3}\))?\.(?:txt|zip)$/iu
const NUMBER = /^\+?[\d\s().-]{6,25}$/u

/** A chat's conversation, and each sender's direction where it can be known. */
export interface Sides {
  readonly conversation: Conversation
  /** Only for two people whose sides are known. */
  readonly other?: string
}

/** Looks at the senders in order of appearance and the file's name. */
export function sidesOf(messages: readonly ReadMessage[], fileName: string | undefined): Sides {
  const senders = [
    ...new Set(
      messages.flatMap(({ kind, sender }) =>
        kind === 'system' || sender === undefined ? [] : [sender],
      ),
    ),
  ]
  const named = fileName === undefined ? undefined : chatName(fileName)
  const indexes = messages.map((_, index) => index)
  const group = senders.length > 2
  const other = group ? undefined : otherOf(senders, named)
  const title = other ?? named
  return {
    conversation: {
      ...(title === undefined ? {} : { with: title }),
      group,
      senders,
      messages: indexes,
    },
    ...(other === undefined ? {} : { other }),
  }
}

function otherOf(senders: readonly string[], named: string | undefined): string | undefined {
  const byName = senders.find((sender) => named !== undefined && same(sender, named))
  if (byName !== undefined) return byName
  const numbers = senders.filter((sender) => NUMBER.test(sender))
  return senders.length === 2 && numbers.length === 1 ? numbers[0] : undefined
}

const same = (one: string, other: string): boolean =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase()

function chatName(fileName: string): string | undefined {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
  const plain = base.normalize('NFC').replaceAll('_', ' ').toLowerCase()
  const prefix = FILE_NAMES.find((start) => plain.startsWith(start))
  if (prefix === undefined) return undefined
  const name = base.normalize('NFC').slice(prefix.length).replace(ENDING, '').trim()
  return name === '' ? undefined : name
}
