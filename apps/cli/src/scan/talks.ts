/**
 * What one side of a short chat wrote, as one text: a scam spread over five friendly messages shows
 * only when they are read together. Long chats and groups are not joined: enough ordinary talk has
 * a little of everything.
 */
import { LONGEST_TEXT } from '@staysharp/verdict'
import type { Reading } from '@staysharp/verdict/readers'
import type { Talk } from './source.ts'

const FEWEST = 2
const MOST = 30

/** The talks of a chat; `numbers` are those of the messages that are judged. */
export function talksOf(reading: Reading, numbers: ReadonlyMap<number, number>): readonly Talk[] {
  if (reading.format !== 'whatsapp-export' && reading.format !== 'whatsapp-paste') return []
  return reading.conversations
    .filter(({ group }) => !group)
    .flatMap(({ messages, senders }) =>
      senders.flatMap((sender) => {
        const theirs = messages.filter(
          (at) => numbers.has(at) && reading.messages[at]?.sender === sender,
        )
        return talkOf(reading, theirs, sender, numbers)
      }),
    )
}

function talkOf(
  reading: Reading,
  theirs: readonly number[],
  sender: string,
  numbers: ReadonlyMap<number, number>,
): readonly Talk[] {
  const [first = 0] = theirs
  const last = theirs.at(-1) ?? first
  const text = theirs.map((at) => reading.messages[at]?.text ?? '').join('\n')
  if (theirs.length < FEWEST || theirs.length > MOST || text.length > LONGEST_TEXT) return []
  const time = reading.messages[first]?.time
  return [
    {
      message: { text, sender, channel: 'whatsapp', ...(time !== undefined && { time }) },
      first: numbers.get(first) ?? 0,
      last: numbers.get(last) ?? 0,
    },
  ]
}
