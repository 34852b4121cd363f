/** The picture reader's files as npm installed them. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PictureAssets } from '@staysharp/verdict/pictures'

/** Assets for `createPictureReader` on Node; reads nothing before the first picture. */
export function nodePictureAssets(): PictureAssets {
  const require = createRequire(import.meta.url)
  return {
    ocrWorker: fileURLToPath(new URL('./ocr-worker.ts', import.meta.url)),
    // The worker finds both by package name; these only keep the package from its own defaults.
    ocrCore: dirname(require.resolve('tesseract.js/package.json')),
    ocrLanguages: dirname(fileURLToPath(import.meta.url)),
    qrWasm: () => readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm')),
  }
}
