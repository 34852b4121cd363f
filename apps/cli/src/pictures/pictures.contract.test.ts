/**
 * The picture reader on Node with real pictures: chats rendered by Chromium, codes made by a writer
 * of codes. The network is closed in this thread and in the worker's.
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createPictureReader, type PictureReader } from '@staysharp/verdict/pictures'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { prepareZXingModule, type WriterOptions, writeBarcode } from 'zxing-wasm/writer'
import { type Bubble, chatPage } from '../testing/chat-page.ts'
import { type Camera, startCamera } from '../testing/screenshot.ts'
import { nodePictureAssets } from './node-picture-assets.ts'

const LINK = 'https://betaal-snel.example/factuur'
const CHATS: Readonly<Record<'nl' | 'fr' | 'de' | 'en', readonly Bubble[]>> = {
  nl: [
    { text: 'Dag mama, mijn telefoon is gevallen. Dit is mijn nieuwe nummer.', time: '14:28' },
    { text: 'Oei, wat is er gebeurd?', time: '14:29', out: true },
    { text: `Kan je een rekening van 1.250 euro voor mij betalen? Zie ${LINK}`, time: '14:31' },
  ],
  fr: [
    {
      text: `Votre colis est bloqué à la douane. Réglez 2,99 € avant 18:00 : ${LINK}`,
      time: '9:05',
    },
  ],
  de: [
    {
      text: 'Ihr Konto wurde gesperrt. Bestätigen Sie heute Ihre Daten, sonst fallen Gebühren an.',
      time: '21:40',
    },
  ],
  en: [
    {
      text: 'Your package could not be delivered. Please pay the fee within 24 hours.',
      time: '07:15',
    },
  ],
}
const NAME = 'Onbekend nummer'

let camera: Camera
let reader: PictureReader
const connect = Socket.prototype.connect

beforeAll(async () => {
  camera = await startCamera()
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm')
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(wasm)).buffer } })
  reader = offlineReader()
}, 60_000)

afterAll(async () => {
  await reader.close()
  await camera.close()
})

function offlineWorker(): string {
  return fileURLToPath(new URL('../testing/offline-ocr-worker.ts', import.meta.url))
}

function offlineReader(): PictureReader {
  return createPictureReader({ ...nodePictureAssets(), ocrWorker: offlineWorker() })
}

/** Runs with every way to the network closed in this thread. */
async function offline<T>(work: () => Promise<T>): Promise<T> {
  const attempts = vi.fn((): never => {
    throw new Error('A connection was tried.')
  })
  Socket.prototype.connect = attempts
  vi.stubGlobal('fetch', attempts)
  try {
    return await work()
  } finally {
    Socket.prototype.connect = connect
    vi.unstubAllGlobals()
    expect(attempts).not.toHaveBeenCalled()
  }
}

/** Letters and digits only: what is compared is what was said. */
const said = (text: string): string => text.replace(/[^\p{L}\d]/gu, '').toLowerCase()

describe('a screenshot of a chat', () => {
  test.each([
    ['nl', 'light'],
    ['nl', 'dark'],
    ['fr', 'light'],
    ['fr', 'dark'],
    ['de', 'dark'],
    ['en', 'light'],
  ] as const)(
    'in %s, %s, gives its words without times, ticks, bars and fields',
    async (language, theme) => {
      const picture = await camera.shoot(chatPage(theme, CHATS[language]))
      const read = await offline(() => reader.readText(picture))
      if (!read.ok) throw new Error(read.failure.code)
      const bubbles = read.value.text.split('\n\n')
      expect(bubbles.map(said)).toEqual(
        [NAME, ...CHATS[language].map(({ text }) => text)].map(said),
      )
      if (language === 'nl' || language === 'fr') expect(read.value.text).toContain(LINK)
      expect(read.value.confidence).toBeGreaterThan(0.85)
      expect(read.value.lines.length).toBeGreaterThan(bubbles.length)
    },
  )

  test('reports progress from nothing to all', async () => {
    const seen: number[] = []
    const picture = await camera.shoot(chatPage('light', CHATS.en))
    await offline(() => reader.readText(picture, { onProgress: (done) => seen.push(done) }))
    expect(seen).toEqual([...seen].sort((one, other) => one - other))
    expect(seen.at(-1)).toBe(1)
  })

  test('can be cancelled, before and in the middle, and the next is read', async () => {
    const picture = await camera.shoot(chatPage('light', CHATS.en))
    const cancelled = { ok: false, failure: { code: 'cancelled' } }
    expect(await reader.readText(picture, { signal: AbortSignal.abort() })).toEqual(cancelled)
    const middle = new AbortController()
    const work = reader.readText(picture, {
      signal: middle.signal,
      onProgress: () => middle.abort(),
    })
    expect(await work).toEqual(cancelled)
    const next = await offline(() => reader.readText(picture, { languages: ['en'] }))
    expect(next.ok).toBe(true)
  })

  test('without words is refused', async () => {
    const blank = await camera.shoot('<!doctype html><body style="background: #345">')
    expect(await reader.readText(blank)).toEqual({ ok: false, failure: { code: 'no-text' } })
    expect(await reader.readQr(blank)).toEqual({ ok: false, failure: { code: 'no-code' } })
  })

  test('that is damaged is refused, and the next is read', async () => {
    const picture = await camera.shoot(chatPage('light', CHATS.en))
    const broken = { ok: false, failure: { code: 'unreadable-picture' } }
    expect(await reader.readText(picture.slice(0, 2000))).toEqual(broken)
    expect(await reader.readQr(picture.slice(0, 2000))).toEqual(broken)
    expect((await reader.readText(picture)).ok).toBe(true)
  })
})

describe('a code', () => {
  const made = async (text: string, format: WriterOptions['format']): Promise<Uint8Array> => {
    const { image } = await writeBarcode(text, {
      ...(format === undefined ? {} : { format }),
      scale: 6,
    })
    if (image === null) throw new Error('The writer made no picture.')
    return new Uint8Array(await image.arrayBuffer())
  }

  test.each([
    ['QRCode', 'qr'],
    ['Aztec', 'aztec'],
    ['DataMatrix', 'data-matrix'],
    ['PDF417', 'pdf417'],
  ] as const)('%s is read', async (format, name) => {
    const picture = await made(LINK, format)
    expect(await offline(() => reader.readQr(picture))).toEqual({
      ok: true,
      value: [{ text: LINK, format: name }],
    })
  })

  test('is read on a dark page, turned and small, beside another', async () => {
    const [one, two] = await Promise.all([made(LINK, 'QRCode'), made('WIFI:S:x;;', 'QRCode')])
    const source = (png: Uint8Array): string =>
      `data:image/png;base64,${Buffer.from(png).toString('base64')}`
    const page = `<!doctype html><body style="background: #111; color: #eee">Scan mij
      <p><img src="${source(one)}" width="110" style="transform: rotate(17deg); margin: 40px">
      <p><img src="${source(two)}" width="90" style="filter: contrast(0.6)">`
    const read = await reader.readQr(await camera.shoot(page))
    expect(read.ok && new Set(read.value.map(({ text }) => text))).toEqual(
      new Set([LINK, 'WIFI:S:x;;']),
    )
  })
})

test('files that are not where they should be are refused, not waited for', async () => {
  const nowhere = createPictureReader({
    ...nodePictureAssets(),
    qrWasm: () => Promise.reject(new Error('no such file')),
  })
  const picture = await camera.shoot('<p>x')
  expect(await nowhere.readQr(picture)).toEqual({ ok: false, failure: { code: 'assets-missing' } })
  const ocrWorker = offlineWorker()
  const remote = createPictureReader({
    ...nodePictureAssets(),
    ocrWorker,
    ocrLanguages: 'https://languages.example',
  })
  expect(await remote.readText(picture)).toEqual({ ok: false, failure: { code: 'assets-missing' } })
  await remote.close()
  await nowhere.close()
  expect(await nowhere.readText(picture)).toEqual({ ok: false, failure: { code: 'closed' } })
})
