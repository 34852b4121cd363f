/**
 * Reads a simple e-mail: a head with its sender and subject, and a body of plain text. An e-mail of
 * several parts, or with an encoded body, is refused: half of it read would look like all of it.
 * What a mail program shows when a message is copied (Van, Onderwerp, Objet, Betreff) is read too.
 */
import { fail, ok, type Result } from '@staysharp/core'
import type { Reading, ReadMessage, ReadRefusal } from '../reading.ts'
import { linesOf } from '../text/lines.ts'
import { mailDate } from './mail-date.ts'

const FIELD = /^([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ-]{1,40}) ?: ?(.*)$/u
const SENDER = new Set(['from', 'van', 'de', 'von'])
const SUBJECT = new Set(['subject', 'onderwerp', 'objet', 'betreff'])
const OTHERS = new Set([
  ...[
    'to',
    'aan',
    'à',
    'an',
    'cc',
    'bcc',
    'date',
    'sent',
    'datum',
    'verzonden',
    'envoyé',
    'gesendet',
  ],
  ...['reply-to', 'return-path', 'received', 'delivered-to', 'message-id', 'mime-version'],
  ...['content-type', 'content-transfer-encoding', 'dkim-signature', 'authentication-results'],
  ...['list-unsubscribe', 'importance', 'sender', 'received-spf', 'in-reply-to', 'references'],
])
const PLAIN_BODIES = new Set(['', '7bit', '8bit', 'binary'])

/** Reads a text that begins as an e-mail does, or gives nothing when it is none. */
export function readEmail(text: string): Result<Reading, ReadRefusal> | undefined {
  const head = headOf(text)
  if (head === undefined) return undefined
  const { fields, end } = head
  const type = fields.get('content-type') ?? 'text/plain'
  const coding = (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  if (!/^text\/plain\b/iu.test(type) || !PLAIN_BODIES.has(coding))
    return fail({ code: 'complex-email' })
  const words = text.slice(end).trim()
  if (words === '') return fail({ code: 'no-messages' })
  const start = text.indexOf(words, end)
  const sender = first(fields, SENDER)
  const subject = first(fields, SUBJECT)
  const time = mailDate(fields.get('date') ?? '')
  const message: ReadMessage = {
    text: words,
    ...(sender === undefined ? {} : { sender }),
    // Encoded words (RFC 2047) would read as letter salad.
    ...(subject === undefined || subject.includes('=?') ? {} : { subject }),
    ...(time === undefined ? {} : { time }),
    channel: 'email',
    kind: 'message',
    direction: 'in',
    place: { start, end: start + words.length },
  }
  const senders = sender === undefined ? [] : [sender]
  const conversation = { group: false, senders, messages: [0] }
  return ok({
    format: 'email',
    text,
    messages: [message],
    conversations: [sender === undefined ? conversation : { with: sender, ...conversation }],
    skippedMedia: 0,
    boundaries: 'certain',
  })
}

interface Head {
  readonly fields: ReadonlyMap<string, string>
  readonly end: number
}

/** Fields up to the first empty line; nothing unless they are those of an e-mail. */
function headOf(text: string): Head | undefined {
  const fields = new Map<string, string>()
  let name: string | undefined
  let end = text.length
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, Math.min(line.end, line.start + 2000))
    if (content.trim() === '') {
      if (fields.size === 0) continue
      end = line.end
      break
    }
    if (/^[ \t]/u.test(content) && name !== undefined) {
      fields.set(name, `${fields.get(name)} ${content.trim()}`.slice(0, 4000))
      continue
    }
    const [, key = '', value = ''] = FIELD.exec(content) ?? []
    name = key.toLowerCase()
    const known = SENDER.has(name) || SUBJECT.has(name) || OTHERS.has(name) || name.startsWith('x-')
    if (!known && !name.startsWith('arc-')) return undefined
    if (!fields.has(name)) fields.set(name, value.trim())
  }
  const titled = first(fields, SUBJECT) !== undefined && fields.size > 1
  return titled || (first(fields, SENDER) !== undefined && fields.has('received'))
    ? { fields, end }
    : undefined
}

function first(
  fields: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
): string | undefined {
  for (const [name, value] of fields) if (names.has(name) && value !== '') return value
  return undefined
}
