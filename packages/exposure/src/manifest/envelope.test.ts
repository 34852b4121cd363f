import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEpochKey, createSigningKey, keyPairOf } from '../keys/key-file.ts'
import { openManifest, signManifest } from './envelope.ts'
import type { Manifest } from './manifest.ts'

const now = '2026-11-22T10:00:00.000Z'
const signing = keyPairOf(createSigningKey(new Uint8Array(32).fill(2), now))
const { epoch, keyId, publicKey } = createEpochKey('2026-1', new Uint8Array(32).fill(1), now)
const manifest: Manifest = {
  format: 'staysharp-manifest/1',
  sequence: 1,
  issuedAt: now,
  epoch: { id: epoch, keyId, publicKey, createdAt: now },
  incidents: [
    {
      id: 'demo-be',
      title: 'A demonstration — with é and "quotes"',
      country: 'BE',
      sealedAt: now,
      entries: 20_000,
      bits: 32,
      anonymitySet: 50_000_000,
      index: {
        path: 'index/2026-1/demo-be-0123456789abcdef.ssi',
        bytes: 84_000,
        sha256: 'a'.repeat(64),
        headBytes: 136,
        headSha256: 'b'.repeat(64),
        buckets: 1,
      },
    },
  ],
}
const envelope = signManifest(manifest, signing.secretKey)

describe('the signed manifest (DSSE, Ed25519)', () => {
  it('opens under the signer as it was signed', () => {
    expect(openManifest(envelope, signing.publicKey)).toEqual({ ok: true, value: manifest })
  })

  it('signs what DSSE prescribes: PAE(type, payload)', () => {
    const { payloadType, payload } = JSON.parse(envelope)
    expect(payloadType).toBe('application/vnd.staysharp.manifest+json')
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual(manifest)
  })

  it('does not open under another signer, or a key of the wrong shape', () => {
    for (const signer of [new Uint8Array(32).fill(9), new Uint8Array(5)]) {
      expect(openManifest(envelope, signer)).toEqual({
        ok: false,
        failure: { code: 'bad-signature' },
      })
    }
  })

  it('does not open with any character of it changed', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: envelope.length - 2 }),
        fc.constantFrom('A', '0', '"', '}', 'é'),
        (at, character) => {
          const changed = envelope.slice(0, at) + character + envelope.slice(at + 1)
          const opened = openManifest(changed, signing.publicKey)
          // The key id is a hint beside the signature, as DSSE has it; all else is covered.
          if (opened.ok) expect(opened.value).toEqual(manifest)
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    [
      'a path out of the folder',
      { incidents: [{ ...manifest.incidents[0], index: { path: '../../etc/passwd' } }] },
    ],
    ['a sequence of zero', { sequence: 0 }],
    ['another format', { format: 'staysharp-manifest/2' }],
    ['no incidents field', { incidents: undefined }],
  ])('a signed payload with %s is no manifest', (_, wrong) => {
    const text = signManifest({ ...manifest, ...wrong } as Manifest, signing.secretKey)
    expect(openManifest(text, signing.publicKey)).toEqual({
      ok: false,
      failure: { code: 'not-a-manifest' },
    })
  })

  it.each(['', 'null', '[]', '{"payloadType":"x"}', 'x'.repeat(3_000_000)])(
    'rubbish is no envelope',
    (text) => {
      expect(openManifest(text, signing.publicKey)).toEqual({
        ok: false,
        failure: { code: 'not-an-envelope' },
      })
    },
  )
})
