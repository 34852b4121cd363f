import { expect, test } from 'vitest'
import { checkSource } from './source-rules.ts'

const PATH = 'packages/core/src/phone.ts'

test('a short file with a telling name passes', () => {
  expect(checkSource(PATH, '/** Phone numbers. */\nexport const one = 1\n')).toEqual([])
})

test('300 lines pass, 301 do not', () => {
  expect(checkSource(PATH, 'const x = 1\n'.repeat(300))).toEqual([])
  expect(checkSource(PATH, 'const x = 1\n'.repeat(301))).toEqual([
    expect.stringContaining(`${PATH}: 301 lines`),
  ])
})

test.each([
  'packages/core/src/utils.ts',
  'packages/core/src/helpers/phone.ts',
  'packages/core/src/phone-helper.ts',
  'packages/core/src/common.test.ts',
  'apps/web/src/lib/check.svelte',
  'apps/api/src/index-manager.ts',
  'packages/core/src/misc.json',
])('%s says nothing about what is inside', (path) => {
  expect(checkSource(path, '')).toHaveLength(1)
})

test.each(['packages/core/src/libphonenumber.ts', 'packages/core/src/manage-keys.ts'])(
  '%s is a telling name',
  (path) => {
    expect(checkSource(path, '')).toEqual([])
  },
)

/** Put together here, so that this file does not silence anything itself. */
const IGNORE = 'ignore'

test.each([`// @ts-${IGNORE}`, `/* biome-${IGNORE} lint: x */`, `<!-- svelte-${IGNORE} a11y -->`])(
  'a silenced checker is found: %s',
  (comment) => {
    expect(checkSource(PATH, `const x = 1 ${comment}\n`)).toHaveLength(1)
  },
)

test('generated migrations and data have no length', () => {
  expect(checkSource('packages/store/migrations/0001_x.sql', 'x\n'.repeat(900))).toEqual([])
  expect(checkSource('packages/countries/src/be/zones.json', 'x\n'.repeat(900))).toEqual([])
})
