import { ok } from '@staysharp/core'
import type { CheckTransport } from '@staysharp/exposure'
import type { IndexShelf } from './index-shelf.ts'

/** A transport that looks on the device before it fetches a whole list. */
export interface ShelvedTransport extends CheckTransport {
  /** Paths that came from the device. */
  readonly taken: readonly string[]
  /** Keeps the lists that were fetched; called after the check has verified them. */
  keepFetched(): Promise<void>
}

/** Puts a shelf before `transport`. */
export function withShelf(transport: CheckTransport, shelf: IndexShelf): ShelvedTransport {
  const taken: string[] = []
  const fetched = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    taken,
    manifest: (options) => transport.manifest(options),
    evaluate: (question) => transport.evaluate(question),
    indexRange: (path, offset, length) => transport.indexRange(path, offset, length),
    async indexFile(path, bytes, onBytes) {
      const kept = await shelf.take(path)
      if (kept?.length === bytes) {
        taken.push(path)
        onBytes(bytes)
        return ok(kept)
      }
      const file = await transport.indexFile(path, bytes, onBytes)
      if (file.ok) fetched.set(path, new Uint8Array(file.value))
      return file
    },
    async keepFetched() {
      for (const [path, bytes] of fetched) await shelf.put(path, bytes)
    },
  }
}
