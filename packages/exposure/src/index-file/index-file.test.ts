import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeIndex } from './encode-index.ts'
import { parseHead } from './head.ts'
import { IndexBuilder } from './index-builder.ts'
import { bucketOfTag, bucketRange, lookupInBucket, lookupInFile } from './lookup.ts'

const identity = { epoch: '2026-test', keyId: '0123456789abcdef' }
const tag = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })

/** A repeatable stream of 64-bit tags (splitmix64), since PRF outputs look random. */
function* tagStream(seed: bigint): Generator<bigint, never> {
  for (let state = seed; ; ) {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n)
    let z = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n)
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn)
    yield z ^ (z >> 31n)
  }
}

function take(seed: bigint, count: number): bigint[] {
  const stream = tagStream(seed)
  return Array.from({ length: count }, () => stream.next().value)
}

const headOf = (file: Uint8Array) => {
  const head = parseHead(file)
  if (!head.ok) throw new Error(head.failure.code)
  return head.value
}

describe('an index', () => {
  it('has no false negatives: every tag that went in is found, at any number of bits', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(tag, { minLength: 1, maxLength: 300 }),
        fc.integer({ min: 8, max: 40 }),
        (tags, bits) => {
          const file = encodeIndex({ ...identity, bits, tags })
          for (const each of tags)
            expect(lookupInFile(file, each)).toEqual({ ok: true, value: true })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('finds every tag in a file of many buckets, the first and the last value too', () => {
    const tags = [0n, 2n ** 64n - 1n, ...take(3n, 60_000)]
    const file = encodeIndex({ ...identity, bits: 32, tags })
    const head = headOf(file)
    expect(head.buckets.length).toBeGreaterThan(3)
    for (const each of tags.slice(0, 3000)) {
      const bucket = head.buckets[bucketOfTag(head, each)]
      const bytes = file.subarray(bucket?.offset, (bucket?.offset ?? 0) + (bucket?.length ?? 0))
      expect(lookupInBucket(head, each, bytes)).toEqual({ ok: true, value: true })
    }
  })

  it('has none at the finest rates either, where a single bucket would span more than 2^53', () => {
    for (const [entries, bits] of [
      [8192, 40],
      [9000, 40],
      [18_000, 40],
      [18_000, 39],
      [30_000, 38],
    ] as const) {
      const tags = take(BigInt(entries), entries)
      const file = encodeIndex({ ...identity, bits, tags })
      for (const each of tags.filter((_, i) => i % 97 === 0)) {
        expect(lookupInFile(file, each)).toEqual({ ok: true, value: true })
      }
    }
  })

  it('false positives at f = 16 stay within the binomial bound', () => {
    const trials = 1_000_000
    const file = encodeIndex({ ...identity, bits: 16, tags: take(1n, 40) })
    const head = headOf(file)
    const bytes = file.subarray(head.headBytes)
    const stream = tagStream(2n)
    let hits = 0
    for (let i = 0; i < trials; i++) {
      const found = lookupInBucket(head, stream.next().value, bytes)
      if (found.ok && found.value) hits += 1
    }
    // Binomial(10^6, 2^-16): mean 15.3, standard deviation 3.9; five of them either way.
    const mean = trials / 2 ** 16
    expect(Math.abs(hits - mean)).toBeLessThan(5 * Math.sqrt(mean))
    expect(hits).toBeGreaterThan(0)
  })

  it('costs at most 1.06 times log2(1 / fpr) bits an entry at f = 32', () => {
    const entries = 60_000
    const head = headOf(encodeIndex({ ...identity, bits: 32, tags: take(4n, entries) }))
    expect(((head.fileBytes - head.headBytes) * 8) / entries / 32).toBeLessThan(1.06)
  })

  it('asks for ranges of one length whatever the bucket, each holding its bucket', () => {
    const head = headOf(encodeIndex({ ...identity, bits: 32, tags: take(5n, 60_000) }))
    const ranges = head.buckets.map((_, i) => bucketRange(head, i))
    expect(new Set(ranges.map((range) => range.length)).size).toBe(1)
    for (const [i, range] of ranges.entries()) {
      const bucket = head.buckets[i]
      expect(range.offset + range.skip).toBe(bucket?.offset)
      expect(range.skip).toBeGreaterThanOrEqual(0)
      expect(range.skip + (bucket?.length ?? 0)).toBeLessThanOrEqual(range.length)
      expect(range.offset + range.length).toBeLessThanOrEqual(head.fileBytes)
    }
  })
})

it('a range is found among hundreds of thousands of buckets', () => {
  const bucket = { offset: 0, length: 60_000, entries: 1, sha256: new Uint8Array(32) }
  const buckets = Array.from({ length: 300_000 }, (_, i) => ({ ...bucket, offset: i * 60_000 }))
  const layout = { entries: 1, bits: 32, buckets: buckets.length, range: 1n }
  const head = { ...identity, layout, headBytes: 0, fileBytes: 300_000 * 60_000, buckets }
  expect(bucketRange(head, 7)).toEqual({ offset: 420_000, length: 60_000, skip: 0 })
})

describe('the reader survives outside bytes with a typed failure', () => {
  const tags = take(6n, 5000)
  const file = encodeIndex({ ...identity, bits: 24, tags })
  const failure = {
    ok: false,
    failure: {
      code: expect.stringMatching(/^(truncated|damaged|not-an-index|unsupported-version)$/u),
    },
  }

  it('cut short anywhere', () => {
    const step = Math.ceil(file.length / 500)
    for (let length = 0; length < file.length; length += step) {
      expect(lookupInFile(file.subarray(0, length), 1n)).toEqual(failure)
    }
  })

  it('with any bit of head or the bucket in question flipped, or bytes added', () => {
    fc.assert(
      fc.property(fc.nat({ max: file.length * 8 - 1 }), (bit) => {
        const copy = Uint8Array.from(file)
        copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(lookupInFile(copy, tags[0] ?? 0n)).toEqual(failure)
      }),
      { numRuns: 500 },
    )
    expect(lookupInFile(Uint8Array.from([...file, 0]), 1n)).toEqual(failure)
  })

  it('random bytes, with and without the magic', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, magic) => {
        const copy = Uint8Array.from(bytes)
        if (magic) copy.set([0x53, 0x53, 0x49, 0x58, 1].slice(0, copy.length))
        expect(lookupInFile(copy, 1n)).toEqual(failure)
      }),
      { numRuns: 1000 },
    )
  })

  it('a head that claims four billion entries in a small file allocates nothing for them', () => {
    const copy = Uint8Array.from(file)
    new DataView(copy.buffer).setUint32(8, 0xffffffff)
    const before = process.memoryUsage().arrayBuffers
    expect(lookupInFile(copy, 1n)).toEqual(failure)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20)
  })
})

describe('the builder refuses a sealer that lies', () => {
  it.each([
    ['unsorted tags', 2, [5n, 3n]],
    ['repeated tags', 2, [5n, 5n]],
    ['fewer tags than announced', 3, [1n, 2n]],
  ])('%s', (_, entries, tags) => {
    const builder = new IndexBuilder({ ...identity, entries, bits: 32 })
    expect(() => {
      builder.push(BigUint64Array.from(tags))
      builder.finish()
    }).toThrowError()
  })

  it.each([
    { bits: 7 },
    { bits: 41 },
    { bits: 1.5 },
    { entries: 0 },
    { epoch: '' },
    { keyId: 'x' },
  ])('%j', (wrong) => {
    expect(() => new IndexBuilder({ ...identity, entries: 1, bits: 32, ...wrong })).toThrowError()
  })
})
