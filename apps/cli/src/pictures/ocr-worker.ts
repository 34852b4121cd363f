/**
 * Tesseract's worker for Node, with its own doors: language data come from the npm packages by
 * name, and there is no way to the network or to a cache on the disk.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'

/** What tesseract.js/src/worker-script asks of its surroundings; version 7.0.0, pinned. */
interface Adapter {
  readonly getCore: unknown
  readonly gunzip: (packed: Uint8Array) => Uint8Array
  readonly fetch: () => Promise<never>
  readonly readCache: (path: string) => Promise<Uint8Array>
  readonly writeCache: () => Promise<void>
  readonly deleteCache: () => Promise<void>
  readonly checkCache: () => Promise<boolean>
}

interface WorkerScript {
  dispatchHandlers(packet: unknown, send: (answer: unknown) => void): void
  setAdapter(adapter: Adapter): void
}

// The engine's decoders write what they dislike about a picture to the terminal; the refusal says it.
console.error = () => undefined
console.warn = () => undefined

const require = createRequire(import.meta.url)
const script: WorkerScript = require('tesseract.js/src/worker-script/index.js')

script.setAdapter({
  getCore: require('tesseract.js/src/worker-script/node/getCore.js'),
  gunzip: gunzipSync,
  fetch: () => Promise.reject(new Error('The picture reader has no network.')),
  readCache: (path) => readFile(languageFile(basename(path))),
  writeCache: () => Promise.resolve(),
  deleteCache: () => Promise.resolve(),
  checkCache: () => Promise.resolve(false),
})

/** `nld.traineddata.gz`: every language is a package of its own, so no one folder holds them. */
function languageFile(file: string): string {
  const [language] = file.split('.')
  return require.resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${file}`)
}

parentPort?.on('message', (packet: unknown) => {
  script.dispatchHandlers(packet, (answer) => parentPort?.postMessage(answer))
})
