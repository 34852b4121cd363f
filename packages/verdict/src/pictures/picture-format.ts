/**
 * What a picture is and how large, from its first bytes, before any decoder sees it: a small file
 * that unfolds to billions of pixels is refused here. Formats: PNG, JPEG, WebP and BMP.
 */
import { fail, ok, type Result } from '@staysharp/core'
import type { PictureRefusal } from './picture-reader.ts'

/** Bytes of a picture; a phone's photo has ten million at most. */
const MOST_BYTES = 32 * 1024 * 1024
/** A screenshot of a long chat is 1,440 by 20,000; a photo 50 million. */
const MOST_PIXELS = 60_000_000

/** A picture that a decoder may see. */
export interface PictureSize {
  readonly format: 'png' | 'jpeg' | 'webp' | 'bmp'
  readonly width: number
  readonly height: number
}

/** Looks at a picture's head; refuses what is none, too large, or of another format. */
export function pictureSize(bytes: Uint8Array): Result<PictureSize, PictureRefusal> {
  if (bytes.length === 0) return fail({ code: 'empty' })
  if (bytes.length > MOST_BYTES) return fail({ code: 'too-large' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = sizeOf(view, latin(bytes, 0, 16))
  if (found === undefined) return fail(otherFormat(bytes))
  const { width, height } = found
  if (width < 1 || height < 1) return fail({ code: 'unreadable-picture' })
  return width * height > MOST_PIXELS ? fail({ code: 'too-large' }) : ok(found)
}

function sizeOf(view: DataView, head: string): PictureSize | undefined {
  if (head.startsWith('\x89PNG\r\n\x1a\n') && view.byteLength >= 24) {
    return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  }
  if (head.startsWith('\xff\xd8\xff')) return jpegSize(view)
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return webpSize(view)
  if (head.startsWith('BM') && view.byteLength >= 26) {
    const [width, height] = [view.getInt32(18, true), view.getInt32(22, true)]
    return { format: 'bmp', width: Math.abs(width), height: Math.abs(height) }
  }
  return undefined
}

/** The frame header of a JPEG (T.81 B.2.2) after any number of other segments. */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame)
      return { format: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += marker === 0xff ? 1 : 2 + Math.max(2, view.getUint16(at + 2))
  }
  return undefined
}

/** The first chunk of a WebP (RFC 9649): lossy, lossless or extended. */
function webpSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 30) return undefined
  const format = 'webp'
  const chunk = view.getUint8(15)
  if (chunk === 0x58) {
    const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
    return { format, width: three(24) + 1, height: three(27) + 1 }
  }
  if (chunk === 0x4c) {
    const bits = view.getUint32(21, true)
    return { format, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  const [width, height] = [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
  return { format, width, height }
}

const OTHERS: readonly (readonly [RegExp, PictureRefusal['looksLike'] & string])[] = [
  [/^.{4}ftyp(?:heic|heix|hevc|mif1|msf1)/su, 'heic'],
  [/^.{4}ftypavif/su, 'avif'],
  [/^GIF8/u, 'gif'],
  [/^(?:II\*\0|MM\0\*)/u, 'tiff'],
  [/^%PDF-/u, 'pdf'],
  [/<svg\b/iu, 'svg'],
]

function otherFormat(bytes: Uint8Array): PictureRefusal {
  const head = latin(bytes, 0, 256)
  const other = OTHERS.find(([pattern]) => pattern.test(head))
  if (other !== undefined) return { code: 'unsupported-picture', looksLike: other[1] }
  const begun = /^(?:\x89PNG|\xff\xd8\xff|RIFF.{4}WEBP|BM)/su.test(head)
  return { code: begun ? 'unreadable-picture' : 'not-a-picture' }
}

const latin = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end))
