import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMessages } from './read-messages.ts'
import type { ReadOptions } from './reading.ts'

const code = (input: Uint8Array | string, options?: ReadOptions): unknown => {
  const result = readMessages(input, options)
  return result.ok ? result.value.format : result.failure
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return new Uint8Array([0xff, 0xfe, ...new Uint8Array(units.buffer)])
}

describe('what cannot be read is refused with a code', () => {
  test.each<[string, Uint8Array | string, unknown]>([
    ['no bytes', new Uint8Array(0), { code: 'empty' }],
    ['no text', '', { code: 'empty' }],
    ['only white space and marks', ' \u200e\ufeff\n\u00a0', { code: 'empty' }],
    ['random bytes', new Uint8Array([1, 2, 3, 200, 201, 0, 5]), { code: 'binary' }],
    ['UTF-16', utf16('Hallo'), { code: 'wrong-encoding', encoding: 'utf-16le' }],
    [
      'Windows letters',
      new Uint8Array([...utf8('Votre colis est arriv'), 0xe9]),
      { code: 'wrong-encoding', encoding: 'windows-1252' },
    ],
    ['HTML', '<!DOCTYPE html><p>x', { code: 'unsupported-format', looksLike: 'html' }],
    ['JSON', '{"a": 1}', { code: 'unsupported-format', looksLike: 'json' }],
    ['a PDF', utf8('%PDF-1.7'), { code: 'unsupported-format', looksLike: 'pdf' }],
    [
      'a PNG',
      new Uint8Array([0x89, 80, 78, 71, 13, 10, 26, 10]),
      { code: 'unsupported-format', looksLike: 'picture' },
    ],
  ])('%s', (_, input, expected) => {
    expect(code(input)).toEqual(expected)
  })
})

test('another encoding is read when it is asked for', () => {
  const read = readMessages(utf16('Hallo é'), { encoding: 'utf-16le' })
  expect(read.ok && read.value.messages[0]?.text).toBe('Hallo é')
  const windows = readMessages(new Uint8Array([0xe9, 0x74, 0xe9]), { encoding: 'windows-1252' })
  expect(windows.ok && windows.value.messages[0]?.text).toBe('été')
})

test('bytes and their text read the same', () => {
  const text = '25/03/2026 14:32 - Jan: Dag é 😀'
  expect(readMessages(utf8(text))).toEqual(readMessages(text))
})

test('a refusal never carries the file', () => {
  const canary = 'CANARY-7351'
  const files = [
    `<html>${canary}`,
    `{"${canary}": 1}`,
    `<smses x=${canary}`,
    `From: a\nSubject: ${canary}\nContent-Type: x\n\n${canary}`,
  ]
  for (const file of files) {
    const result = readMessages(file)
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toContain(canary)
  }
})

describe('whatever comes', () => {
  const pieces = fc.constantFrom(
    '25/03/2026 14:32 - ',
    '[25.03.26, 14:32:10] ',
    '[14:32, 3/5/2026] ',
    'Jan: ',
    '~ ',
    '\u200e',
    '<attached: ',
    '>',
    ' (file attached)',
    '<smses>',
    '<sms body="',
    '<mms><part ct="text/plain" text="',
    '" />',
    '&#55357;',
    '<?xml ',
    '\n',
    '\r\n',
    '---',
    'From: ',
    'Subject: ',
    'POLL:',
    '\ud83d',
    '٢٥/٣/٢٠٢٦',
  )

  test('reading never throws and every place lies in the text', () => {
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, (parts) => {
        const result = readMessages(parts.join(''))
        if (!result.ok) return
        expect(result.value.messages.length).toBeGreaterThan(0)
        const indexes = result.value.conversations.flatMap(({ messages }) => messages)
        expect([...indexes].sort((a, b) => a - b)).toEqual(result.value.messages.map((_, at) => at))
        for (const { place } of result.value.messages) {
          expect(place.start).toBeLessThanOrEqual(place.end)
          expect(place.end).toBeLessThanOrEqual(result.value.text.length)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('bytes never make it throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readMessages(bytes)))
  })
})

describe('time grows with the length and no faster', () => {
  test.each([
    ['digits', '1'],
    ['heads without end', '25/03/2026 14:32 - '],
    ['heads', '25/03/2026 14:32 - Jan: x\n'],
    ['open brackets', '[25.03.26, '],
    ['opening tags', '<sms '],
    ['a backup of empty tags', '<smses><sms a="'],
    ['angle brackets', '25/03/2026 14:32 - Jan: <attached: '],
    ['blank lines', '\n \n'],
    ['rulers', '---\n'],
    ['turns', 'A: b\n'],
    ['colons', ':'],
    ['greetings', 'Beste '],
    ['spaces', ' '],
  ])('%s', (_, bait) => {
    const timeOf = (length: number): number => {
      const text = bait.repeat(Math.ceil(length / bait.length))
      const start = performance.now()
      readMessages(text)
      return performance.now() - start
    }
    timeOf(20_000)
    const [short, long] = [40_000, 320_000].map((length) =>
      Math.min(...[1, 2, 3, 4].map(() => timeOf(length))),
    ) as [number, number]
    // Eight times the length: a square would take sixty-four times as long. Other tests run beside.
    expect(long).toBeLessThan(Math.max(short, 3) * 36)
  })
})
