/** What is judged: the messages of one file, chat, picture or paste. */
import type { MessageChannel } from '@staysharp/verdict'
import type { PictureRefusal } from '@staysharp/verdict/pictures'
import type { ReadingFormat, ReadRefusal } from '@staysharp/verdict/readers'

/** A message to judge. */
export interface SourceMessage {
  readonly text: string
  readonly sender?: string
  readonly time?: string
  readonly channel?: MessageChannel
}

/** Messages that belong together, by their numbers in the source. */
export interface Talk {
  readonly message: SourceMessage
  readonly first: number
  readonly last: number
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
