/** What every reader gives: messages with their sender, time and place, and who talks with whom. */
import type { MessageChannel } from '../message.ts'

/** Where something stands in {@link Reading.text}: UTF-16 offsets, the end not included. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** What the app noted about a message instead of, or beside, its words. */
export type Note =
  | 'attachment'
  | 'call'
  | 'contact'
  | 'deleted'
  | 'edited'
  | 'location'
  | 'poll'
  | 'view-once'

/** One message of a file. */
export interface ReadMessage {
  /** Its words, without marks that the app put around them. Empty when there are none (a photo). */
  readonly text: string
  /** As the file names the sender: a name, a number, a short code. Absent when it does not say. */
  readonly sender?: string
  /** Local time without zone, `2026-03-05T14:32` or `2026-03-05T14:32:10`. Absent when unknown. */
  readonly time?: string
  readonly channel?: MessageChannel
  /** `message`: somebody's words. `media`: only an attachment. `system`: the app's own words. */
  readonly kind: 'message' | 'media' | 'system'
  /** Towards the owner of the file or from them; absent when the file does not tell. */
  readonly direction?: 'in' | 'out'
  readonly note?: Note
  /** The subject line, of an e-mail. */
  readonly subject?: string
  readonly place: Place
}

/** Messages that belong together: one chat, one number, one call. */
export interface Conversation {
  /** The other side: a name or a number; for a group its name. Absent when the file does not say. */
  readonly with?: string
  readonly group: boolean
  /** Everybody who wrote in it, in order of appearance. */
  readonly senders: readonly string[]
  /** Indexes into {@link Reading.messages}, ascending. */
  readonly messages: readonly number[]
}

/** What kind of text was recognised. */
export type ReadingFormat =
  | 'whatsapp-export'
  | 'whatsapp-paste'
  | 'sms-backup'
  | 'email'
  | 'transcript'
  | 'plain'

/** The order of day, month and year in a file, and whether it could be known. */
export interface DateOrder {
  readonly order: 'dmy' | 'mdy' | 'ymd'
  /** True when another order reads the file as well: the days and months are then a guess. */
  readonly ambiguous: boolean
}

/** What a file says. */
export interface Reading {
  readonly format: ReadingFormat
  readonly messages: readonly ReadMessage[]
  readonly conversations: readonly Conversation[]
  /** The decoded text in which every `place` points; of a zip, that of the chat inside. */
  readonly text: string
  /** Only where dates were read as digits. */
  readonly dates?: DateOrder
  /** Attachments that were seen and not opened. */
  readonly skippedMedia: number
  /** The file ends in the middle; what came before has been read. */
  readonly incomplete?: true
  /**
   * How sure it is where one message ends and the next begins: `guessed` for text cut at blank
   * lines, which may be the paragraphs of one message.
   */
  readonly boundaries: 'certain' | 'guessed'
}

/** Why nothing was read. Never holds anything of the file but what is named here. */
export interface ReadRefusal {
  readonly code:
    | 'empty'
    | 'too-large'
    | 'binary'
    | 'wrong-encoding'
    | 'unsupported-format'
    | 'complex-email'
    | 'broken-xml'
    | 'broken-zip'
    | 'encrypted-zip'
    | 'zip-bomb'
    | 'nested-zip'
    | 'unsafe-zip-path'
    | 'no-chat-in-zip'
    | 'no-messages'
  /** With `wrong-encoding`: what the text seems to be written in; pass it back to read it so. */
  readonly encoding?: TextEncodingName
  /** With `unsupported-format`: what the file seems to be. */
  readonly looksLike?: 'html' | 'xml' | 'json' | 'pdf' | 'picture' | 'call-log' | 'rtf'
  /** With `too-large`: the most that is read, in bytes or characters. */
  readonly limit?: number
}

/** Encodings that can be asked for. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** What helps to read a file. */
export interface ReadOptions {
  /** As the person's device names it: `WhatsApp Chat with Jan.zip` tells who the other side is. */
  readonly fileName?: string
  /** `2026-11-22`: no message is from after this day, which helps to tell days from months. */
  readonly today?: string
  /** How the bytes are to be read; without it only UTF-8 is. */
  readonly encoding?: TextEncodingName
  /** IANA name for times that the file gives as instants (SMS backups); without it the device's. */
  readonly timeZone?: string
  /** `one`: plain text is one message, whatever its blank lines. */
  readonly split?: 'auto' | 'one'
}
