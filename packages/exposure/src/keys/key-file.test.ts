import { describe, expect, it } from 'vitest'
import {
  createEpochKey,
  createSigningKey,
  keyPairOf,
  parseEpochKey,
  parseSigningKey,
} from './key-file.ts'

const now = '2026-11-22T10:00:00.000Z'
const epochKey = createEpochKey('2026-1', new Uint8Array(32).fill(1), now)
const signingKey = createSigningKey(new Uint8Array(32).fill(2), now)

describe('key files', () => {
  it('are read back as they were made', () => {
    expect(parseEpochKey(JSON.stringify(epochKey))).toEqual({ ok: true, value: epochKey })
    expect(parseSigningKey(JSON.stringify(signingKey))).toEqual({ ok: true, value: signingKey })
    expect(keyPairOf(epochKey).secretKey).toHaveLength(32)
  })

  it('of two epochs from one seed differ', () => {
    expect(createEpochKey('2026-2', new Uint8Array(32).fill(1), now).keyId).not.toBe(epochKey.keyId)
  })

  it.each([
    ['no JSON', 'rubbish', 'not-a-key-file'],
    ['another JSON', '{"a":1}', 'not-a-key-file'],
    ['null', 'null', 'not-a-key-file'],
    ['the other kind', JSON.stringify(signingKey), 'wrong-kind'],
    ['a short secret', JSON.stringify({ ...epochKey, secretKey: 'AAAA' }), 'not-a-key-file'],
    [
      'a zero secret',
      JSON.stringify({ ...epochKey, secretKey: 'A'.repeat(43) }),
      'inconsistent-key',
    ],
    [
      "another key's public half",
      JSON.stringify({ ...epochKey, publicKey: signingKey.publicKey }),
      'inconsistent-key',
    ],
    ['another key id', JSON.stringify({ ...epochKey, keyId: '0'.repeat(16) }), 'inconsistent-key'],
    ['a path for an epoch', JSON.stringify({ ...epochKey, epoch: '../x' }), 'not-a-key-file'],
  ])('%s is refused by a code that holds nothing of it', (_, text, code) => {
    expect(parseEpochKey(text)).toEqual({ ok: false, failure: { code } })
  })
})
