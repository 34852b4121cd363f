/** Deadlines, dates and times in Dutch, French, German and English, read from the folded text. */
import { type Ground, matchesOf } from './ground.ts'

const MONTH =
  'jan(?:uari|vier|uar|uary)?|feb(?:ruari|ruar|ruary)?|fev(?:rier)?|maart|mrt|mars|marz|maerz|march|april|avril|apr|avr|mei|mai|may|juni|juin|june|jun|juli|juillet|juil|july|jul|augustus|aout|august|aug|sept?(?:ember|embre)?|okt(?:ober)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?|dez(?:ember)?'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])'
const YEAR = '(?:20)?\\d{2}'
/** With a slash in either order; with dots the German way; with hyphens in two digits, because `8-18` is a range. */
const DATE = new RegExp(
  String.raw`(?:^|[^\p{L}\d.,/-])((?:${DAY}/${MONTH_NUMBER}|${MONTH_NUMBER}/${DAY})(?:/${YEAR})?(?![\d/]|-\d)|${DAY}\.${MONTH_NUMBER}\.(?:${YEAR}\b|(?!\d))|${DAY}-${MONTH_NUMBER}-${YEAR}\b|[0-3]\d-[01]\d(?![\d-])|20\d{2}-\d{2}-\d{2}|(?:1er|[0-3]?\d(?:\.|st|nd|rd|th|er|e)?) (?:of )?(?:${MONTH})\b(?:\.? 20\d{2}\b)?|(?:${MONTH})\.? [0-3]?\d(?:st|nd|rd|th)?\b(?:,? 20\d{2}\b)?)`,
  'gu',
)
const TIME =
  /(?:^|[^\p{L}\d.,:/-])((?:[01]?\d|2[0-4])(?::[0-5]\d(?: ?(?:uur|uhr|u|h|am|pm)\b)?|[.hu][0-5]\d(?: ?(?:uur|uhr|u|h|am|pm))?(?![\p{L}\d.,%€])| ?(?:uur|uhr|heures?|h|u|am|pm|o'clock)(?![\p{L}\d'])))/gu
/** `3.50` is a price as well: a time only behind such a word. */
const DOTTED = /^\d{1,2}\.\d{2}$/u
const BEFORE_TIME =
  /\b(?:om|at|um|vanaf|van|tot|tegen|voor|bis|ab|von|by|until|from|before|rond|around|gegen|en|to|and|und)\s$/u
const UNIT =
  '(?:uur|uren|u|h|hrs?|hours?|heures?|stunden?|std|minuten?|minutes?|mins?|min|dagen|dag|werkdagen|days?|jours?|tagen?|tage|weken|week|weeks?|semaines?|wochen?)'
const NUMBER_WORD =
  '(?:\\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|acht|tien|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|ein|eine|einer|einem|zwei|drei|funf|sechs|sieben|zehn|one|two|three|four|five|seven|eight|ten|enkele|quelques|wenigen|few|vierundzwanzig|vingt-quatre|twenty-four)'
/** `within 24 hours`: how long is left. */
const WITHIN = new RegExp(
  String.raw`\b(?:binnen(?: de)?(?: komende| volgende)?|in de (?:komende|volgende)|dans(?: les| un delai de)?|sous|d'ici|en moins de|endeans|innerhalb(?: von| der nachsten)?|binnen von|in den nachsten|within(?: the next)?|in the next|in less than|nog(?: maar| slechts)?|only|il (?:vous |te )?reste|plus que|nur noch|noch|verloopt (?:over|binnen)|expire (?:dans|sous)|expires in|lauft in|valable|geldig|gultig|valid for)\s(${NUMBER_WORD})\s?(${UNIT})(?!\p{L})`,
  'gu',
)
/** `until tonight`, `before midnight`: words for the end of something near. */
const NEAR =
  /\b(?:(?:voor|tegen|uiterlijk|ten laatste|tot|nog|avant|jusqu'a|jusqu'au|d'ici|au plus tard|bis|spatestens|vor|noch|before|by|until|no later than)(?: het| op| de| le| la| ce| zum| am| the| om)? (?:vandaag|vanavond|vannacht|middernacht|morgen(?:avond|ochtend)?|einde? van de dag|aujourd'hui|ce soir|minuit|demain(?: soir| matin)?|heute(?: abend)?|mitternacht|morgen(?: abend| fruh)?|today|tonight|midnight|tomorrow|end of (?:the )?day|close of business|vrijdag|maandag|zondag|vendredi|lundi|dimanche|freitag|montag|sonntag|friday|monday|sunday|weekend)|vandaag nog|nog vandaag|aujourd'hui meme|heute noch|des aujourd'hui|today only|alleen vandaag|nur heute|laatste dag|dernier jour|letzter tag|last day|laatste kans|derniere chance|letzte chance|last chance|final (?:notice|reminder|warning)|dernier (?:rappel|avis)|laatste (?:herinnering|aanmaning|waarschuwing)|letzte (?:mahnung|warnung|erinnerung))\b/gu
/** `before 5/12`: a date by which. */
const BY_DATE =
  /\b(?:voor|tegen|uiterlijk(?: op)?|ten laatste(?: op)?|tot(?: en met)?|t\.e\.m\.|avant(?: le)?|jusqu'au|d'ici(?: le)?|au plus tard(?: le)?|bis(?: zum| spatestens)?|spatestens(?: am)?|vor(?: dem)?|before|by|until|no later than)\s$/u

const HOURS: readonly { readonly unit: RegExp; readonly hours: number }[] = [
  { unit: /^m/u, hours: 1 / 60 },
  { unit: /^(?:u|h|st)/u, hours: 1 },
  { unit: /^(?:we|se|wo)/u, hours: 168 },
  { unit: /^/u, hours: 24 },
]
const WORDS: Readonly<Record<string, number>> = {
  een: 1,
  un: 1,
  une: 1,
  ein: 1,
  eine: 1,
  einer: 1,
  einem: 1,
  one: 1,
  twee: 2,
  deux: 2,
  zwei: 2,
  two: 2,
  drie: 3,
  trois: 3,
  drei: 3,
  three: 3,
  vier: 4,
  quatre: 4,
  four: 4,
  vijf: 5,
  cinq: 5,
  funf: 5,
  five: 5,
  zes: 6,
  six: 6,
  sechs: 6,
  zeven: 7,
  sept: 7,
  sieben: 7,
  seven: 7,
  acht: 8,
  huit: 8,
  eight: 8,
  tien: 10,
  dix: 10,
  zehn: 10,
  ten: 10,
  vierundzwanzig: 24,
  'vingt-quatre': 24,
  'twenty-four': 24,
}

export function findMoments(ground: Ground): void {
  const { text } = ground.folded
  for (const m of matchesOf(WITHIN, text)) {
    const [whole, amount = '', unit = ''] = m
    const span = ground.free(ground.folded, m.index, m.index + whole.length)
    if (span === undefined) continue
    const many = WORDS[amount] ?? Number(amount)
    const factor = unit.startsWith('werkd')
      ? 24
      : (HOURS.find((each) => each.unit.test(unit))?.hours ?? 24)
    ground.add({ kind: 'deadline', span, ...(Number.isNaN(many) ? {} : { hours: many * factor }) })
  }
  for (const m of matchesOf(NEAR, text)) {
    const span = ground.free(ground.folded, m.index, m.index + m[0].length)
    if (span !== undefined) ground.add({ kind: 'deadline', span })
  }
  if (!/\d/u.test(text)) return
  addAll(ground, DATE, 'date')
  addAll(ground, TIME, 'time')
}

function addAll(ground: Ground, pattern: RegExp, kind: 'date' | 'time'): void {
  const { text } = ground.folded
  for (const m of matchesOf(pattern, text)) {
    const written = m[1] ?? ''
    const end = m.index + m[0].length
    const start = end - written.length
    const before = text.slice(Math.max(0, start - 24), start)
    if (DOTTED.test(written) && !BEFORE_TIME.test(before)) continue
    const by = BY_DATE.exec(before)
    const from = by === null ? start : start - by[0].length
    const span = ground.free(ground.folded, from, end)
    if (span !== undefined) ground.add({ kind: by === null ? kind : 'deadline', span })
  }
}
