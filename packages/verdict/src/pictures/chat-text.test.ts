import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chatText } from './chat-text.ts'
import type { PictureLine } from './picture-reader.ts'

/** A line of a screenshot 1,080 wide and 2,400 high, 40 high itself; its width is 16 a letter. */
function line(text: string, top: number, more: Partial<PictureLine> = {}): PictureLine {
  const left = more.left ?? 60
  return {
    text,
    confidence: 0.95,
    left,
    top,
    right: left + text.length * 16,
    bottom: top + 40,
    ...more,
  }
}
const text = (...lines: readonly PictureLine[]): string => chatText(lines, 2400)

describe('left out', () => {
  test.each<[string, PictureLine]>([
    ['the status bar', line('14:32 4G 87%', 20)],
    ['a battery', line('ull = 87%', 20)],
    ['a time', line('14:28', 500)],
    ['a time with ticks', line('14:28 vv', 500)],
    ['a time with ticks read as a letter', line('14:28 W', 500)],
    ['a twelve-hour time', line('2:28 PM', 500)],
    ['an edited mark', line('bewerkt 14:28', 500)],
    ['the day', line('Vandaag', 500)],
    ['the day of Android messages', line('donderdag 5 maart 14:28', 500)],
    ['a day and date', line('Thursday, Mar 5 · 14:28', 500)],
    ['a short date', line('05/03/2026', 500)],
    ['a date', line('5 mars 2026', 500)],
    ['the field to write in', line('Bericht', 2300)],
    ['the same with icons around it', line('© Typ een bericht O', 2300)],
    ['specks', line('~ .', 500, { confidence: 0.2 })],
  ])('%s', (_, furniture) => {
    expect(text(line('Dag mama', 300), furniture)).toBe('Dag mama')
  })

  test('the time at the end of a line, where there is room before it', () => {
    expect(text(line('Wat is er gebeurd? 14:29 vv', 300, { gapBeforeTime: 50 }))).toBe(
      'Wat is er gebeurd?',
    )
  })
})

describe('kept', () => {
  test.each([
    'Afspraak om 14:30',
    '12.50',
    '€ 12.50',
    'Bericht van de bank: uw code is 123456',
    'Vandaag nog betalen',
    '50 euro',
    'hier',
    '123456',
  ])('%s', (words) => {
    expect(text(line(words, 300, { gapBeforeTime: 10 }))).toBe(words)
  })

  test('the same words in the middle that are a field at the bottom', () => {
    expect(text(line('Bericht', 1000))).toBe('Bericht')
  })
})

describe('bubbles', () => {
  test('join their lines and are parted by a blank line', () => {
    const lines = [
      line('Dag mama, mijn telefoon is', 300),
      line('gevallen in het water.', 355),
      line('Oei, wat nu?', 560),
    ]
    expect(text(...lines)).toBe('Dag mama, mijn telefoon is gevallen in het water.\n\nOei, wat nu?')
  })

  test('end with their time, however near the next is', () => {
    const lines = [line('Een', 300), line('14:28', 345), line('Twee', 390)]
    expect(text(...lines)).toBe('Een\n\nTwee')
  })

  test('keep a line that was ended on purpose', () => {
    expect(text(line('Beste,', 300), line('Uw pakket staat klaar', 355))).toBe(
      'Beste,\nUw pakket staat klaar',
    )
  })

  test.each([
    ['Betaal op https://betaal-', 'snel.example/factuur'],
    ['Zie https://pakje.example/', 'volg?id=12'],
    ['Zie www.pakje.example/a', 'b12/c'],
  ])('put an address together again: %s|%s', (above, below) => {
    expect(text(line(above, 300), line(below, 355))).toBe(above + below)
  })

  test('put no word behind an address', () => {
    expect(text(line('Zie https://pakje.example', 300), line('dringend', 355))).toBe(
      'Zie https://pakje.example dringend',
    )
  })
})

test('any lines give text in bounded time', () => {
  const lines = fc.array(
    fc.record({
      text: fc.string({ unit: 'binary', maxLength: 200 }),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      left: fc.nat(1000),
      top: fc.nat(2400),
      right: fc.nat(1080),
      bottom: fc.nat(2400),
      gapBeforeTime: fc.nat(100),
    }),
  )
  fc.assert(fc.property(lines, (some) => typeof chatText(some, 2400) === 'string'))
  const started = performance.now()
  for (const bait of ['1:', 'www.', 'www. ', ' ', '14:', 'https://', ', ', '1 jan', 'bericht ']) {
    const words = bait.repeat(20_000)
    text(line(`x${words}x`, 300, { gapBeforeTime: 90 }), line(words, 355), line(words, 2300))
  }
  expect(performance.now() - started).toBeLessThan(1000)
})
