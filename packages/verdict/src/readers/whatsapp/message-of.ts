/**
 * One block of an export (a head and everything up to the next head) as a message: whose it is and
 * what it is. When in doubt it is somebody's words: a scammer who types what the app would write
 * must not get the rest of the message skipped, so the app's phrases never hold a link or run on.
 */
import type { Note, ReadMessage } from '../reading.ts'
import { isMark, trimMarks } from '../text/marks.ts'
import { APP_LINES } from './app-lines.ts'
import { withoutAttachment } from './attachment.ts'
import { comparable, isPhrase, phrasesOf } from './match-phrase.ts'
import { EDITED, LOCATIONS, POLLS, WHOLE } from './phrases.ts'

/** The part of a message that depends on its words alone. */
export type Said = Pick<ReadMessage, 'text' | 'kind' | 'sender' | 'note' | 'place'> & {
  /** A file came with it. */
  readonly attached: boolean
}

const WHOLE_PHRASES = WHOLE.map((entry) => ({ ...entry, phrases: phrasesOf(entry.phrases) }))
const APP_PHRASES = phrasesOf(APP_LINES)
const LOCATION_PHRASES = phrasesOf(LOCATIONS)

/** Longer than any line of the app. */
const LONGEST_APP_LINE = 300
/** Longer than any name. */
const LONGEST_SENDER = 120
const TIME = /^\d{1,2}[:.h]\d{2}$/u
const LINK = /:\/\/|www\./iu
const MENTION = /@\u2068([^\u2069]{0,100})\u2069/gu

/** Reads the block whose sender or words begin at `start`. `first`: it opens the file. */
export function messageOf(text: string, start: number, end: number, first: boolean): Said {
  const sender = senderAt(text, start, end)
  if (sender === undefined) {
    return {
      text: trimMarks(text.slice(start, end)),
      kind: 'system',
      place: { start, end },
      attached: false,
    }
  }
  const body = text.slice(sender.end, end)
  const place = { start: Math.min(sender.end, end), end }
  return { ...wordsOf(body, first), sender: sender.name, place }
}

interface Sender {
  readonly name: string
  readonly end: number
}

/** `Jan: ` before the words; nothing for the app's own lines, which may hold a colon themselves. */
function senderAt(text: string, start: number, end: number): Sender | undefined {
  const stop = Math.min(end, start + LONGEST_SENDER)
  for (let at = start; at < stop; at += 1) {
    const unit = text[at]
    if (unit === '\n') return undefined
    if (unit !== ':' || !endsName(text, at + 1, end)) continue
    const name = nameOf(text.slice(start, at))
    // `10:00 - 12:00: your parcel` has a time where a chat has a name.
    const isApp = name === '' || TIME.test(name) || isPhrase(comparable(name), APP_PHRASES)
    return isApp ? undefined : { name, end: Math.min(at + 2, end) }
  }
  return undefined
}

function endsName(text: string, at: number, end: number): boolean {
  return at >= end || /\s/u.test(text[at] ?? '') || isMark(text.charCodeAt(at))
}

/** A name without the tilde that marks people who are not in the contacts. */
function nameOf(raw: string): string {
  const name = trimMarks(raw)
  return (name.startsWith('~') ? trimMarks(name.slice(1)) : name).replace(/[\u00a0\u202f]/gu, ' ')
}

function wordsOf(raw: string, first: boolean): Omit<Said, 'place' | 'sender'> {
  const body = trimMarks(raw)
  const short = body.length <= LONGEST_APP_LINE
  const plain = short ? comparable(body) : ''
  if (short && isPhrase(plain, LOCATION_PHRASES)) {
    return { text: body, kind: 'media', note: 'location', attached: false }
  }
  if (short && !body.includes('\n') && !LINK.test(body)) {
    const whole = WHOLE_PHRASES.find((entry) => isPhrase(plain, entry.phrases))
    if (whole !== undefined) {
      const { kind, note } = whole
      return { text: '', kind, ...noted(note), attached: kind === 'media' }
    }
    const marked = isMark(raw.trimStart().charCodeAt(0))
    if ((marked || first) && isPhrase(plain, APP_PHRASES)) {
      return { text: body, kind: 'system', attached: false }
    }
  }
  return { ...somebodysWords(body) }
}

function somebodysWords(body: string): Omit<Said, 'place' | 'sender'> {
  const { text, note, attached } = withoutAttachment(body)
  const clean = text.replace(MENTION, '@$1')
  if (attached)
    return { text: clean, kind: clean === '' ? 'media' : 'message', ...noted(note), attached }
  const edited = withoutEdited(clean)
  if (edited !== undefined) return { text: edited, kind: 'message', note: 'edited', attached }
  const lineEnd = clean.indexOf('\n')
  if (lineEnd > 0 && POLLS.includes(comparable(clean.slice(0, lineEnd)))) {
    return { text: trimMarks(clean.slice(lineEnd)), kind: 'message', note: 'poll', attached }
  }
  return { text: clean, kind: 'message', attached }
}

function withoutEdited(text: string): string | undefined {
  if (!text.endsWith('>')) return undefined
  const open = text.lastIndexOf('<')
  const isEdited = open !== -1 && EDITED.includes(comparable(text.slice(open)))
  return isEdited ? trimMarks(text.slice(0, open)) : undefined
}

const noted = (note: Note | undefined): { note?: Note } => (note === undefined ? {} : { note })
