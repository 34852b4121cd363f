import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMessages } from '../read-messages.ts'
import type { Reading, ReadOptions } from '../reading.ts'

function read(text: string, options: ReadOptions = {}): Reading {
  const result = readMessages(text, options)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
const texts = (text: string, options?: ReadOptions): readonly string[] =>
  read(text, options).messages.map((message) => message.text)

describe('several messages in one text', () => {
  test('are parted by rulers, whatever blank lines they hold', () => {
    const text = 'Uw code is 123456\n\nDeel hem niet\n---\nMama, nieuw nummer\n=====\nHoi'
    expect(texts(text)).toEqual(['Uw code is 123456\n\nDeel hem niet', 'Mama, nieuw nummer', 'Hoi'])
    expect(read(text).boundaries).toBe('certain')
  })

  test.each(['From', 'Sender', 'Van', 'Afzender', 'De ', 'Expéditeur ', 'Von', 'Absender'])(
    'are parted by lines that name the sender: %s',
    (word) => {
      const text = `${word}: bpost\nUw pakket komt\n\nmorgen\n\n${word}: KBC\nUw kaart verloopt`
      expect(read(text).messages).toMatchObject([
        { sender: 'bpost', text: 'Uw pakket komt\n\nmorgen' },
        { sender: 'KBC', text: 'Uw kaart verloopt' },
      ])
    },
  )

  test('are parted by blank lines, as a guess', () => {
    const text = 'Uw pakket komt morgen.\n\nMama ik heb een nieuw nummer\n\nAfspraak 14:00 tandarts'
    expect(texts(text)).toHaveLength(3)
    expect(read(text).boundaries).toBe('guessed')
    expect(texts(text, { split: 'one' })).toEqual([text])
  })

  test('are parted by two blank lines where some are', () => {
    expect(texts('Een\n\nnog een\n\n\nTwee')).toEqual(['Een\n\nnog een', 'Twee'])
  })
})

describe('one message with paragraphs stays one', () => {
  test.each([
    'Beste klant,\n\nUw rekening is geblokkeerd.\n\nUw bank',
    'Bonjour Madame,\n\nVotre colis attend.\n\nPayez ici',
    'Sehr geehrte Damen und Herren,\n\nIhr Paket wartet.\n\nIhr Team',
    'Uw pakket staat klaar.\n\nMet vriendelijke groet,\nbpost',
    'Klik op deze link:\n\nhttps://pakje.example/a',
    'Wat u nodig hebt.\n\n- uw kaart\n- uw code',
  ])('%j', (text) => {
    expect(texts(text)).toEqual([text])
    expect(read(text).boundaries).toBe('certain')
  })
})

describe('a conversation turn by turn', () => {
  test('of a call tells the sides apart', () => {
    const { format, messages, conversations } = read(
      'Beller: Goedemiddag, met de fraudedienst\nIk: Welke bank?\nBeller: Uw bank, mevrouw.\nHaast is nodig.',
    )
    expect(format).toBe('transcript')
    expect(messages.map(({ direction, channel }) => [direction, channel])).toEqual([
      ['in', 'call'],
      ['out', 'call'],
      ['in', 'call'],
    ])
    expect(messages[2]?.text).toBe('Uw bank, mevrouw.\nHaast is nodig.')
    expect(conversations[0]?.with).toBe('Beller')
  })

  test('is read with times before the names, and with letters for names', () => {
    expect(read('[00:01] A: hallo\n[00:05] B: dag\n[00:09] A: met wie?').format).toBe('transcript')
  })

  test('is not seen in a message that lists things', () => {
    expect(read('Bedrag: 50 euro\nIBAN: volgt\nMededeling: factuur').format).toBe('plain')
    expect(read('Let op: uw kaart verloopt\nKlik hier').format).toBe('plain')
  })
})

describe('an e-mail', () => {
  test('that is simple gives sender, subject, time and words', () => {
    const text =
      'From: bpost <info@bpost.example>\nTo: rita@mail.example\nSubject: Uw pakket\nDate: Thu, 5 Mar 2026 14:32:10 +0100\n\nKlik hier\n\nGroet'
    expect(read(text).messages).toMatchObject([
      {
        sender: 'bpost <info@bpost.example>',
        subject: 'Uw pakket',
        time: '2026-03-05T14:32:10',
        channel: 'email',
        text: 'Klik hier\n\nGroet',
      },
    ])
  })

  test('as a mail program copies it is one too', () => {
    expect(read('Van: bpost\nVerzonden: maandag\nOnderwerp: Pakket\n\nKlik').format).toBe('email')
  })

  test.each(['multipart/alternative; boundary=x', 'text/html; charset=utf-8'])(
    'of %s is refused',
    (type) => {
      const result = readMessages(`From: a\nSubject: b\nContent-Type: ${type}\n\nx`)
      expect(result).toEqual({ ok: false, failure: { code: 'complex-email' } })
    },
  )

  test('with an encoded body is refused', () => {
    const head = 'From: a\nSubject: b\nContent-Transfer-Encoding: base64'
    expect(readMessages(`${head}\n\neA==`)).toEqual({
      ok: false,
      failure: { code: 'complex-email' },
    })
  })
})

test('every message is found at its place, in order', () => {
  const line = fc.constantFrom(
    'Hoi',
    'Van: bpost',
    '',
    '---',
    'Beller: ja',
    'Ik: nee',
    ' klik: hier ',
    'x\r',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const result = readMessages(lines.join('\n'))
      if (!result.ok) return
      let before = 0
      for (const { text, place } of result.value.messages) {
        expect(result.value.text.slice(place.start, place.end)).toBe(text)
        expect(place.start).toBeGreaterThanOrEqual(before)
        before = place.end
      }
    }),
    { numRuns: 500 },
  )
})
