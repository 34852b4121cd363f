import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKeys, readSealingKeys, retireEpochKey } from './key-store.ts'

let folder = ''
let fill = 0
const random = (): Uint8Array => new Uint8Array(32).fill(++fill)
const make = (epoch = '2026-11') =>
  createKeys({ folder, epoch, now: '2026-11-22T10:00:00.000Z', random })

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'staysharp-keys-')), 'keys')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

describe('keys', () => {
  it('are written for their owner only, and the public half for everybody', async () => {
    const made = await make()
    for (const name of ['epoch.key', 'signing.key']) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    }
    expect(readFileSync(join(folder, 'signing.pub'), 'utf8')).toBe(`${made.signingKey.publicKey}\n`)
    expect(await readSealingKeys(folder)).toEqual({
      epochKey: made.epochKey,
      signingKey: made.signingKey,
    })
  })

  it('are never overwritten', async () => {
    const { epochKey } = await make()
    await expect(make()).rejects.toMatchObject({
      code: 'key-exists',
      message: expect.stringContaining('--rotate'),
    })
    expect((await readSealingKeys(folder)).epochKey).toEqual(epochKey)
  })

  it('rotate by putting the epoch key aside; the signing key stays', async () => {
    const { signingKey } = await make('2026-11')
    expect(await retireEpochKey(folder)).toBe('epoch-2026-11.retired.key')
    const next = await make('2026-12')
    expect(next.signingKey).toEqual(signingKey)
    expect(readdirSync(folder).sort()).toEqual([
      'epoch-2026-11.retired.key',
      'epoch.key',
      'signing.key',
      'signing.pub',
    ])
  })

  it('do not rotate over a damaged signing key: nothing is moved', async () => {
    const { epochKey } = await make('2026-11')
    const signing = readFileSync(join(folder, 'signing.key'))
    writeFileSync(join(folder, 'signing.key'), '')
    await expect(retireEpochKey(folder)).rejects.toMatchObject({ code: 'not-a-key-file' })
    writeFileSync(join(folder, 'signing.key'), signing)
    expect((await readSealingKeys(folder)).epochKey).toEqual(epochKey)
  })

  it('leave nothing half-written behind', async () => {
    await make()
    expect(readdirSync(folder).sort()).toEqual(['epoch.key', 'signing.key', 'signing.pub'])
  })

  it('that others can read are refused with the remedy', async () => {
    await make()
    chmodSync(join(folder, 'epoch.key'), 0o644)
    await expect(readSealingKeys(folder)).rejects.toMatchObject({
      code: 'open-key',
      message: expect.stringContaining('chmod 600'),
    })
  })

  it.each([
    ['missing', undefined, 'no-key'],
    ['damaged', 'rubbish', 'not-a-key-file'],
  ])('that are %s are an error that quotes nothing of them', async (_, text, code) => {
    await make()
    rmSync(join(folder, 'epoch.key'))
    if (text !== undefined) writeFileSync(join(folder, 'epoch.key'), text, { mode: 0o600 })
    await expect(readSealingKeys(folder)).rejects.toMatchObject({
      code,
      message: expect.not.stringContaining('rubbish'),
    })
  })
})
