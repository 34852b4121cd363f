/** Takes the note about a file out of a message; what remains is the caption. */
import type { Note } from '../reading.ts'
import { trimMarks } from '../text/marks.ts'
import { comparable, isPhrase, phrasesOf } from './match-phrase.ts'
import { ATTACHED_ANDROID, ATTACHED_IOS, WHOLE } from './phrases.ts'

/** A message with its file taken out. */
export interface Captioned {
  readonly text: string
  readonly note?: Note
  readonly attached: boolean
}

/** Longer than any file name with its phrase. */
const LONGEST = 300
const MEDIA_PHRASES = phrasesOf(
  WHOLE.flatMap((entry) => (entry.kind === 'media' ? entry.phrases : [])).filter(
    // With a star it could be anybody's sentence.
    (phrase) => phrase.startsWith('<') && !phrase.includes('*'),
  ),
)

/** `photo.jpg (file attached)` and `<Media omitted>` stand first, `<attached: photo.jpg>` anywhere. */
export function withoutAttachment(body: string): Captioned {
  const lineEnd = body.indexOf('\n')
  const firstLine = lineEnd === -1 ? body : body.slice(0, lineEnd)
  const rest = lineEnd === -1 ? '' : trimMarks(body.slice(lineEnd))
  if (firstLine.length <= LONGEST) {
    const plain = comparable(firstLine)
    if (isPhrase(plain, MEDIA_PHRASES)) return { text: rest, note: 'attachment', attached: true }
    if (ATTACHED_ANDROID.some((phrase) => plain.endsWith(` ${phrase}`) && isFile(plain, phrase))) {
      return {
        text: rest,
        note: plain.includes('.vcf ') ? 'contact' : 'attachment',
        attached: true,
      }
    }
  }
  return iosAttachment(body) ?? { text: body, attached: false }
}

/** One name with an ending before the phrase; a sentence that quotes the phrase has more. */
function isFile(plain: string, phrase: string): boolean {
  const name = plain.slice(0, -phrase.length - 1)
  return /\.[a-z0-9]{1,5}$/u.test(name) && !name.includes('/')
}

function iosAttachment(body: string): Captioned | undefined {
  const open = body.lastIndexOf('<')
  const close = body.indexOf('>', open)
  if (open === -1 || close === -1 || close - open > LONGEST) return undefined
  const inside = body.slice(open + 1, close)
  const colon = inside.indexOf(':')
  const word = comparable(inside.slice(0, Math.max(colon, 0)))
  const name = inside.slice(colon + 1).trim()
  if (!ATTACHED_IOS.includes(word) || name === '' || name.includes('/')) return undefined
  const text = trimMarks(`${trimMarks(body.slice(0, open))}\n${trimMarks(body.slice(close + 1))}`)
  return { text, note: name.endsWith('.vcf') ? 'contact' : 'attachment', attached: true }
}
