import { syntheticNumber } from '@staysharp/countries'
import { describe, expect, test } from 'vitest'
import { readMessages } from '../read-messages.ts'
import type { Reading, ReadOptions } from '../reading.ts'

const LRM = '\u200e'
const NNBSP = '\u202f'

function read(text: string, options: ReadOptions = {}): Reading {
  const result = readMessages(text, options)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

const first = (text: string): unknown => {
  const { messages, format } = read(text)
  const [message] = messages
  return { format, sender: message?.sender, time: message?.time, text: message?.text }
}

const AT = { format: 'whatsapp-export', sender: 'Jan', text: 'Dag oma' }
const MINUTE = { ...AT, time: '2026-03-25T14:32' }
const SECOND = { ...AT, time: '2026-03-25T14:32:10' }

describe('the forms of date and time', () => {
  test.each([
    ['Android, Belgium and France, 24 hours', '25/03/2026 14:32 - Jan: Dag oma', MINUTE],
    ['Android, with a comma', '25/03/2026, 14:32 - Jan: Dag oma', MINUTE],
    ['Android, Netherlands, dashes', '25-03-2026 14:32 - Jan: Dag oma', MINUTE],
    ['Android, Germany, dots and a short year', '25.03.26, 14:32 - Jan: Dag oma', MINUTE],
    ['Android, Germany, "um"', '25.03.26 um 14:32 - Jan: Dag oma', MINUTE],
    ['Android, France, "à"', '25/03/2026 à 14:32 - Jan: Dag oma', MINUTE],
    ['Android, United Kingdom, pm', '25/03/2026, 2:32 pm - Jan: Dag oma', MINUTE],
    ['Android, United States, month first', '3/25/26, 2:32 PM - Jan: Dag oma', MINUTE],
    ['narrow no-break space before PM', `3/25/26, 2:32${NNBSP}PM - Jan: Dag oma`, MINUTE],
    ['p.m. with dots', '25/03/2026, 2:32 p.m. - Jan: Dag oma', MINUTE],
    ['p. m. with no-break space', '25/3/2026, 2:32 p.\u00a0m. - Jan: Dag oma', MINUTE],
    ['German nachm.', '25.03.26, 2:32 nachm. - Jan: Dag oma', MINUTE],
    ['year first with dashes', '2026-03-25, 14:32 - Jan: Dag oma', MINUTE],
    ['year first with slashes', '2026/03/25, 2:32 pm - Jan: Dag oma', MINUTE],
    ['spaces after the dots', '25. 03. 2026 14:32 - Jan: Dag oma', MINUTE],
    ['iOS, Belgium', '[25/03/2026, 14:32:10] Jan: Dag oma', SECOND],
    ['iOS, Netherlands, without comma', '[25-03-2026 14:32:10] Jan: Dag oma', SECOND],
    ['iOS, Germany', '[25.03.26, 14:32:10] Jan: Dag oma', SECOND],
    ['iOS, United States', `[3/25/26, 2:32:10${NNBSP}PM] Jan: Dag oma`, SECOND],
    ['iOS, LRM before the line', `${LRM}[25/03/2026, 14:32:10] Jan: Dag oma`, SECOND],
    ['iOS, dots in the time', '[25.03.2026 14.32.10] Jan: Dag oma', SECOND],
    ['iOS before 2015', '25/03/2026 14:32:10: Jan: Dag oma', SECOND],
    ['Arabic digits and marks', '[٢٥\u200f/٣\u200f/٢٠٢٦، ٢:٣٢:١٠ م] Jan: Dag oma', SECOND],
    ['Persian digits', '[۲۰۲۶/۳/۲۵، ۱۴:۳۲:۱۰] Jan: Dag oma', SECOND],
    ['a byte order mark first', '\ufeff25/03/2026 14:32 - Jan: Dag oma', MINUTE],
    ['a person outside the contacts', `[25/03/2026, 14:32:10] ~${NNBSP}Jan: Dag oma`, SECOND],
  ])('%s', (_, line, expected) => {
    expect(first(line)).toEqual(expected)
  })

  test('midnight and noon of a twelve-hour clock', () => {
    const { messages } = read('25/03/2026, 12:05 am - Jan: a\n25/03/2026, 12:05 pm - Jan: b')
    expect(messages.map(({ time }) => time)).toEqual(['2026-03-25T00:05', '2026-03-25T12:05'])
  })

  test('lines copied out of WhatsApp Web', () => {
    const { format, messages } = read(
      '[14:32, 3/25/2026] Jan: Dag oma\n[2:33 PM, 3/25/2026] Oma: Dag',
    )
    expect(format).toBe('whatsapp-paste')
    expect(messages.map(({ sender, time }) => [sender, time])).toEqual([
      ['Jan', '2026-03-25T14:32'],
      ['Oma', '2026-03-25T14:33'],
    ])
  })
})

describe('the order of day and month', () => {
  const chat = (...dates: string[]): string =>
    dates.map((date) => `${date}, 10:00 - Jan: hallo`).join('\n')

  test.each([
    ['one day above twelve decides for the whole file', chat('3/4/26', '13/4/26'), 'dmy', false],
    ['the same, month first', chat('3/4/26', '4/13/26'), 'mdy', false],
    ['time runs forwards only one way', chat('30/1/26', '1/2/26'), 'dmy', false],
    ['forwards only with the month first', chat('1/9/26', '2/1/26'), 'mdy', false],
    ['day and month are equal', chat('3/3/26'), 'dmy', false],
    ['nothing tells', chat('3/4/26'), 'dmy', true],
    ['a year first leaves no question', chat('2026/03/04'), 'ymd', false],
  ])('%s', (_, text, order, ambiguous) => {
    expect(read(text).dates).toEqual({ order, ambiguous })
  })

  test('a day that has not come yet decides', () => {
    const text = chat('3/12/26')
    expect(read(text, { today: '2026-11-22' }).dates).toEqual({ order: 'mdy', ambiguous: false })
    expect(read(text, { today: '2026-12-22' }).dates).toEqual({ order: 'dmy', ambiguous: true })
  })

  test('a twelve-hour clock, slashes and no leading zero are the American habit, and a guess', () => {
    expect(read('3/4/26, 2:32 PM - Jan: hi').dates).toEqual({ order: 'mdy', ambiguous: true })
    expect(read('03/04/2026, 2:32 pm - Jan: hi').dates).toEqual({ order: 'dmy', ambiguous: true })
  })
})

describe('messages', () => {
  test('go on until the next head, blank lines and all', () => {
    const { messages } = read(
      '25/03/2026 14:32 - Jan: Dag oma\n\nik heb een nieuw nummer\n25/03/2026 14:33 - Oma: Wie is dit?',
    )
    expect(messages.map(({ text }) => text)).toEqual([
      'Dag oma\n\nik heb een nieuw nummer',
      'Wie is dit?',
    ])
  })

  test('keep a line of another form that somebody pasted', () => {
    const { messages } = read(
      '25/03/2026 14:32 - Jan: kijk\n[24.03.26, 10:00:01] Bank: uw code\n25/03/2026 14:33 - Jan: raar\n25/03/2026 14:34 - Oma: ja',
    )
    expect(messages[0]?.text).toBe('kijk\n[24.03.26, 10:00:01] Bank: uw code')
    expect(messages).toHaveLength(3)
  })

  test('keep colons, links and times in their words', () => {
    const [message] = read('25/03/2026 14:32 - Jan: om 15:00: https://pakje.example/a').messages
    expect(message).toMatchObject({ sender: 'Jan', text: 'om 15:00: https://pakje.example/a' })
  })

  test('name senders by number without the marks around them', () => {
    const { e164 } = syntheticNumber('BE', 7, 1)
    const { messages } = read(`[25/03/2026, 14:32:10] \u202a${e164}\u202c: Hoi mama`)
    expect(messages[0]?.sender).toBe(e164)
  })

  test('point at their words in the text', () => {
    const { messages, text } = read(
      '25/03/2026 14:32 - Jan: Dag oma\nalles goed?\n25/03/2026 14:33 - Oma: Ja',
    )
    const places = messages.map(({ place }) => text.slice(place.start, place.end))
    expect(places).toEqual(['Dag oma\nalles goed?', 'Ja'])
  })

  test('read Windows line ends', () => {
    const { messages } = read(
      '25/03/2026 14:32 - Jan: Dag\r\noma\r\n25/03/2026 14:33 - Oma: Ja\r\n',
    )
    expect(messages.map(({ text }) => text)).toEqual(['Dag\r\noma', 'Ja'])
  })

  test('name the person behind a mention without the marks around it', () => {
    const [message] = read('[25/03/2026, 14:32:10] Jan: @\u2068Oma Rita\u2069 kijk eens').messages
    expect(message?.text).toBe('@Oma Rita kijk eens')
  })

  test('a message that begins with a date is no chat', () => {
    expect(read('12/03/2026 10:00 - 12:00: uw pakket wordt geleverd').format).toBe('plain')
    expect(read('12/03/2026 10:00 - afspraak bij de tandarts').format).toBe('plain')
  })
})

describe('who is the other side', () => {
  const two = (other: string): string =>
    `25/03/2026 14:32 - ${other}: Dag mama\n25/03/2026 14:33 - Rita: Wie is dit?`
  const directions = (text: string, options?: ReadOptions): unknown =>
    read(text, options).messages.map(({ direction }) => direction)

  test.each([
    'WhatsApp Chat with Jan.txt',
    'WhatsApp-chat met Jan.txt',
    'Discussion WhatsApp avec Jan.txt',
    'WhatsApp Chat mit Jan.txt',
    'WhatsApp Chat - Jan.zip',
    'WhatsApp_Chat_with_Jan (2).txt',
  ])('the file name tells: %s', (fileName) => {
    expect(directions(two('Jan'), { fileName })).toEqual(['in', 'out'])
    expect(read(two('Jan'), { fileName }).conversations[0]?.with).toBe('Jan')
  })

  test('a number among two names is the other side: the owner is shown by name', () => {
    expect(directions(two(syntheticNumber('BE', 7, 2).e164))).toEqual(['in', 'out'])
  })

  test('two names without a telling file name leave it open', () => {
    expect(directions(two('Jan'), { fileName: '_chat.txt' })).toEqual([undefined, undefined])
  })

  test('three senders are a group', () => {
    const text = `${two('Jan')}\n25/03/2026 14:34 - Piet: hoi`
    const { conversations, messages } = read(text, { fileName: 'WhatsApp Chat with Familie.txt' })
    expect(conversations).toEqual([
      { with: 'Familie', group: true, senders: ['Jan', 'Rita', 'Piet'], messages: [0, 1, 2] },
    ])
    expect(messages.every(({ direction }) => direction === undefined)).toBe(true)
  })
})
