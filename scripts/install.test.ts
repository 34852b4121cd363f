import { expect, test } from 'vitest'
import { agree } from './install.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'packages/core': { version: '0.1.0' },
    'node_modules/@staysharp/core': { link: true },
    'node_modules/hono': { version: '4.0.0', integrity: 'sha512-a' },
    'node_modules/esbuild-for-another-platform': { version: '1.0.0', optional: true },
  },
}
const {
  '': _root,
  'node_modules/esbuild-for-another-platform': _other,
  ...installed
} = lock.packages

test('an install without the packages of other platforms is complete', () => {
  expect(agree(lock, { packages: installed })).toBe(true)
})

test.each([
  ['a package is missing', { 'packages/core': { version: '0.1.0' } }],
  ['a version differs', { ...installed, 'node_modules/hono': { version: '4.0.1' } }],
  [
    'a checksum differs',
    { ...installed, 'node_modules/hono': { version: '4.0.0', integrity: 'sha512-b' } },
  ],
  [
    'a package is there that the lockfile no longer has',
    { ...installed, 'node_modules/old': { version: '1.0.0' } },
  ],
])('an install is made again when %s', (_what, packages) => {
  expect(agree(lock, { packages })).toBe(false)
})
