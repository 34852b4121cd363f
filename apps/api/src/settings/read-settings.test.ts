import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { SETTING_DEFAULTS } from './defaults.ts'
import { readSettings } from './read-settings.ts'

function settings(environment: Record<string, string> = {}) {
  const read = readSettings(environment)
  if (!read.ok) throw new Error(read.failure.message)
  return read.value
}

test('docs/settings.md lists every setting with its default, in order, and no other', () => {
  const document = readFileSync(new URL('../../../../docs/settings.md', import.meta.url), 'utf8')
  const rows = [...document.matchAll(/^\| `(\w+)` \| (?:`([^`]*)`)? ?\| (.+) \|$/gmu)]
  expect(rows.map(([, name, standard = '']) => [name, standard])).toEqual(
    Object.entries(SETTING_DEFAULTS),
  )
})

describe('settings', () => {
  test('work with nothing set', () => {
    const read = settings()
    expect(read).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      databaseUrl: undefined,
      epochKey: undefined,
      signer: undefined,
      indexOrigin: '',
      budget: { globalPerDay: 1_000_000, sourcePerDay: 2000, sourcePerMinute: 120 },
      trustProxy: 0,
      logLevel: 'info',
    })
    expect(read.dataFolder).toBe(resolve('data'))
    expect(read.publicFolder).toBe(resolve('data/public'))
    expect(read.epochKeyFile).toBe(resolve('data/keys/epoch.key'))
    expect(read.webFolder).toBe(resolve(import.meta.dirname, '../../../web/build'))
  })
  test('keys and public folder follow the data folder, unless set themselves', () => {
    const read = settings({ STAYSHARP_DATA: '/srv/s', STAYSHARP_PUBLIC: '/mnt/p', PORT: '' })
    expect(read.epochKeyFile).toBe('/srv/s/keys/epoch.key')
    expect(read.publicFolder).toBe('/mnt/p')
    expect(read.port).toBe(8080)
  })
  test.each([
    ['PORT', '70000'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['STAYSHARP_HOST', 'http://x'],
    ['DATABASE_URL', 'mysql://secret'],
    ['STAYSHARP_SIGNER', 'secret'],
    ['STAYSHARP_INDEX_ORIGIN', 'https://cdn.example.org/path'],
    ['STAYSHARP_INDEX_ORIGIN', 'cdn.example.org'],
    ['STAYSHARP_BUDGET_GLOBAL_PER_DAY', '1e6'],
    ['STAYSHARP_BUDGET_SOURCE_PER_DAY', '0'],
    ['STAYSHARP_BUDGET_SOURCE_PER_MINUTE', ' 5'],
    ['STAYSHARP_TRUST_PROXY', 'true'],
    ['STAYSHARP_LOG_LEVEL', 'loud'],
  ])('%s=%s is refused by name, without its value', (name, value) => {
    const read = readSettings({ [name]: value })
    expect(read).toMatchObject({
      ok: false,
      failure: { code: 'bad-setting', message: expect.stringMatching(`^${name} must .+\\.$`) },
    })
    if (value.includes('secret')) expect(inspect(read)).not.toContain('secret')
  })
})
