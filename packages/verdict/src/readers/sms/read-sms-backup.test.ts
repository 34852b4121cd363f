import { syntheticNumber } from '@staysharp/countries'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMessages } from '../read-messages.ts'
import type { Reading } from '../reading.ts'
import { decodeEntities } from './entities.ts'

const NUMBER = syntheticNumber('BE', 5, 1).e164
const OTHER = syntheticNumber('BE', 5, 2).e164
/** 2026-03-05 14:32:10 in Brussels. */
const DATE = Date.UTC(2026, 2, 5, 13, 32, 10)
const HEAD = `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<!--File Created By SMS Backup &amp; Restore v10.20-->
<?xml-stylesheet type="text/xsl" href="sms.xsl"?>`

function backup(...elements: string[]): string {
  return `${HEAD}\n<smses count="${elements.length}" backup_set="a">\n${elements.join('\n')}\n</smses>`
}

function sms(body: string, more: Record<string, string> = {}): string {
  const given = { protocol: '0', address: 'bpost', date: String(DATE), type: '1', ...more, body }
  return `  <sms ${Object.entries({ contact_name: '(Unknown)', ...given })
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ')} />`
}

function read(text: string): Reading {
  const result = readMessages(text, { timeZone: 'Europe/Brussels' })
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

describe('text messages', () => {
  test('come with sender, local time and direction', () => {
    const { messages, format } = read(backup(sms('Uw pakket komt &lt;morgen&gt;')))
    expect(format).toBe('sms-backup')
    expect(messages[0]).toMatchObject({
      text: 'Uw pakket komt <morgen>',
      sender: 'bpost',
      time: '2026-03-05T14:32:10',
      channel: 'sms',
      kind: 'message',
      direction: 'in',
    })
  })

  test('written here have no sender and go out; drafts are passed over', () => {
    const { messages } = read(
      backup(sms('Dag', { type: '2', address: NUMBER }), sms('half', { type: '3' })),
    )
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({ direction: 'out' })
    expect(messages[0]?.sender).toBeUndefined()
  })

  test('belong to the chat with their number, however it is written', () => {
    const spaced = `${NUMBER.slice(0, 3)} ${NUMBER.slice(3)}`
    const { conversations } = read(
      backup(sms('a', { address: NUMBER }), sms('b'), sms('c', { address: spaced, type: '2' })),
    )
    expect(conversations.map(({ with: other, messages }) => [other, messages])).toEqual([
      [NUMBER, [0, 2]],
      ['bpost', [1]],
    ])
  })

  test('an emoji written as two halves is whole', () => {
    expect(read(backup(sms('Proficiat &#55357;&#56832;&#10;x'))).messages[0]?.text).toBe(
      'Proficiat 😀\nx',
    )
  })

  test('a `<` or `>` inside a value ends nothing', () => {
    expect(read(backup(sms('1 > 0 /> and'))).messages[0]?.text).toBe('1 > 0 /> and')
  })

  test('an instant that no phone had gives no time', () => {
    expect(read(backup(sms('a', { date: '0' }))).messages[0]?.time).toBeUndefined()
    expect(
      read(backup(sms('a', { date: '99999999999999999999' }))).messages[0]?.time,
    ).toBeUndefined()
  })
})

describe('picture messages', () => {
  const mms = (parts: string, from = NUMBER, address = NUMBER): string =>
    `<mms date="${DATE}" msg_box="1" address="${address}" sub="null"><parts>${parts}</parts>` +
    `<addrs><addr address="${from}" type="137" charset="106" /></addrs></mms>`
  const text = '<part seq="0" ct="text/plain" text="Kijk &amp; lach" />'
  const picture = `<part seq="1" ct="image/jpeg" text="null" data="${'A'.repeat(200_000)}" />`

  test('keep their text; their files are counted and never decoded', () => {
    const { messages, skippedMedia } = read(backup(mms(text + picture)))
    expect(messages[0]).toMatchObject({ text: 'Kijk & lach', sender: NUMBER, note: 'attachment' })
    expect(skippedMedia).toBe(1)
  })

  test('without text are `media`', () => {
    expect(read(backup(mms(picture))).messages[0]).toMatchObject({ kind: 'media', text: '' })
  })

  test('of a group name who wrote', () => {
    const { messages, conversations } = read(backup(mms(text, OTHER, `${NUMBER}~${OTHER}`)))
    expect(messages[0]?.sender).toBe(OTHER)
    expect(conversations[0]?.group).toBe(true)
  })
})

describe('damaged and strange files', () => {
  test('a backup that was cut off is read as far as it goes, and says so', () => {
    const whole = backup(sms('een'), sms('twee'))
    const { messages, incomplete } = read(whole.slice(0, whole.indexOf('twee')))
    expect([messages.length, incomplete]).toEqual([1, true])
    expect(read(whole).incomplete).toBeUndefined()
  })

  test.each([
    ['a list of calls', '<calls count="1"><call number="1"/></calls>', { looksLike: 'call-log' }],
    ['other XML', `${HEAD}<feed><sms body="x"/></feed>`, { looksLike: 'xml' }],
    ['a document type', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><smses/>', {}],
    ['an empty backup', backup(), { code: 'no-messages' }],
    ['only the head', HEAD, {}],
  ])('%s is refused', (_, text, expected) => {
    const result = readMessages(text)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(result.failure).toMatchObject(expected)
  })

  test('every text survives being written as numeric entities', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0'))
        const units = Array.from({ length: text.length }, (_, at) => `&#${text.charCodeAt(at)};`)
        expect(decodeEntities(units.join(''))).toBe(text)
      }),
    )
  })
})
