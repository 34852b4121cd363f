import {
  appendFileSync,
  cpSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { AppError } from '@staysharp/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadEpochKey } from '../keys/load-epoch-key.ts'
import { type SealedFolder, sealFolder } from '../testing/seal-folder.ts'
import { type MemoryStore, memoryStore } from '../testing/test-app.ts'
import { createPublication, type Publication } from './publication.ts'

const made: SealedFolder[] = []
afterEach(() => {
  for (const { folder } of made.splice(0)) rmSync(folder, { recursive: true })
})

async function stage(): Promise<{
  sealed: SealedFolder
  store: MemoryStore
  publication: Publication
  events: unknown[]
  manifest: string
}> {
  const sealed = await sealFolder()
  made.push(sealed)
  const key = await loadEpochKey({ text: undefined, file: join(sealed.folder, 'keys/e1.key') })
  const store = memoryStore()
  const events: unknown[] = []
  const folder = join(sealed.folder, 'public')
  const publication = createPublication({
    folder,
    signer: sealed.signer,
    key,
    store,
    onChange: (event) => events.push(event),
  })
  return { sealed, store, publication, events, manifest: join(folder, 'manifest.json') }
}

describe('publication', () => {
  test('serves what is signed, complete and of our key, and records it', async () => {
    const { publication, store, manifest } = await stage()
    expect(publication.current()).toBeUndefined()
    await publication.refresh()
    expect(publication.problem()).toBeUndefined()
    expect(publication.current()?.envelope).toBe(readFileSync(manifest, 'utf8'))
    expect((await store.listIncidents()).map(({ id }) => id)).toEqual(['first'])
    const [path = ''] = [...(publication.current()?.files.keys() ?? [])]
    expect(publication.file(path)?.bytes).toBeGreaterThan(0)
    expect(publication.file('manifest.json')).toBeUndefined()
    expect(publication.file(`index/../${path}`)).toBeUndefined()
  })

  test('a new manifest is taken over; files of the one before can still be fetched', async () => {
    const { publication, sealed, events } = await stage()
    await publication.refresh()
    const [old = ''] = [...(publication.current()?.files.keys() ?? [])]
    await sealed.seal({ sequence: 2, incidents: ['second'] })
    await publication.refresh()
    expect(publication.current()?.manifest.sequence).toBe(2)
    expect(publication.current()?.files.has(old)).toBe(false)
    expect(publication.file(old)).toBeDefined()
    await sealed.seal({ sequence: 3, incidents: ['third'] })
    await publication.refresh()
    expect(publication.file(old)).toBeUndefined()
    expect(events).toEqual([1, 2, 3].map((sequence) => ({ sequence, problem: undefined })))
  })

  test.each<[string, (at: Awaited<ReturnType<typeof stage>>) => unknown, string, string]>([
    [
      'gone',
      ({ manifest }) => renameSync(manifest, `${manifest}.x`),
      'no-manifest',
      'staysharp seal',
    ],
    ['cut short', ({ manifest }) => truncateSync(manifest, 90), 'bad-manifest', 'damaged'],
    [
      'too large',
      ({ manifest }) => appendFileSync(manifest, ' '.repeat(3e6)),
      'bad-manifest',
      'damaged',
    ],
    [
      'changed',
      ({ manifest }) => {
        const envelope = JSON.parse(readFileSync(manifest, 'utf8'))
        const payload = Buffer.from(envelope.payload, 'base64url').toString()
        envelope.payload = Buffer.from(payload.replace('"bits":32', '"bits":16')).toString(
          'base64url',
        )
        writeFileSync(manifest, JSON.stringify(envelope))
      },
      'bad-signature',
      'not signed by the signing key',
    ],
    [
      'of another epoch',
      ({ sealed }) => sealed.seal({ sequence: 2, epoch: 'e2' }),
      'wrong-key',
      'seal again',
    ],
    [
      'without its index file',
      async ({ sealed, publication }) => {
        await sealed.seal({ sequence: 2 })
        for (const file of publication.current()?.files.values() ?? [])
          truncateSync(file.location, 5)
      },
      'missing-index',
      'Copy the whole public folder',
    ],
  ])(
    'a manifest that is %s is not served: the last good one is, and it says why',
    async (_, break_, code, words) => {
      const at = await stage()
      cpSync(join(at.sealed.folder, 'public'), join(at.sealed.folder, 'copy'), { recursive: true })
      await at.publication.refresh()
      const good = at.publication.current()
      await break_(at)
      await at.publication.refresh()
      expect(at.publication.problem()).toMatchObject({
        code,
        message: expect.stringContaining(words),
      })
      expect(at.publication.current()).toBe(good)
      expect(at.events.at(-1)).toEqual({ sequence: 1, problem: code })
      cpSync(join(at.sealed.folder, 'copy'), join(at.sealed.folder, 'public'), { recursive: true })
      await at.publication.refresh()
      expect(at.publication.problem()).toBeUndefined()
    },
  )

  test('an older manifest than was ever recorded is not served', async () => {
    const { publication, sealed } = await stage()
    await sealed.seal({ sequence: 5 })
    await publication.refresh()
    await sealed.seal({ sequence: 4 })
    await publication.refresh()
    expect(publication.problem()).toMatchObject({ code: 'stale-manifest' })
    expect(publication.current()?.manifest.sequence).toBe(5)
  })

  test('another manifest of the same sequence is not served', async () => {
    const { publication, sealed } = await stage()
    await publication.refresh()
    await sealed.seal({ sequence: 1, incidents: ['other'] })
    await publication.refresh()
    expect(publication.problem()).toEqual({
      code: 'conflicting-manifest',
      message:
        'The manifest (sequence 1) is another one than was already published under that sequence. Put the newest public folder back, or seal again.',
    })
    expect(publication.current()?.manifest.incidents.map(({ id }) => id)).toEqual(['first'])
  })

  test('a store that fails is tried again, without the file having changed', async () => {
    const { publication, store } = await stage()
    store.failWith = new AppError('store-unreachable', 'The database cannot be reached.')
    await publication.refresh()
    expect(publication.problem()).toEqual({
      code: 'store',
      message: 'The database cannot be reached.',
    })
    expect(publication.current()).toBeUndefined()
    store.failWith = undefined
    await publication.refresh()
    expect(publication.current()?.manifest.sequence).toBe(1)
  })

  test('watching notices a new manifest by itself, and stops when told', async () => {
    const { publication, sealed } = await stage()
    await publication.refresh()
    const unwatch = publication.watch(10)
    await sealed.seal({ sequence: 2 })
    await vi.waitFor(() => expect(publication.current()?.manifest.sequence).toBe(2))
    unwatch()
  })
})
