import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { createEpochKey, createSigningKey } from '@staysharp/exposure'
import { afterAll, describe, expect, test } from 'vitest'
import { loadEpochKey } from './load-epoch-key.ts'
import { loadSigner } from './load-signer.ts'

const folder = mkdtempSync(join(tmpdir(), 'staysharp-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))
const NOW = '2026-11-22T10:00:00.000Z'
const key = createEpochKey('e1', randomBytes(32), NOW)
const signing = createSigningKey(randomBytes(32), NOW)

function file(content: string, mode = 0o600): string {
  const path = join(folder, randomBytes(4).toString('hex'))
  writeFileSync(path, content)
  chmodSync(path, mode)
  return path
}

describe('epoch key', () => {
  test('is read from a file of mode 0600 or stricter, or from the environment', async () => {
    const text = JSON.stringify(key)
    for (const source of [
      { text: undefined, file: file(text) },
      { text: undefined, file: file(text, 0o400) },
      { text, file: '/nowhere' },
    ]) {
      const loaded = await loadEpochKey(source)
      expect(loaded).toMatchObject({ epoch: 'e1', keyId: key.keyId, publicKey: key.publicKey })
      expect(loaded.pair.secretKey).toHaveLength(32)
    }
  })
  test.each([0o640, 0o604, 0o660, 0o644, 0o610])(
    'mode %o is refused, with the remedy',
    async (mode) => {
      const path = file(JSON.stringify(key), mode)
      await expect(loadEpochKey({ text: undefined, file: path })).rejects.toMatchObject({
        code: 'open-epoch-key',
        message: expect.stringContaining(`chmod 600 ${path}`),
      })
    },
  )
  test.each([
    ['nothing there', () => join(folder, 'none'), 'no-epoch-key', 'staysharp key'],
    ['a folder', () => folder, 'no-epoch-key', 'staysharp key'],
    ['not JSON', () => file('x'), 'bad-epoch-key', 'not an epoch key'],
    ['the signing key', () => file(JSON.stringify(signing)), 'bad-epoch-key', 'not an epoch key'],
    [
      'another public half',
      () =>
        file(
          JSON.stringify({
            ...key,
            publicKey: createEpochKey('e2', randomBytes(32), NOW).publicKey,
          }),
        ),
      'bad-epoch-key',
      'damaged',
    ],
  ])('%s is a sentence that holds no secret', async (_, path, code, words) => {
    const error = await loadEpochKey({ text: undefined, file: path() }).catch((e: unknown) => e)
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) })
    expect(inspect(error, { depth: 9 })).not.toContain(key.secretKey)
    expect(inspect(error, { depth: 9 })).not.toContain(signing.secretKey)
  })
})

describe('signer', () => {
  test('is the setting, or the line in keys/signing.pub', async () => {
    mkdirSync(join(folder, 'keys'))
    await expect(loadSigner(undefined, folder)).rejects.toMatchObject({ code: 'no-signer' })
    writeFileSync(join(folder, 'keys/signing.pub'), `${signing.publicKey}\n`)
    expect(await loadSigner(undefined, folder)).toEqual(
      await loadSigner(signing.publicKey, '/none'),
    )
    writeFileSync(join(folder, 'keys/signing.pub'), 'x')
    await expect(loadSigner(undefined, folder)).rejects.toMatchObject({ code: 'bad-signer' })
  })
})
