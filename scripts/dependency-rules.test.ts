import { expect, test } from 'vitest'
import { checkDependencies } from './dependency-rules.ts'
import type { PackageJson, Room } from './rooms.mjs'

const TABLE = `
# Dependencies
| name | version | what for |
|---|---|---|
| \`hono\` | 4.13.19 | the API |
| [vitest](https://vitest.dev) | 5.1.1 | tests |

| measure | value |
|---|---|
| size | 34 kB |
`

function house(api: Partial<PackageJson>): Room[] {
  return [
    { folder: '.', manifest: { name: 'house', devDependencies: { vitest: '5.1.1' } } },
    { folder: 'packages/core', manifest: { name: '@staysharp/core' } },
    { folder: 'apps/api', manifest: { name: '@staysharp/api', ...api } },
  ]
}

test('exact versions with a matching line each pass; rooms need no line', () => {
  const dependencies = { hono: '4.13.19', '@staysharp/core': '0.1.0' }
  expect(checkDependencies(house({ dependencies }), TABLE)).toEqual([])
})

test.each(['^4.13.19', '~4.13.19', '4.x', '*', 'latest', 'git+https://example.org/hono.git'])(
  'the range %s is refused, wherever it stands',
  (range) => {
    for (const section of ['dependencies', 'devDependencies', 'peerDependencies']) {
      const found = checkDependencies(house({ [section]: { hono: range } }), TABLE)
      expect(found).toContainEqual(expect.stringContaining('pin one exact version'))
    }
  },
)

test('a dependency without a line is refused', () => {
  const dependencies = { hono: '4.13.19', 'left-pad': '1.3.0' }
  expect(checkDependencies(house({ dependencies }), TABLE)).toEqual([
    expect.stringContaining('apps/api/package.json: left-pad has no line'),
  ])
})

test('a line with another version is refused', () => {
  expect(checkDependencies(house({ dependencies: { hono: '4.14.0' } }), TABLE)).toEqual([
    'apps/api/package.json: hono is 4.14.0, but docs/dependencies.md says 4.13.19',
  ])
})

test('a line for something nobody uses any more is refused', () => {
  expect(checkDependencies(house({}), TABLE)).toEqual([
    'docs/dependencies.md: hono is used by no package.json',
  ])
})
