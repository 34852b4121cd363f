import { expect, test } from 'vitest'
import { checkLockfile } from './lockfile-rules.ts'

const manifest = { name: 'house', allowScripts: { node: true, esbuild: false } }

function lockfile(packages: object): string {
  return JSON.stringify({ lockfileVersion: 3, packages })
}

test('links to rooms, and install scripts with a yes or a no, pass', () => {
  const lock = lockfile({
    '': { name: 'house' },
    'node_modules/@staysharp/core': { resolved: 'packages/core', link: true },
    'node_modules/node': { integrity: 'sha512-a', hasInstallScript: true },
    'node_modules/vite/node_modules/esbuild': { integrity: 'sha512-b', hasInstallScript: true },
  })
  expect(checkLockfile(lock, manifest)).toEqual([])
})

test('an address of a mirror is refused: it would not exist elsewhere', () => {
  const resolved = 'https://mirror.example.org/hono-4.13.19.tgz'
  expect(checkLockfile(lockfile({ 'node_modules/hono': { resolved } }), manifest)).toEqual([
    expect.stringContaining('hono is tied to mirror.example.org'),
  ])
})

test('an install script that nobody decided about is refused', () => {
  const packages = { 'node_modules/a/node_modules/@b/c': { hasInstallScript: true } }
  expect(checkLockfile(lockfile(packages), manifest)).toEqual([
    expect.stringContaining('@b/c has an install script'),
  ])
})
