/** Bait for patterns that look back: twice the text takes about twice the time. */
import { describe, expect, it } from 'vitest'
import { normalise } from '../normalise/index.ts'
import { findAll } from './index.ts'

const BAIT: readonly string[] = [
  'a',
  '1',
  '1 ',
  '1-',
  '1.',
  '.',
  'a.',
  'a.b',
  '-',
  'a-',
  '@',
  'a@',
  '[.]',
  'kbc . ',
  'a . b',
  'http',
  'http://',
  'http : / / ',
  'x',
  '*',
  '* ',
  'xx ',
  'BE12 ',
  'be1',
  '€1',
  '1€',
  '1,1',
  '1 000',
  'binnen ',
  'binnen 1 ',
  'voor ',
  'voor de ',
  'code ',
  'code 1',
  'sms naar ',
  '12/',
  '1/1/',
  '12 mei ',
  '+32 ',
  '+1(',
  '0x',
  'bc1q',
  '%',
  '1 %',
  'href="',
  '](',
  'x](',
  'a b ',
  'a1b',
  '1a',
  'é',
  'а',
  '\u200b',
  'a\u200b',
  '。',
  'www.',
  'punt be ',
  ' punt',
  '\n',
  '-\n',
  '://a-\n',
  ':',
  'tel:',
  'data:',
  "'",
  '{',
]
/** As in the limits of assess: longer texts are refused before. */
const SHORT = 4_000
const LONG = 32_000

function timeOf(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i += 1) {
    const start = performance.now()
    findAll(normalise(text), 'BE')
    best = Math.min(best, performance.now() - start)
  }
  return best
}

describe('eight times the bait takes nothing like its square as long', () => {
  it.each(BAIT)('%j', (bait) => {
    const short = timeOf(bait.repeat(SHORT / bait.length))
    const long = timeOf(bait.repeat(LONG / bait.length))
    // Linear is 8, square is 64; below some milliseconds the clock and the other tests decide.
    if (long > 20) expect(long / short).toBeLessThan(30)
    expect(long).toBeLessThan(400)
  })
})
