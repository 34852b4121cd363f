/**
 * Text in pictures with tesseract.js. What it does not do by itself and this does: it reports a
 * worker that cannot start (the package would wait for ever), it can be cancelled (by ending the
 * worker), and it never reaches for the network or a cache on the disk.
 */
import { fail, ok, type Result } from '@staysharp/core'
import type { Language } from '@staysharp/countries'
import type { ImageLike, Line, Page, Worker } from 'tesseract.js'
import type { PictureAssets, PictureLine, PictureRefusal } from './picture-reader.ts'

/** Tesseract's names of the languages. */
const NAMES: Readonly<Record<Language, string>> = { nl: 'nld', fr: 'fra', de: 'deu', en: 'eng' }
/** The engine of neural networks, the only one whose language data are here. */
const LSTM_ONLY = 1

const STARTS_WITH_TIME = /^\d{1,2}:\d{2}(?!\d)/u

/** A worker for some languages, running. */
export interface TextReader {
  readonly languages: string
  /** The lines of a picture. */
  recognise(
    picture: Uint8Array,
    onProgress: (done: number) => void,
  ): Promise<Result<readonly PictureLine[], PictureRefusal>>
  end(): void
}

/** The key under which readers of the same languages are one. */
export function languagesKey(languages: readonly Language[]): string {
  return [...new Set(languages)].map((language) => NAMES[language]).join('+')
}

/** Starts a worker; refused with `assets-missing` when its files are not where they should be. */
export async function startTextReader(
  assets: PictureAssets,
  languages: string,
): Promise<Result<TextReader, PictureRefusal>> {
  // CommonJS: a bundler gives its names, Node gives all of it as `default`.
  const { createWorker } = await import('tesseract.js').then((module) => module.default ?? module)
  let onProgress: (done: number) => void = () => undefined
  let onFault: () => void = () => undefined
  const fault = new Promise<undefined>((resolve) => {
    onFault = () => resolve(undefined)
  })
  const started = createWorker(languages.split('+'), LSTM_ONLY, {
    workerPath: assets.ocrWorker,
    corePath: assets.ocrCore,
    langPath: assets.ocrLanguages,
    gzip: true,
    // `write`, the default, leaves language data in the current folder.
    cacheMethod: 'none',
    // A blob would need `blob:` in the page's content policy.
    workerBlobURL: false,
    logger: ({ status, progress }) => {
      if (status === 'recognizing text') onProgress(progress)
    },
    errorHandler: () => onFault(),
  }).catch(() => undefined)
  const worker = await Promise.race([started, fault])
  if (worker === undefined) {
    void started.then((late) => late?.terminate())
    return fail({ code: 'assets-missing' })
  }
  const crash = crashOf(worker)
  return ok({
    languages,
    recognise: (picture, report) => {
      onProgress = report
      return Promise.race([recognise(worker, picture), crash])
    },
    end: () => void worker.terminate(),
  })
}

interface Thread {
  on?(event: 'error' | 'exit', then: () => void): unknown
}

/**
 * A worker that ran out of memory on Node, which would otherwise end the whole process. Browsers
 * report it to the package.
 */
function crashOf(worker: Worker): Promise<Result<never, PictureRefusal>> {
  return new Promise((resolve) => {
    // Not in the package's types: the thread or Web Worker itself.
    const { worker: thread }: Worker & { readonly worker?: Thread } = worker
    const crashed = (): void => resolve(fail({ code: 'unreadable-picture' }))
    thread?.on?.('error', crashed)
    thread?.on?.('exit', crashed)
  })
}

async function recognise(
  worker: Worker,
  picture: Uint8Array,
): Promise<Result<readonly PictureLine[], PictureRefusal>> {
  try {
    // Its types know Node's Buffer only; it takes any bytes, in the browser too.
    const bytes: unknown = picture
    const { data } = await worker.recognize(bytes as ImageLike, {}, { blocks: true, text: false })
    return ok(linesOf(data))
  } catch {
    // The worker rejects for pictures that do not decode.
    return fail({ code: 'unreadable-picture' })
  }
}

function linesOf({ blocks }: Page): readonly PictureLine[] {
  return (blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((one) => one.lines.map(lineOf)),
  )
}

function lineOf({ text, confidence, bbox, words }: Line): PictureLine {
  const last = words.findLastIndex(({ text: word }) => STARTS_WITH_TIME.test(word))
  const [before, time] = [words[last - 1], words[last]]
  const tail =
    before === undefined || time === undefined
      ? {}
      : { gapBeforeTime: time.bbox.x0 - before.bbox.x1 }
  return {
    text: text.trim(),
    confidence: confidence / 100,
    left: bbox.x0,
    top: bbox.y0,
    right: bbox.x1,
    bottom: bbox.y1,
    ...tail,
  }
}
