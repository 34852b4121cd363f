import { expect, test } from 'vitest'
import { isAtLeast, OLDEST_NODE, refusalOf } from './node-version.mjs'

test.each([
  ['v20.19.0', true],
  ['v20.19.5', true],
  ['v20.20.0', true],
  ['v22.0.0-nightly2024', true],
  ['v24.21.0', true],
  ['v20.18.3', false],
  ['v20.9.0', false],
  ['v18.20.4', false],
  ['v8.17.0', false],
])('%s is new enough: %s', (version, expected) => {
  expect(isAtLeast(version, OLDEST_NODE)).toBe(expected)
})

test('an old Node is told what is needed, what it is and what to do', () => {
  expect(refusalOf('v18.20.4')).toMatch(
    /needs Node\.js 20\.19\.0 or newer; this is v18\.20\.4\. Install/,
  )
  expect(refusalOf(process.version)).toBeUndefined()
})
