import { syntheticNumber } from '@staysharp/countries'
import { expect, it } from 'vitest'
import { readSender } from './sender.ts'

const { e164, national } = syntheticNumber('BE', 4, 1)

it.each([
  [undefined, 'BE', 'none'],
  ['  ', 'BE', 'none'],
  ['bpost', 'BE', 'name'],
  ['Mama ❤️', 'BE', 'name'],
  ['8850', 'BE', 'short-code'],
  [national, 'BE', 'home-number'],
  [e164, 'BE', 'home-number'],
  [e164, 'NL', 'foreign-number'],
  ['no-reply@kbc.example', 'BE', 'email'],
  ['\u200e+44 20 7946 0000', 'GB', 'home-number'],
  ['+1 212 555 0100', 'US', 'home-number'],
  ['+44 20 7946 0000', 'BE', 'foreign-number'],
])('sender %o for somebody in %s is %s', (sender, country, kind) => {
  expect(readSender(sender, country).kind).toBe(kind)
})
