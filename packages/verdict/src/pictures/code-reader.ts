/**
 * QR and other two-dimensional codes with zxing-wasm. Its machine code is given as bytes; told
 * nothing, the package would fetch it from a public server.
 */
import { fail, ok, type Result } from '@staysharp/core'
import type { PictureAssets, PictureCode, PictureRefusal } from './picture-reader.ts'

const FORMATS: Readonly<Record<string, PictureCode['format']>> = {
  QRCode: 'qr',
  Aztec: 'aztec',
  DataMatrix: 'data-matrix',
  PDF417: 'pdf417',
}
/** More codes than this in one picture are a sheet of stickers. */
const MOST_CODES = 16

/** Reads all codes in a picture. */
export type CodeReader = (
  picture: Uint8Array,
) => Promise<Result<readonly PictureCode[], PictureRefusal>>

/** Loads the reader; refused with `assets-missing` when its machine code does not load. */
export async function startCodeReader(
  assets: PictureAssets,
): Promise<Result<CodeReader, PictureRefusal>> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader')
  try {
    const wasm = Uint8Array.from(await assets.qrWasm())
    await prepareZXingModule({ overrides: { wasmBinary: wasm.buffer }, fireImmediately: true })
  } catch {
    return fail({ code: 'assets-missing' })
  }
  return ok(async (picture) => {
    const found = await readBarcodes(picture, {
      formats: ['AllMatrix'],
      tryHarder: true,
      tryInvert: true,
      maxNumberOfSymbols: MOST_CODES,
    }).catch(() => undefined)
    // It throws for what it cannot allocate, and answers a code that is none for what does not decode.
    const broken = found?.some(({ isValid, error }) => !isValid && /load image/iu.test(error))
    if (found === undefined || broken) return fail({ code: 'unreadable-picture' })
    const codes = found.flatMap(({ isValid, text, symbology }): readonly PictureCode[] => {
      const name = FORMATS[symbology]
      return isValid && name !== undefined ? [{ text, format: name }] : []
    })
    return codes.length === 0 ? fail({ code: 'no-code' }) : ok(codes)
  })
}
