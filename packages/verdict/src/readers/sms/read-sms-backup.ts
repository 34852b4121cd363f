/**
 * Reads the backups of SMS Backup & Restore (Android): `sms` elements, and `mms` with their text
 * parts. Pictures and sound are counted, never decoded. A backup that was cut off is read as far as
 * it goes.
 */
import { fail, ok, type Result } from '@staysharp/core'
import type {
  Conversation,
  Note,
  Reading,
  ReadMessage,
  ReadOptions,
  ReadRefusal,
} from '../reading.ts'
import { decodeEntities } from './entities.ts'
import { localTime } from './local-time.ts'
import { type ScanEnd, scanTags, type Tag } from './scan-tags.ts'

/** Box of an sms (`type`) or mms (`msg_box`): 1 is received; the others were written here. */
const RECEIVED = '1'
const WRITTEN = new Set(['2', '4', '5', '6'])
/** PduHeaders.FROM of Android's MMS. */
const FROM = '137'
/** What Android puts where a message has no sender of its own. */
const NOBODY = new Set(['', 'null', 'insert-address-token', '(Unknown)'])

/** A message on its way: who it is with decides the conversation. */
interface Kept {
  readonly message: ReadMessage
  readonly with: string
  readonly group: boolean
}

/** An mms between its opening and closing tag. */
interface OpenMms {
  readonly tag: Tag
  readonly texts: string[]
  files: number
  contact: boolean
  from: string | undefined
}

/** Reads a backup; `xml` begins with its root or what stands before it. */
export function readSmsBackup(xml: string, options: ReadOptions): Result<Reading, ReadRefusal> {
  const scan = scanTags(xml)
  const time = localTime(options.timeZone)
  const kept: Kept[] = []
  let skippedMedia = 0
  let open: OpenMms | undefined
  let root: string | undefined
  let step = scan.next()
  while (!step.done) {
    const tag = step.value
    root ??= tag.name
    if (tag.name === 'sms' && tag.kind !== 'close') {
      const message = smsOf(xml, tag, time)
      if (message !== undefined) kept.push(message)
    } else if (tag.name === 'mms' && tag.kind === 'open') {
      open = { tag, texts: [], files: 0, contact: false, from: undefined }
    } else if (open !== undefined) {
      if (tag.name === 'mms' && tag.kind === 'close') {
        skippedMedia += open.files
        kept.push(mmsOf(xml, open, tag.end, time))
        open = undefined
      } else inside(xml, open, tag)
    }
    step = scan.next()
  }
  if (root === 'calls') return fail({ code: 'unsupported-format', looksLike: 'call-log' })
  if (root !== 'smses') return fail({ code: 'unsupported-format', looksLike: 'xml' })
  return whole(xml, kept, skippedMedia, open === undefined ? step.value : 'cut')
}

function whole(
  text: string,
  kept: readonly Kept[],
  skippedMedia: number,
  end: ScanEnd,
): Result<Reading, ReadRefusal> {
  if (kept.length === 0) return fail({ code: end === 'whole' ? 'no-messages' : 'broken-xml' })
  const messages = kept.map(({ message }) => message)
  const common = { format: 'sms-backup', text, messages, skippedMedia } as const
  const conversations = conversationsOf(kept)
  const cut = end === 'whole' ? {} : ({ incomplete: true } as const)
  return ok({ ...common, conversations, boundaries: 'certain', ...cut })
}

type Clock = (milliseconds: number) => string | undefined

function smsOf(xml: string, tag: Tag, time: Clock): Kept | undefined {
  const box = value(xml, tag, 'type')
  const body = value(xml, tag, 'body')
  // A draft was never sent.
  if (box === '3' || body === 'null') return undefined
  const text = body.trim()
  const place = { start: tag.start, end: tag.end }
  const address = value(xml, tag, 'address')
  const contact = value(xml, tag, 'contact_name')
  return kept(xml, tag, time, { address, contact, from: undefined, box, text, place })
}

function inside(xml: string, mms: OpenMms, tag: Tag): void {
  if (tag.name === 'addr' && value(xml, tag, 'type') === FROM) mms.from = value(xml, tag, 'address')
  if (tag.name !== 'part') return
  const type = value(xml, tag, 'ct').toLowerCase()
  if (type === 'text/plain') {
    const text = value(xml, tag, 'text').trim()
    if (text !== '' && text !== 'null') mms.texts.push(text)
  } else if (type !== 'application/smil' && type !== '') {
    mms.files += 1
    if (type.includes('vcard')) mms.contact = true
  }
}

function mmsOf(xml: string, mms: OpenMms, end: number, time: Clock): Kept {
  const { tag, from } = mms
  const subject = value(xml, tag, 'sub')
  const titled = subject === '' || subject === 'null' ? [] : [subject]
  const note: Note | undefined = mms.contact ? 'contact' : mms.files > 0 ? 'attachment' : undefined
  const address = value(xml, tag, 'address')
  const contact = value(xml, tag, 'contact_name')
  const box = value(xml, tag, 'msg_box')
  const text = [...titled, ...mms.texts].join('\n')
  const place = { start: tag.start, end }
  return kept(xml, tag, time, { address, contact, from, box, text, place, ...noted(note) })
}

interface Found {
  readonly address: string
  readonly contact: string
  readonly from: string | undefined
  readonly box: string
  readonly text: string
  readonly place: ReadMessage['place']
  readonly note?: Note
}

function kept(xml: string, tag: Tag, clock: Clock, found: Found): Kept {
  const { address, contact, from, box, text, place, note } = found
  const others = address.split('~').filter((one) => !NOBODY.has(one))
  const group = others.length > 1
  const direction = box === RECEIVED ? 'in' : WRITTEN.has(box) ? 'out' : undefined
  // A name from the phone's contacts says less than the number or sender id the message came with.
  const known = from === undefined || NOBODY.has(from) ? others[0] : from
  const sender = direction === 'in' ? known : undefined
  const time = clock(Number(value(xml, tag, 'date')))
  const other = NOBODY.has(contact) ? address : contact
  return {
    with: other,
    group,
    message: {
      text,
      ...(sender === undefined ? {} : { sender }),
      ...(time === undefined ? {} : { time }),
      channel: 'sms',
      kind: text === '' && note !== undefined ? 'media' : 'message',
      ...(direction === undefined ? {} : { direction }),
      ...noted(note),
      place,
    },
  }
}

function conversationsOf(kept: readonly Kept[]): readonly Conversation[] {
  const byOther = new Map<string, { group: boolean; senders: Set<string>; messages: number[] }>()
  for (const [index, { with: other, group, message }] of kept.entries()) {
    const key = /\d{6}/u.test(other) ? other.replace(/[\s().-]/gu, '') : other
    const known = byOther.get(key) ?? { group, senders: new Set<string>(), messages: [] }
    known.messages.push(index)
    if (message.sender !== undefined) known.senders.add(message.sender)
    byOther.set(key, known)
  }
  return [...byOther].map(([other, { group, senders, messages }]) => ({
    ...(other === '' ? {} : { with: other }),
    group,
    senders: [...senders],
    messages,
  }))
}

function value(xml: string, tag: Tag, name: string): string {
  const place = tag.values.get(name)
  return place === undefined ? '' : decodeEntities(xml.slice(place[0], place[1]))
}

const noted = (note: Note | undefined): { note?: Note } => (note === undefined ? {} : { note })
