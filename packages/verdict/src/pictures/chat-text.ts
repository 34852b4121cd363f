/**
 * Lines of a screenshot as the text of its messages. Only what is surely not a message is left out:
 * the status bar, the time and ticks of a bubble, the day between bubbles, the field to write in. A
 * time inside a sentence stays, so does the name above the chat.
 */
import type { PictureLine } from './picture-reader.ts'

/** Part of the picture's height in which a status bar and a field to write in stand. */
const TOP = 0.06
const BOTTOM = 0.87
/** Letters less sure than this are specks and icons. */
const LEAST_SURE = 0.3
/** White space before a bubble's time, in heights of its line; between words it is 0.3 or less. */
const TIME_GAP = 0.45
/** White space between bubbles, in heights of a line; between lines of one it is 0.8 or less. */
const BUBBLE_GAP = 1
/** A line that ends before this part of its bubble's width was ended by its writer. */
const FULL_LINE = 0.72

const CLOCK = /\b\d{1,2}[:.]\d{2}\b/u
/** A time with what ticks are read as. With a dot it could be a price. */
const TIME = String.raw`\d{1,2}:\d{2}(?: ?[ap]\.? ?m\.?)?(?:\s?[^\s\d\p{Sc}]{1,3}){0,2}`
const ONLY_TIME = new RegExp(
  `^[^\\p{L}\\d\\p{Sc}]{0,3}(?:edited |bewerkt |modifié |bearbeitet )?${TIME}$`,
  'iu',
)
const ENDS_WITH_TIME = new RegExp(`\\s{1,8}${TIME}$`, 'iu')
const DAY_NAME =
  "vandaag|gisteren|today|yesterday|aujourd['’]?hui|hier|heute|gestern|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
const MONTH =
  '(?:jan|feb|fév|mrt|maart|mar|mär|apr|avr|mei|mai|may|jun|juin|juil|jul|aug|aoû|sep|okt|oct|nov|dec|dez|déc)\\p{L}{0,7}\\.?'
const DATE = `\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}\\.? ${MONTH}(?: \\d{4})?|${MONTH} \\d{1,2}(?:, \\d{4})?`
/** What stands between the bubbles of two days. `12.50` and `50 euro` are no days. */
const DAY = new RegExp(
  `^(?:(?:${DAY_NAME})(?:[ ,]{1,2}(?:${DATE}))?|${DATE})(?:[ ,·]{1,3}\\d{1,2}:\\d{2})?$`,
  'iu',
)
const FIELD =
  /^\W{0,4}\w?\W{0,3}(?:(?:typ een )?bericht|type a message|(?:text )?message|i?message|écri(?:re|vez) un message|nachricht(?: schreiben)?|sms(?:-bericht)?|mms)\W{0,4}\w{0,2}\W{0,3}$/iu
const LINK = /^\W{0,2}(?:https?:\/\/|www\.)/iu

/** The words of the messages in reading order, bubbles parted by a blank line. */
export function chatText(lines: readonly PictureLine[], height: number): string {
  const sure = lines.filter(({ text, confidence }) => text !== '' && confidence >= LEAST_SURE)
  const typical = median(sure.map((line) => line.bottom - line.top))
  const bubbles: PictureLine[][] = []
  let before: PictureLine | undefined
  for (const line of sure) {
    if (isFurniture(line, height)) {
      before = undefined
      continue
    }
    const near =
      before !== undefined &&
      line.top - before.bottom < typical * BUBBLE_GAP &&
      line.top > before.top
    const clean = withoutTime(line)
    if (near) bubbles[bubbles.length - 1]?.push(clean)
    else bubbles.push([clean])
    // A bubble's time ends it.
    before = clean === line ? line : undefined
  }
  return bubbles.map(joined).join('\n\n')
}

function isFurniture({ text, top, bottom }: PictureLine, height: number): boolean {
  // `hier` is French for yesterday, with a capital there, and Dutch and German for here.
  if (ONLY_TIME.test(text) || (DAY.test(text) && text !== 'hier')) return true
  if (bottom < height * TOP) return text.length < 40 && (CLOCK.test(text) || text.includes('%'))
  return top > height * BOTTOM && FIELD.test(text)
}

/** Without the time at its end, where more room stands before it than between two words. */
function withoutTime(line: PictureLine): PictureLine {
  const gap = line.gapBeforeTime ?? 0
  if (gap < (line.bottom - line.top) * TIME_GAP || !ENDS_WITH_TIME.test(line.text)) return line
  return { ...line, text: line.text.replace(ENDS_WITH_TIME, '') }
}

function joined(bubble: readonly PictureLine[]): string {
  const left = Math.min(...bubble.map((line) => line.left))
  const right = Math.max(...bubble.map((line) => line.right))
  return bubble
    .map(({ text, ...line }, index) => {
      const next = bubble[index + 1]
      if (next === undefined) return text
      if (continuesLink(text, next.text)) return text
      return text + (line.right - left < (right - left) * FULL_LINE ? '\n' : ' ')
    })
    .join('')
}

/** An address cut by the edge of its bubble goes on where the next line is part of one and no word. */
function continuesLink(text: string, next: string): boolean {
  if (!LINK.test(text.slice(text.lastIndexOf(' ') + 1))) return false
  const rest = /^[\w~%/?#=&.:-]+$/u.test(next)
  return rest && (/[/\-._=?&]$/u.test(text) || /[\d/._=?&-]/u.test(next))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
