/**
 * readers: messages with sender, time and place out of the files people have. Nothing is fetched,
 * media are never opened, and a refusal never carries a word of the file. Browser-safe, pure.
 */
export { readMessages } from './read-messages.ts'
export type {
  Conversation,
  DateOrder,
  Note,
  Place,
  Reading,
  ReadingFormat,
  ReadMessage,
  ReadOptions,
  ReadRefusal,
  TextEncodingName,
} from './reading.ts'
