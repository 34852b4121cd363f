/**
 * Whole lists kept on this device, in unreadable form, so that the next fully private check fetches
 * nothing. The file name holds its own SHA-256 and the check verifies every file against the signed
 * manifest, kept or fetched. Nothing here depends on a number; see docs/device-storage.md.
 */

/** The name of the cache. */
const SHELF = 'staysharp-lists'

/** Lists on the device. Where the browser offers no storage every list is fetched and none is kept. */
export interface IndexShelf {
  /** The file that the manifest names by `path`, if it is here. */
  take(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Keeps a file. A full disk is no failure of a check: the file is then not kept. */
  put(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** What is here, with sizes. */
  all(): Promise<{ readonly path: string; readonly bytes: number }[]>
  /** Removes everything but `paths`: lists that are no longer published. */
  keepOnly(paths: readonly string[]): Promise<void>
}

const SIZE = 'x-bytes'

/** A shelf in the Cache API. `origin` makes addresses of paths; nothing is ever requested from them. */
export function cacheShelf(caches: CacheStorage | undefined, origin: string): IndexShelf {
  const prefix = `${origin}/kept/`
  const open = async (): Promise<Cache | undefined> => {
    if (caches === undefined || !(await caches.has(SHELF))) return undefined
    return caches.open(SHELF)
  }
  const all: IndexShelf['all'] = async () => {
    const cache = await open()
    const found: { path: string; bytes: number }[] = []
    for (const request of (await cache?.keys()) ?? []) {
      const kept = await cache?.match(request)
      found.push({
        path: request.url.slice(prefix.length),
        bytes: Number(kept?.headers.get(SIZE) ?? 0),
      })
    }
    return found
  }
  return {
    all,
    async take(path) {
      const kept = await (await open())?.match(prefix + path)
      return kept === undefined ? undefined : new Uint8Array(await kept.arrayBuffer())
    },
    async put(path, bytes) {
      const headers = { [SIZE]: String(bytes.length), 'content-type': 'application/octet-stream' }
      try {
        await (await caches?.open(SHELF))?.put(prefix + path, new Response(bytes, { headers }))
      } catch (error) {
        if (!(error instanceof DOMException)) throw error
      }
    },
    async keepOnly(paths) {
      const cache = await open()
      for (const { path } of await all())
        if (!paths.includes(path)) await cache?.delete(prefix + path)
    },
  }
}

/** Erases every kept list. */
export async function eraseShelf(caches: CacheStorage | undefined): Promise<void> {
  await caches?.delete(SHELF)
}
