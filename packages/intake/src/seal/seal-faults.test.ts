import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  epochKeyOf,
  failureOf,
  fileOf,
  filesUnder,
  freshFolder,
  national,
  nationals,
  settingsFor,
  signingKeyOf,
} from '../fixtures.ts'
import { rowsFrom } from '../read/read-lists.ts'
import { sealedFolder, sealNumbers } from '../sealed-fixtures.ts'
import { seal } from './seal.ts'
import type { SealSettings } from './seal-options.ts'

describe('keys and clock must go with what is published; nothing changes otherwise', () => {
  test.each<[string, string, Partial<SealSettings>]>([
    ['wrong-signing-key', 'another signing key', { signingKey: signingKeyOf(8) }],
    ['wrong-epoch-key', 'another key of the same epoch', { epochKey: epochKeyOf('2026-1', 8) }],
    [
      'wrong-epoch-key',
      'the key of an epoch before',
      { epochKey: epochKeyOf('2025-9', 8, '2025-09-01T00:00:00.000Z') },
    ],
    ['clock-skew', 'a clock that is behind', { now: () => new Date('2026-11-22T11:49:00.000Z') }],
  ])('%s: %s', async (code, _, more) => {
    const { out, before } = await sealedFolder()
    const failure = await failureOf(sealNumbers(out, 20, more))
    expect(failure.code).toBe(code)
    expect(filesUnder(out)).toEqual(before)
  })

  test('a clock that is a few minutes behind is no reason to stop', async () => {
    const { out } = await sealedFolder()
    const now = (): Date => new Date('2026-11-22T11:55:00.000Z')
    expect((await sealNumbers(out, 20, { now })).sequence).toBe(2)
  })

  test.each([
    ['cut short', (text: string) => text.slice(0, 100)],
    ['changed', (text: string) => text.replace(/"payload":"(.)/u, '"payload":"$1A')],
    ['replaced by something else', () => '{}'],
  ])('bad-manifest: %s', async (_, damage) => {
    const { out } = await sealedFolder()
    const path = join(out, 'manifest.json')
    writeFileSync(path, damage(readFileSync(path, 'utf8')))
    expect((await failureOf(sealNumbers(out, 20))).code).toBe('bad-manifest')
  })
})

describe('a list that turns out bad', () => {
  test.each<[string, string, string[]]>([
    ['empty-list', 'no rows', []],
    ['mostly-invalid', 'too few numbers', ['n/a', 'n/a', national(1)]],
  ])('%s: %s', async (code, _, cells) => {
    const out = freshFolder()
    const failure = await failureOf(seal({ source: rowsFrom(cells), ...settingsFor(out) }))
    expect(failure.code).toBe(code)
    expect(existsSync(join(out, 'manifest.json'))).toBe(false)
  })

  test('only after its first rows: the end is held to the same rule, unless forced', async () => {
    const rows = [...nationals(1000), ...Array(1200).fill('n/a')]
    const list = fileOf('leak.txt', rows.join('\n'))
    const out = freshFolder()
    const failure = await failureOf(seal({ lists: [list], ...settingsFor(out) }))
    expect(failure.code).toBe('mostly-invalid')
    expect(failure.message).toContain('45 %')
    const forced = await seal({ lists: [list], ...settingsFor(out, { force: true }) })
    expect(forced.entries).toBe(1000)
  })

  test('corrupt-archive in the middle leaves nothing published', async () => {
    const { gzipSync } = await import('node:zlib')
    const packed = gzipSync(nationals(2000).join('\n'))
    const out = freshFolder()
    const lists = [fileOf('leak.gz', packed.subarray(0, packed.length - 100))]
    expect((await failureOf(seal({ lists, ...settingsFor(out, { chunkRows: 200 }) }))).code).toBe(
      'corrupt-archive',
    )
    expect(existsSync(join(out, 'manifest.json'))).toBe(false)
    expect(existsSync(join(out, '.seal.lock'))).toBe(false)
  })
})
