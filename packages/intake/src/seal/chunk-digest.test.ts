import { expect, test } from 'vitest'
import { nationals } from '../fixtures.ts'
import { chunkDigest } from './chunk-digest.ts'

const secret = new Uint8Array(32).fill(7)
const cells = nationals(4)
const digestOf = (
  more: Parameters<ReturnType<typeof chunkDigest>>[0],
  country = 'BE',
  version = 2,
) => Buffer.from(chunkDigest(secret, country, version)(more)).toString('hex')

test('a chunk read in another way, or by another version, is another chunk', () => {
  const notations = ['national'] as const
  const digests = [
    digestOf({ cells, notations }),
    digestOf({ cells, notations: ['international'] }),
    digestOf({ cells, notations: ['national', 'national'] }),
    digestOf({ cells, notations }, 'NL'),
    digestOf({ cells, notations }, 'BE', 3),
    digestOf({ cells: cells.slice(1), notations }),
  ]
  expect(new Set(digests).size).toBe(digests.length)
  expect(digestOf({ cells: [...cells], notations })).toBe(digests[0])
})
