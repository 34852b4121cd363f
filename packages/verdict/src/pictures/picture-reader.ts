/** The one interface for what pictures say: their text, and their QR and other square codes. */

import type { Result } from '@staysharp/core'
import type { Language } from '@staysharp/countries'

/** A line as it stands in the picture, in pixels from its top left corner. */
export interface PictureLine {
  readonly text: string
  /** 0 to 1: how sure the reader is of its letters. */
  readonly confidence: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** White space before the last time of day in the line, in pixels. */
  readonly gapBeforeTime?: number
}

/** What was read in a picture. */
export interface PictureText {
  /**
   * The words of the messages: status bar, times, ticks and the field to write in are left out where
   * that is sure, lines of one bubble are joined, bubbles are parted by a blank line.
   */
  readonly text: string
  /** 0 to 1, the mean over all letters; below 0.6 a person had better read along. */
  readonly confidence: number
  /** Everything that was read, as it stood. */
  readonly lines: readonly PictureLine[]
}

/** A square or other two-dimensional code in a picture. */
export interface PictureCode {
  readonly text: string
  readonly format: 'qr' | 'aztec' | 'data-matrix' | 'pdf417'
}

/** Why a picture was not read. Never holds anything of the picture but its size. */
export interface PictureRefusal {
  readonly code:
    | 'empty'
    | 'not-a-picture'
    | 'unsupported-picture'
    | 'too-large'
    | 'unreadable-picture'
    | 'no-text'
    | 'no-code'
    | 'cancelled'
    | 'assets-missing'
    | 'closed'
  /** With `unsupported-picture`: what it is; phones turn `heic` into a JPEG when asked to share it so. */
  readonly looksLike?: 'heic' | 'avif' | 'gif' | 'svg' | 'tiff' | 'pdf'
}

/** How a text is to be read. */
export interface ReadTextOptions {
  /** Languages it may be in; fewer is faster. All four without it. */
  readonly languages?: readonly Language[]
  /** From 0 to 1, never backwards. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

/** Reads pictures on the device. One at a time: others wait for their turn. */
export interface PictureReader {
  readText(
    picture: Uint8Array,
    options?: ReadTextOptions,
  ): Promise<Result<PictureText, PictureRefusal>>
  readQr(picture: Uint8Array): Promise<Result<readonly PictureCode[], PictureRefusal>>
  /** Ends the worker; what is read afterwards is refused with `closed`. */
  close(): Promise<void>
}

/**
 * Where the reader's machinery is: files of the npm packages, served from the page's own origin or
 * read from the disk. The packages would fetch them from a public server when not told; here every
 * one has to be told.
 */
export interface PictureAssets {
  /** tesseract.js/dist/worker.min.js, or a worker of one's own for Node. */
  readonly ocrWorker: string
  /** The folder with tesseract-core-*-lstm.wasm.js. A worker of one's own may not need it. */
  readonly ocrCore: string
  /** The folder with `nld`, `fra`, `deu` and `eng` as `<name>.traineddata.gz`. */
  readonly ocrLanguages: string
  /** The bytes of zxing-wasm/reader/zxing_reader.wasm, asked for at the first code. */
  readonly qrWasm: () => Promise<Uint8Array>
}
