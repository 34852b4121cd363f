import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from './fingerprint.mjs'

let root: string
let before: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'staysharp-fingerprint-'))
  mkdirSync(join(root, 'room/src'), { recursive: true })
  writeFileSync(join(root, 'room/src/a.ts'), 'a')
  writeFileSync(join(root, 'room/src/b.ts'), 'b')
  before = fingerprint(root, ['room'])
})

afterEach(() => rmSync(root, { recursive: true }))

test('a changed, renamed, added or moved content changes the hash', () => {
  writeFileSync(join(root, 'room/src/a.ts'), 'A')
  const changed = fingerprint(root, ['room'])
  writeFileSync(join(root, 'room/src/a.ts'), 'a')
  writeFileSync(join(root, 'room/src/c.ts'), '')
  const added = fingerprint(root, ['room'])
  writeFileSync(join(root, 'room/src/a.ts'), 'ab')
  writeFileSync(join(root, 'room/src/b.ts'), '')
  rmSync(join(root, 'room/src/c.ts'))
  const moved = fingerprint(root, ['room'])
  expect(new Set([before, changed, added, moved]).size).toBe(4)
})

test('times, tests, results of builds and missing paths change nothing', () => {
  utimesSync(join(root, 'room/src/a.ts'), 0, 0)
  writeFileSync(join(root, 'room/src/a.test.ts'), 'test')
  for (const folder of ['test', 'build', 'node_modules', '.svelte-kit', 'src/paraglide']) {
    mkdirSync(join(root, 'room', folder))
    writeFileSync(join(root, 'room', folder, 'x.js'), 'x')
  }
  expect(fingerprint(root, ['room', 'nowhere'])).toBe(before)
})

test('the order in which paths are given does not matter', () => {
  writeFileSync(join(root, 'lock.json'), '{}')
  expect(fingerprint(root, ['room', 'lock.json'])).toBe(fingerprint(root, ['lock.json', 'room']))
})
