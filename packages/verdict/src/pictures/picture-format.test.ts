import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pictureSize } from './picture-format.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((unit) => unit.charCodeAt(0)) : part,
    ),
  )
const big = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)
const png = (width: number, height: number): Uint8Array =>
  bytes('\x89PNG\r\n\x1a\n', big(13), 'IHDR', big(width), big(height), [8, 2, 0, 0, 0])

describe('the size of a picture is known before it is decoded', () => {
  test.each<[string, Uint8Array, number, number]>([
    ['PNG', png(1080, 2400), 1080, 2400],
    [
      'JPEG, after other segments',
      bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 9, 96, 4, 56, 3, 0, 0, 0]),
      1080,
      2400,
    ],
    [
      'WebP, lossy',
      bytes(
        'RIFF',
        [0, 0, 0, 0],
        'WEBPVP8 ',
        [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x38, 4, 0x60, 9],
      ),
      1080,
      2400,
    ],
    [
      'WebP, extended',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0x37, 4, 0, 0x5f, 9, 0]),
      1080,
      2400,
    ],
    [
      'BMP, upside down',
      bytes('BM', Array(16).fill(0), [0x38, 4, 0, 0, 0xa0, 0xf6, 0xff, 0xff]),
      1080,
      2400,
    ],
  ])('%s', (_, picture, width, height) => {
    expect(pictureSize(picture)).toMatchObject({ ok: true, value: { width, height } })
  })
})

describe('refused with a code', () => {
  test.each<[string, Uint8Array, object]>([
    ['nothing', bytes(), { code: 'empty' }],
    ['text', bytes('hello, this is no picture'), { code: 'not-a-picture' }],
    ['billions of pixels', png(60_000, 60_000), { code: 'too-large' }],
    ['more bytes than a photo has', new Uint8Array(33 * 1024 * 1024), { code: 'too-large' }],
    ['no pixels', png(0, 100), { code: 'unreadable-picture' }],
    ['a PNG that was cut off', png(10, 10).slice(0, 20), { code: 'unreadable-picture' }],
    [
      'a JPEG without a frame',
      bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2]),
      { code: 'unreadable-picture' },
    ],
    ['HEIC', bytes([0, 0, 0, 24], 'ftypheic'), { code: 'unsupported-picture', looksLike: 'heic' }],
    ['GIF', bytes('GIF89a'), { code: 'unsupported-picture', looksLike: 'gif' }],
    ['SVG', bytes('<?xml version="1.0"?><svg>'), { code: 'unsupported-picture', looksLike: 'svg' }],
    ['PDF', bytes('%PDF-1.7'), { code: 'unsupported-picture', looksLike: 'pdf' }],
  ])('%s', (_, picture, failure) => {
    expect(pictureSize(picture)).toEqual({ ok: false, failure })
  })
})

test('no bytes make it throw', () => {
  const heads = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'RIFF....WEBPVP8', 'BM', ''].map((head) => [
    ...bytes(head),
  ])
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 60 }), (head, rest) => {
      pictureSize(Uint8Array.from([...head, ...rest]))
    }),
    { numRuns: 1000 },
  )
})
