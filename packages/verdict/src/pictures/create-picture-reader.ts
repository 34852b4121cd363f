/**
 * Puts the picture reader together: checks, one worker that is started at the first picture and kept,
 * one picture at a time. Both engines are loaded on demand; who reads no pictures loads nothing.
 */
import { fail, ok, type Result } from '@staysharp/core'
import { LANGUAGES } from '@staysharp/countries'
import { chatText } from './chat-text.ts'
import { type CodeReader, startCodeReader } from './code-reader.ts'
import { pictureSize } from './picture-format.ts'
import type {
  PictureAssets,
  PictureLine,
  PictureReader,
  PictureRefusal,
  PictureText,
  ReadTextOptions,
} from './picture-reader.ts'
import { languagesKey, startTextReader, type TextReader } from './text-reader.ts'

/**
 * Makes a reader over the given assets. Nothing is loaded before the first picture.
 *
 * @example
 * const pictures = createPictureReader(assets)
 * const read = await pictures.readText(bytes, { languages: ['nl', 'en'] })
 * await pictures.close()
 */
export function createPictureReader(assets: PictureAssets): PictureReader {
  let text: TextReader | undefined
  let codes: CodeReader | undefined
  let closed = false
  let turn: Promise<unknown> = Promise.resolve()

  function endText(): void {
    text?.end()
    text = undefined
  }

  /** After the picture before; a picture that failed does not stop the next. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const mine = turn.then(task, task)
    turn = mine.catch(() => undefined)
    return mine
  }

  async function textReader(languages: string): Promise<Result<TextReader, PictureRefusal>> {
    if (text?.languages === languages) return ok(text)
    endText()
    const started = await startTextReader(assets, languages)
    if (started.ok) text = started.value
    return started
  }

  async function linesOf(
    picture: Uint8Array,
    { languages, onProgress, signal }: ReadTextOptions,
  ): Promise<Result<readonly PictureLine[], PictureRefusal>> {
    if (closed) return fail({ code: 'closed' })
    if (signal?.aborted) return fail({ code: 'cancelled' })
    const asked = languages === undefined || languages.length === 0 ? LANGUAGES : languages
    const reader = await textReader(languagesKey(asked))
    if (!reader.ok) return reader
    if (signal?.aborted) return fail({ code: 'cancelled' })
    return cancellable(reader.value.recognise(picture, forwards(onProgress)), signal, endText)
  }

  return {
    async readText(picture, options = {}) {
      const size = pictureSize(picture)
      if (!size.ok) return size
      const lines = await inTurn(() => linesOf(picture, options))
      return lines.ok ? textOf(lines.value, size.value.height) : lines
    },
    async readQr(picture) {
      const size = pictureSize(picture)
      if (!size.ok) return size
      return inTurn(async () => {
        if (closed) return fail({ code: 'closed' })
        const started = codes === undefined ? await startCodeReader(assets) : ok(codes)
        if (!started.ok) return started
        codes = started.value
        return codes(picture)
      })
    },
    async close() {
      closed = true
      await turn
      endText()
    },
  }
}

function textOf(
  lines: readonly PictureLine[],
  height: number,
): Result<PictureText, PictureRefusal> {
  const text = chatText(lines, height)
  if (text.trim() === '') return fail({ code: 'no-text' })
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0)
  const sure = lines.reduce((sum, line) => sum + line.confidence * line.text.length, 0)
  return ok({ text, confidence: sure / Math.max(letters, 1), lines })
}

/** The engine cannot stop in the middle: its worker is ended, the next picture starts another. */
function cancellable<T>(
  work: Promise<Result<T, PictureRefusal>>,
  signal: AbortSignal | undefined,
  end: () => void,
): Promise<Result<T, PictureRefusal>> {
  if (signal === undefined) return work
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      end()
      resolve(fail({ code: 'cancelled' }))
    }
    signal.addEventListener('abort', cancel, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel))
  })
}

/** Progress as the caller was promised it: from 0 to 1, never backwards. */
function forwards(report: ((done: number) => void) | undefined): (done: number) => void {
  let most = 0
  return (done) => {
    const now = Math.min(1, Math.max(0, done))
    if (now <= most) return
    most = now
    report?.(now)
  }
}
