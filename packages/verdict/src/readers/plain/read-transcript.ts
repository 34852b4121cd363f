/**
 * Reads a conversation written down turn by turn (`Beller: goedemiddag, met de bank`), with or
 * without times before the names. A message that lists things (`IBAN: …`, `Bedrag: …`) is none: in a
 * conversation somebody speaks twice, or the names say that they are speakers.
 */
import type { Reading, ReadMessage } from '../reading.ts'
import { linesOf } from '../text/lines.ts'

/** Names of the two ends of a call; the phone's owner is on the second. */
const CALLERS = new Set([
  ...['caller', 'agent', 'scammer', 'fraudster', 'operator', 'beller', 'oplichter', 'medewerker'],
  ...['appelant', 'appelante', 'escroc', 'conseiller', 'conseillère', 'correspondant'],
  ...['anrufer', 'anruferin', 'betrüger', 'betrügerin', 'berater', 'mitarbeiter', 'mitarbeiterin'],
])
const OWNERS = new Set([
  ...['me', 'i', 'you', 'victim', 'callee', 'customer', 'recipient', 'receiver'],
  ...['ik', 'jij', 'slachtoffer', 'klant', 'ontvanger', 'gebelde', 'opgebelde'],
  ...['moi', 'je', 'vous', 'victime', 'client', 'cliente', 'destinataire', 'appelé', 'appelée'],
  ...['ich', 'sie', 'opfer', 'kunde', 'kundin', 'angerufener', 'angerufene'],
])
const TURN =
  /^(?:[[(]?(\d{1,2}:\d{2}(?::\d{2})?)[\])]?[ \t-]{0,3})?(\p{L}[\p{L}\p{N} .'’_-]{0,30}|\p{L}) ?:(?:\s+|$)/u
/** Names of a conversation; a form has more. */
const MOST_SPEAKERS = 8
/** Part of the lines that must begin a turn. */
const LEAST_TURNS = 0.5

interface Turn {
  readonly speaker: string
  readonly start: number
  end: number
}

/** Reads a transcript, or gives nothing when the text is none. */
export function readTranscript(text: string): Reading | undefined {
  const turns: Turn[] = []
  let lines = 0
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, Math.min(line.end, line.start + 100))
    if (content.trim() === '') continue
    lines += 1
    const found = TURN.exec(content)
    if (found === null && turns.length === 0) return undefined
    if (found === null) {
      const last = turns[turns.length - 1]
      if (last !== undefined) last.end = line.end
    } else {
      const [head, , name = ''] = found
      turns.push({ speaker: name.trim(), start: line.start + head.length, end: line.end })
    }
  }
  return isConversation(turns, lines) ? reading(text, turns) : undefined
}

function isConversation(turns: readonly Turn[], lines: number): boolean {
  const speakers = new Set(turns.map(({ speaker }) => speaker.toLowerCase()))
  if (turns.length < 2 || speakers.size < 2 || speakers.size > MOST_SPEAKERS) return false
  if (turns.length < lines * LEAST_TURNS) return false
  const named = [...speakers].every((speaker) => CALLERS.has(speaker) || OWNERS.has(speaker))
  return named || (turns.length >= 3 && speakers.size < turns.length)
}

function reading(text: string, turns: readonly Turn[]): Reading {
  const names = turns.map(({ speaker }) => speaker)
  const call = names.some((name) => CALLERS.has(name.toLowerCase()))
  const messages = turns.flatMap(({ speaker, start, end }): readonly ReadMessage[] => {
    const words = text.slice(start, end).trim()
    if (words === '') return []
    const at = text.indexOf(words, start)
    const direction = directionOf(speaker.toLowerCase())
    return [
      {
        text: words,
        sender: speaker,
        ...(call ? { channel: 'call' } : {}),
        kind: 'message',
        ...(direction === undefined ? {} : { direction }),
        place: { start: at, end: at + words.length },
      },
    ]
  })
  const senders = [...new Set(messages.flatMap(({ sender }) => sender ?? []))]
  const other = senders.find((sender) => directionOf(sender.toLowerCase()) === 'in')
  const indexes = messages.map((_, index) => index)
  const conversation = { group: senders.length > 2, senders, messages: indexes }
  return {
    format: 'transcript',
    text,
    messages,
    conversations: [other === undefined ? conversation : { with: other, ...conversation }],
    skippedMedia: 0,
    boundaries: 'certain',
  }
}

function directionOf(speaker: string): 'in' | 'out' | undefined {
  if (CALLERS.has(speaker)) return 'in'
  return OWNERS.has(speaker) ? 'out' : undefined
}
