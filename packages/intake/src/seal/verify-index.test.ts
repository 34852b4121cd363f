import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { encodeIndex, keyPairOf, nobleVoprf, parseHead, tagOf } from '@staysharp/exposure'
import { loadSodiumVoprf } from '@staysharp/exposure/sodium'
import { expect, test } from 'vitest'
import { e164, epochKeyOf, failureOf, fileOf } from '../fixtures.ts'
import { verifyIndex } from './verify-index.ts'
import type { WrittenIndex } from './write-index.ts'

const key = epochKeyOf()
const { secretKey } = keyPairOf(key)
const identifiers = Array.from({ length: 40 }, (_, at) => `tel:${e164(at)}`)
const tags = identifiers.map((text) =>
  tagOf(nobleVoprf.evaluate(secretKey, new TextEncoder().encode(text))),
)
const file = encodeIndex({ epoch: key.epoch, keyId: key.keyId, bits: 32, tags })
const voprf = await loadSodiumVoprf()

function written(bytes: Uint8Array = file): WrittenIndex {
  const head = parseHead(file)
  if (!head.ok) throw new Error(head.failure.code)
  const { headBytes, buckets } = head.value
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const path = fileOf('index.ssi', bytes)
  return { path, bytes: bytes.length, sha256, headBytes, headSha256: '', buckets: buckets.length }
}

test('all numbers of the sample must be found, by two implementations', async () => {
  expect(await verifyIndex(written(), identifiers, secretKey, voprf)).toBe(40)
})

test('index-not-verified: one that is missing, among those of either implementation', async () => {
  for (const at of [3, 30]) {
    const sample = identifiers.with(at, `tel:${e164(99)}`)
    const failure = await failureOf(verifyIndex(written(), sample, secretKey, voprf))
    expect(failure.code).toBe('index-not-verified')
  }
})

test('index-not-verified: a file that changed on the disk', async () => {
  const index = written()
  const bytes = readFileSync(index.path)
  bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1
  writeFileSync(index.path, bytes)
  const failure = await failureOf(verifyIndex(index, identifiers, secretKey, voprf))
  expect(failure.code).toBe('index-not-verified')
})

test('index-not-verified: the key of another epoch', async () => {
  const other = keyPairOf(epochKeyOf('2026-1', 9)).secretKey
  const failure = await failureOf(verifyIndex(written(), identifiers, other, voprf))
  expect(failure.code).toBe('index-not-verified')
})
